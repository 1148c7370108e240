// Maxima that are not the chosen set's.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';
import { SMALL_SET, wholeTable } from '../written-set.ts';

test('a component raised from 1 to 1.5 is told at its max', () => {
  const rows = wholeTable().map(([number, name, max, self]) => [number ?? null, name ?? null, number === '1.1.2' ? 1.5 : (max ?? null), self ?? null]);
  expect(findingsOfCode('set/max-differs', writtenSheet([HEADER, ...rows]), { set: SMALL_SET })).toMatchObject([
    { cell: 'C5', severity: 'error', number: '1.1.2', expected: 1, actual: 1.5, values: { name: 'Thực hiện kế hoạch', set: 'Bộ thử', difference: 0.5 } },
  ]);
});

test('blank maxima and nodes whose max nobody knows are not compared', () => {
  const rows = wholeTable().map(([number, name, max, self]) => [number ?? null, name ?? null, number === '1' ? null : (max ?? null), self ?? null]);
  const unknown = { ...SMALL_SET, nodes: [{ number: '1', name: 'Chỉ đạo', children: [] }] };
  expect(cellsOf('set/max-differs', writtenSheet([HEADER, ...rows]), { set: SMALL_SET })).toEqual([]);
  expect(cellsOf('set/max-differs', writtenSheet([HEADER, ...wholeTable()]), { set: unknown })).toEqual([]);
});

test('without a set there is nothing to differ from', () => {
  expect(cellsOf('set/max-differs', writtenSheet([HEADER, ['1', 'A', 9], ['1.1', 'B', 9, 1]]))).toEqual([]);
});
