// Hidden rows whose points count.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

const rows = [HEADER, ['1', 'A', 3], ['1.1', 'B', 1, 1], ['1.2', 'Báo cáo', 2, 1.5], [null, 'Kịp thời: 2'], ['1.3', 'D', 1, 'Không áp dụng'], [null, 'Tổng cộng', 3, 2.5]];

test('a hidden criterion with a score is told with its points', () => {
  expect(findingsOfCode('sheet/hidden-row', writtenSheet(rows, { hiddenRows: [4] }))).toMatchObject([
    { cell: 'A4', severity: 'warning', number: '1.2', values: { name: 'Báo cáo', column: 'self', round: null, sum: 1.5 } },
  ]);
});

test('a hidden criterion without a score still counts in the maxima', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 3], ['1.1', 'B', 1, 1], ['1.2', 'C', 2]], { hiddenRows: [4] });
  expect(findingsOfCode('sheet/hidden-row', sheet)).toMatchObject([{ cell: 'A4', values: { column: 'max', sum: 2 } }]);
});

test('hidden parents, options, totals and criteria that do not apply add nothing unseen', () => {
  expect(cellsOf('sheet/hidden-row', writtenSheet(rows, { hiddenRows: [2, 5, 6, 7] }))).toEqual([]);
});
