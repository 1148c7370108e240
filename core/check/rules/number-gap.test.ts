// Numbers left out between two rows.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet, type Written } from '../written-sheet.ts';

const scored = (number: Written, name: string): readonly Written[] => [number, name, 1, 1];

test('1.1.1 and then 1.1.3 says that 1.1.2 is missing', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 2], ['1.1', 'B', 2], scored('1.1.1', 'C'), scored('1.1.3', 'D')]);
  expect(findingsOfCode('number/gap', sheet)).toMatchObject([
    { cell: 'A5', severity: 'warning', number: '1.1.3', expected: '1.1.2', actual: '1.1.3', values: { previous: '1.1.1', due: '1.1.2', missing: '1.1.2', count: 1, name: 'D' } },
  ]);
});

test('Roman numerals and plain numbers below them have gaps too', () => {
  const sheet = writtenSheet([HEADER, ['I', 'A', 2], scored('1', 'B'), scored('3', 'C'), ['IV', 'D', 1], scored('1', 'E')]);
  expect(findingsOfCode('number/gap', sheet)).toMatchObject([
    { cell: 'A4', number: 'I.3', values: { previous: 'I.1', due: 'I.2' } },
    { cell: 'A5', number: 'IV', values: { previous: 'I', missing: 'II, III', count: 2 } },
  ]);
});

test('"Tiêu chí 1" and then "Tiêu chí 3" is a gap', () => {
  const sheet = writtenSheet([HEADER, ['Tiêu chí 1', 'A', 1], scored('Chỉ tiêu 1', 'B'), ['Tiêu chí 3', 'C', 1], scored('Chỉ tiêu 1', 'D')]);
  expect(findingsOfCode('number/gap', sheet)).toMatchObject([{ cell: 'A4', values: { missing: 'Tiêu chí 2' } }]);
});

test('fields A, B, D leave out C', () => {
  const sheet = writtenSheet([HEADER, ['A', 'Một', 1], scored('1', 'B'), ['B', 'Hai', 1], scored('1', 'B'), ['D', 'Ba', 1], scored('1', 'B')]);
  expect(findingsOfCode('number/gap', sheet)).toMatchObject([{ cell: 'A6', values: { missing: 'C' } }]);
});

test('a criterion whose first component is 1.2.2 is told where the others begin with .1', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 4], ['1.1', 'B', 2], scored('1.1.1', 'C'), scored('1.1.2', 'D'), ['1.2', 'E', 2], scored('1.2.2', 'G'), scored('1.2.3', 'H')]);
  expect(findingsOfCode('number/gap', sheet)).toMatchObject([{ cell: 'A7', expected: '1.2.1', values: { missing: '1.2.1' } }]);
});

test('an excerpt that begins in the middle has no gap', () => {
  const sheet = writtenSheet([HEADER, ['3', 'A', 2], scored('3.2', 'B'), scored('3.3', 'C'), ['4', 'D', 1], scored('4.1', 'E')]);
  expect(cellsOf('number/gap', sheet)).toEqual([]);
});

test('rows out of order leave nothing out', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 4], scored('1.1', 'B'), scored('1.3', 'C'), scored('1.2', 'D'), scored('1.4', 'E')]);
  expect(cellsOf('number/gap', sheet)).toEqual([]);
});

test('letters as decrees write them, with đ and without f, have no gap', () => {
  const letters = ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)', 'k)'];
  const sheet = writtenSheet([HEADER, ['1', 'A', 10], ...letters.map((letter) => scored(letter, `Phần ${letter}`))]);
  expect(cellsOf('number/gap', sheet)).toEqual([]);
});

test('a bonus row numbered III between II and IV is no gap', () => {
  const sheet = writtenSheet([HEADER, ['I', 'A', 1], scored('1', 'B'), ['II', 'C', 1], scored('1', 'D'), ['III', 'Điểm thưởng', 5, 1], ['IV', 'E', 1], scored('1', 'G')]);
  expect(cellsOf('number/gap', sheet)).toEqual([]);
});

test('1.9, 1.1 for 1.10 and 1.11 follow one another', () => {
  const rows = Array.from({ length: 9 }, (_, at) => scored(1 + (at + 1) / 10, `Tiêu chí ${at + 1}`));
  const sheet = writtenSheet([HEADER, [1, 'Chỉ đạo', 11], ...rows, scored(1.1, 'Mười'), scored(1.11, 'Mười một')]);
  expect(cellsOf('number/gap', sheet)).toEqual([]);
});
