// Rows that the chosen set does not have.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';
import { SMALL_SET, wholeTable } from '../written-set.ts';

test('a criterion added to the set is told at its number, with its components counted and not told', () => {
  const sheet = writtenSheet([HEADER, ...wholeTable(), ['2.2', 'Sáng kiến', 1], ['2.2.1', 'Có sáng kiến', 1, 1]]);
  expect(findingsOfCode('set/criterion-unknown', sheet, { set: SMALL_SET })).toMatchObject([
    { cell: 'A9', severity: 'warning', number: '2.2', actual: '2.2', values: { name: 'Sáng kiến', set: 'Bộ thử', count: 1 } },
  ]);
});

test('a renamed criterion under its own number is known', () => {
  const rows = wholeTable().map(([number, name, ...rest]) => [number ?? null, name === 'Tuyên truyền' ? 'Công tác thông tin' : (name ?? null), ...rest]);
  expect(cellsOf('set/criterion-unknown', writtenSheet([HEADER, ...rows]), { set: SMALL_SET })).toEqual([]);
});

test('a set that is not complete knows of more rows than it lists', () => {
  const sheet = writtenSheet([HEADER, ...wholeTable(), ['2.2', 'Sáng kiến', 1, 1]]);
  expect(cellsOf('set/criterion-unknown', sheet, { set: { ...SMALL_SET, complete: false } })).toEqual([]);
});

test('a set without numbers is matched by names that are much alike', () => {
  const bare = SMALL_SET.nodes.map(({ name, max }) => ({ name: `Công tác ${name.toLowerCase()} cải cách hành chính`, ...(max === undefined ? {} : { max }), children: [] }));
  const rows = [['1', 'Công tác chỉ đạo, cải cách hành chính', 3], ['1.1', 'Kế hoạch', 3, 1], ['2', 'Công tác thể chế về cải cách hành chính', 2], ['2.1', 'Văn bản', 2, 1]];
  const set = { ...SMALL_SET, nodes: bare };
  expect(cellsOf('set/criterion-unknown', writtenSheet([HEADER, ...rows]), { set })).toEqual(['A3', 'A5']);
});
