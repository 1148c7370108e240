// Numbers that the spreadsheet changed when they were typed.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet, type Written } from '../written-sheet.ts';

const scored = (number: Written, name: string): readonly Written[] => [number, name, 1, 1];
const upTo = (last: number): (readonly Written[])[] => Array.from({ length: last }, (_, at) => scored(`1.${at + 1}`, `Tiêu chí số ${at + 1}`));

test('a numeric 1.1 after 1.9 should be the text 1.10, and the fix writes it', () => {
  const sheet = writtenSheet([HEADER, ['1', 'Chỉ đạo', 10], ...upTo(9), scored(1.1, 'Sáng kiến')]);
  expect(findingsOfCode('number/lost-zero', sheet)).toMatchObject([{
    cell: 'A12', severity: 'warning', number: '1.10', expected: '1.10', actual: '1.1', values: { previous: '1.9', due: '1.10', what: 'zero' },
    fix: { edits: [{ kind: 'set-cell', sheet: 'Tự chấm', row: 11, column: 0, before: { value: 1.1 }, after: { value: '1.10' } }] },
  }]);
});

test('a numeric 1.2 after 1.19 should be 1.20', () => {
  const sheet = writtenSheet([HEADER, ['1', 'Chỉ đạo', 20], ...upTo(19), scored(1.2, 'Sáng kiến')]);
  expect(findingsOfCode('number/lost-zero', sheet)).toMatchObject([{ cell: 'A22', expected: '1.20' }]);
});

test('a numeric 1.1 after 1.9.2 should be 1.10', () => {
  const sheet = writtenSheet([HEADER, ['1', 'Chỉ đạo', 10], ...upTo(8), ['1.9', 'Chín', 2], scored('1.9.1', 'A'), scored('1.9.2', 'B'), scored(1.1, 'Sáng kiến')]);
  expect(cellsOf('number/lost-zero', sheet)).toEqual(['A14']);
});

test('numeric 1.1 to 1.9 in their places have lost nothing', () => {
  const sheet = writtenSheet([HEADER, [1, 'A', 2], scored(1.1, 'B'), scored(1.2, 'C'), [2, 'D', 1], scored(2.1, 'E')]);
  expect(cellsOf('number/lost-zero', sheet)).toEqual([]);
});

test('1.2 that became 1 February is told with the number that is due', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 3], scored('1.1', 'B'), scored({ value: 45689, format: 'd-mmm' }, 'C'), scored('1.3', 'D')]);
  expect(findingsOfCode('number/lost-zero', sheet)).toMatchObject([{
    cell: 'A4', number: '1.2', expected: '1.2', values: { previous: '1.1', due: '1.2', what: 'date' }, fix: { edits: [{ before: { value: 45689 }, after: { value: '1.2' } }] },
  }]);
  expect(cellsOf('number/gap', sheet)).toEqual([]);
});

test('1.2 that became 2 January and 1.1.2 that became a day of 2002 are recognised by what is due', () => {
  const january = writtenSheet([HEADER, ['1', 'A', 3], scored('1.1', 'B'), scored({ value: 45659, format: 'm/d/yyyy' }, 'C'), scored('1.3', 'D')]);
  expect(findingsOfCode('number/lost-zero', january)).toMatchObject([{ cell: 'A4', expected: '1.2' }]);
  const day = writtenSheet([HEADER, ['1', 'A', 3], ['1.1', 'B', 3], scored('1.1.1', 'C'), scored('2002-01-01', 'D'), scored('1.1.3', 'E')]);
  expect(findingsOfCode('number/lost-zero', day)).toMatchObject([{ cell: 'A5', expected: '1.1.2' }]);
});

test.each(['2-Jan', '02/01/2025', '1-thg2', '2025-02-01'])('the text %s where 1.2 is due was a number', (text) => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 3], scored('1.1', 'B'), scored(text, 'C'), scored('1.3', 'D')]);
  expect(findingsOfCode('number/lost-zero', sheet)).toMatchObject([{ cell: 'A4', expected: '1.2', fix: { edits: [{ after: { value: '1.2' } }] } }]);
});

test('a date that follows from nothing is told without a guess', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 3], scored('1.1', 'B'), scored({ value: 45927, format: 'dd/mm/yyyy' }, 'C')]);
  expect(findingsOfCode('number/lost-zero', sheet)).toMatchObject([{ cell: 'A4', expected: null, fix: null, values: { due: null } }]);
});
