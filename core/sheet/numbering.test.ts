// Numbers of rows as officials and spreadsheets write them.
import { expect, test } from 'vitest';
import { cellNumber, indentOf, numberInName, parseNumber } from './numbering.ts';

test.each([
  ['1', 'decimal', [1]], ['1.1.2.', 'decimal', [1, 1, 2]], ['1,10', 'decimal', [1, 10]], ['1 . 2', 'decimal', [1, 2]], ['(3)', 'decimal', [3]],
  ['IV', 'roman', [4]], ['IX.', 'roman', [9]], ['B', 'upper', [2]], ['a)', 'lower', [1]], ['đ)', 'lower', [4.5]],
  ['Tiêu chí 1', 'word', [1]], ['Chỉ tiêu 12', 'word', [12]], ['TCTP 1.1.2', 'word', [1, 1, 2]], ['Phần II', 'word', [2]],
])('%j is a number of style %s', (text, style, parts) => {
  expect(parseNumber(text)).toMatchObject({ style, parts });
});

test.each(['', 'Tổng cộng', 'Đủ', '1 điểm', 'Sở Nội vụ', '2025/KH', 'kế hoạch 12'])('%j is no number', (text) => {
  expect(parseNumber(text)).toBeNull();
});

test('a numeric cell and a date cell are told from text', () => {
  expect(cellNumber({ row: 0, column: 0, value: 1.1 })).toMatchObject({ parts: [1, 1], numeric: true });
  expect(cellNumber({ row: 0, column: 0, value: 45689, format: 'd-mmm' })).toMatchObject({ parts: [1, 2], date: true });
  expect(cellNumber({ row: 0, column: 0, value: '2025-02-01' })).toMatchObject({ parts: [1, 2], date: true });
  expect(cellNumber(undefined)).toBeNull();
});

test('a number inside the name is taken off it', () => {
  expect(numberInName('     1.1. Kế hoạch CCHC')).toMatchObject({ number: { parts: [1, 1] }, name: 'Kế hoạch CCHC' });
  expect(numberInName('a) Đủ: 1')).toMatchObject({ number: { style: 'lower' }, name: 'Đủ: 1' });
  expect(numberInName('Tiêu chí 2: Tiếp công dân')).toMatchObject({ number: { style: 'word', parts: [2] }, name: 'Tiếp công dân' });
  expect(numberInName('5 thủ tục trở lên: 1')).toBeNull();
  expect(numberInName('100% hồ sơ')).toBeNull();
});

test('leading spaces are counted', () => {
  expect([indentOf('a'), indentOf('     a'), indentOf('\t a')]).toEqual([0, 5, 5]);
});
