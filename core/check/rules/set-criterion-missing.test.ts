// Nodes of the chosen set that a table lacks.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';
import { SMALL_SET, wholeTable } from '../written-set.ts';

const without = (...numbers: readonly string[]) => writtenSheet([HEADER, ...wholeTable().filter(([number]) => !numbers.includes(String(number)))]);

test('a table with every node of the set lacks nothing', () => {
  expect(cellsOf('set/criterion-missing', writtenSheet([HEADER, ...wholeTable()]), { set: SMALL_SET })).toEqual([]);
});

test('a component that is left out is told at its criterion', () => {
  expect(findingsOfCode('set/criterion-missing', without('1.1.2'), { set: SMALL_SET })).toMatchObject([
    { cell: 'A3', severity: 'error', number: '1.1.2', expected: '1.1.2', actual: null, values: { name: 'Thực hiện kế hoạch', missing: '1.1.2', set: 'Bộ thử', count: 0 } },
  ]);
});

test('a criterion that is left out with its components is told once, at its field', () => {
  expect(findingsOfCode('set/criterion-missing', without('1.1', '1.1.1', '1.1.2'), { set: SMALL_SET })).toMatchObject([
    { cell: 'A2', number: '1.1', values: { count: 2 } },
  ]);
});

test('a field that is left out is told at the first field of the table', () => {
  expect(findingsOfCode('set/criterion-missing', without('1', '1.1', '1.1.1', '1.1.2', '1.2'), { set: SMALL_SET })).toMatchObject([{ cell: 'A2', number: '1', values: { count: 4 } }]);
});

test('a table numbered I and 1 that restarts is the same set', () => {
  const rows = [['I', 'Chỉ đạo', 3], ['1', 'Kế hoạch', 2], ['1.1', 'Ban hành kế hoạch', 1, 1], ['1.2', 'Thực hiện kế hoạch', 1, 1], ['2', 'Tuyên truyền', 1, 1], ['II', 'Thể chế', 2], ['1', 'Văn bản', 2, 2]];
  expect(cellsOf('set/criterion-missing', writtenSheet([HEADER, ...rows]), { set: SMALL_SET })).toEqual([]);
});

test('a criterion under another number is known by its name', () => {
  const rows = wholeTable().map(([number, ...rest]) => [number === '1.2' ? '1.3' : (number ?? null), ...rest]);
  const sheet = writtenSheet([HEADER, ...rows]);
  expect([...cellsOf('set/criterion-missing', sheet, { set: SMALL_SET }), ...cellsOf('set/criterion-unknown', sheet, { set: SMALL_SET })]).toEqual([]);
});

test('a summary by criterion misses no components, and a set that is not complete misses nothing', () => {
  expect(cellsOf('set/criterion-missing', without('1.1.1', '1.1.2'), { set: SMALL_SET })).toEqual([]);
  expect(cellsOf('set/criterion-missing', without('1.2'), { set: { ...SMALL_SET, complete: false } })).toEqual([]);
});
