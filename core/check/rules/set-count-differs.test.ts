// Counts that are not what the decision states.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';
import { SMALL_SET, wholeTable } from '../written-set.ts';

test('a table as the set has it counts as the set states', () => {
  expect(cellsOf('set/count-differs', writtenSheet([HEADER, ...wholeTable()]), { set: SMALL_SET })).toEqual([]);
});

test('a decision that states 38 criteria while its table has 39 is told once, at the first field', () => {
  const set = { ...SMALL_SET, stated: { fields: 2, criteria: 2 } };
  expect(findingsOfCode('set/count-differs', writtenSheet([HEADER, ...wholeTable()]), { set })).toMatchObject([
    { cell: 'A2', severity: 'error', expected: 2, actual: 3, values: { what: 'criteria', set: 'Bộ thử', name: null } },
  ]);
});

test('the counts of one field are told with the field, at the first field', () => {
  const nodes = SMALL_SET.nodes.map((node) => (node.number === '2' ? { ...node, counts: { criteria: 3, components: 0 } } : node));
  expect(findingsOfCode('set/count-differs', writtenSheet([HEADER, ...wholeTable()]), { set: { ...SMALL_SET, nodes } })).toMatchObject([
    { cell: 'A2', number: '2', expected: 3, actual: 1, values: { what: 'criteria', name: 'Thể chế' } },
  ]);
});
