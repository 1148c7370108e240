// Cells of points as officials type them.
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { isDateFormat, parseDecimal, readPoints } from './read-points.ts';

const number = (value: number, text?: string) => ({ state: 'number', points: points(value), ...(text === undefined ? {} : { text }) });

test('a number is read exactly, with the float noise of a formula taken off', () => {
  expect(readPoints(81.59999999999999)).toEqual(number(81.6));
  expect(readPoints(0.1 + 0.2)).toEqual(number(0.3));
});

test.each([
  ['1,5', 1.5], ['1.5', 1.5], ['03 điểm', 3], ['0.5 đ', 0.5], ['10.18/10.5', 10.18], ['91.651', 91.651], ['87,602', 87.602],
  [' 2 ', 2], ['-0,5', -0.5], ['(0,5)', -0.5], ['1.234,5', 1234.5], ['1,234.5', 1234.5], ['１,５', 1.5], [',5', 0.5],
])('the text %j counts as %d and is remembered as text', (text, value) => {
  expect(readPoints(text)).toEqual(number(value, text.normalize('NFC').trim()));
});

test.each(['đạt', '1,5 hoặc 2', '1.2.3', 'x', '95%', '1e3', '0x10', 'Infinity', '--1'])('%j is no number', (text) => {
  expect(readPoints(text).state).toBe('invalid');
});

test.each(['không áp dụng', 'Không  áp dụng', 'N/A', '-', '–'])('%j says that the row does not apply', (text) => {
  expect(readPoints(text).state).toBe('not-applicable');
});

test('blank, empty text and spaces are blank, never zero', () => {
  expect([null, '', '  ', '\u00a0'].map((value) => readPoints(value).state)).toEqual(['blank', 'blank', 'blank', 'blank']);
});

test('an error cell keeps its error', () => {
  expect(readPoints({ error: '#REF!' })).toEqual({ state: 'error', error: '#REF!' });
});

test('percents are read from text and from percent formats', () => {
  expect(readPoints('96.85%', undefined, true)).toEqual(number(96.85, '96.85%'));
  expect(readPoints(0.9685, '0.00%', true)).toEqual(number(96.85));
  expect(readPoints(96.85, '0.00', true)).toEqual(number(96.85));
});

test('points that a spreadsheet turned into a date are no number', () => {
  expect(readPoints(45778, 'd-mmm')).toEqual({ state: 'invalid', text: '01/05/2025' });
});

test('date formats are told from number formats', () => {
  expect(['dd/mm/yyyy', 'd-mmm', 'mm-dd-yy'].every(isDateFormat)).toBe(true);
  expect(['0.00', '#,##0.00 "đồng"', 'General', '@', '[Red]0.0'].some(isDateFormat)).toBe(false);
});

test('parseDecimal refuses what is only partly a number', () => {
  expect(['', '.', ',', '1.', 'a1', '1 000'].map(parseDecimal)).toEqual([null, null, null, null, null, null]);
});
