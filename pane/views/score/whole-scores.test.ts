// Which criteria are scored as a whole, so that a score on a part of theirs adds nothing.
import { expect, test } from 'vitest';
import { toNumber } from '../../../core/points.ts';
import { readTables } from '../../../core/sheet/read.ts';
import { f, workbook, type Row } from '../../../test/fixtures/sheet-maker.ts';
import { wholeScores } from './whole-scores.ts';

const HEADER: Row = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Điều tra XHH'];

/** "1.1.1 by 1.1 with 4" for each part. */
function wholes(...rows: readonly Row[]): readonly string[] {
  const [table] = readTables(workbook({ name: 'Sở', rows: [HEADER, ['1', 'Chỉ đạo điều hành', 8], ...rows, ['1.2', 'Báo cáo', 3, 1, 1]] }));
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return [...wholeScores(table)].map(([index, { index: above, points }]) => `${table.rows[index]?.number ?? ''} by ${table.rows[above]?.number ?? ''} with ${toNumber(points)}`);
}

test('one appraisal of a criterion stands for its self-scored parts, and one self score for parts that are blank', () => {
  expect(wholes(['1.1', 'Kế hoạch', 5, 4, 3.5], ['1.1.1', 'Ban hành', 2, 2], ['1.1.2', 'Thực hiện', 3, 2])).toEqual(['1.1.1 by 1.1 with 3.5', '1.1.2 by 1.1 with 3.5']);
  expect(wholes(['1.1', 'Kế hoạch', 5, 4], ['1.1.1', 'Ban hành', 2], ['1.1.2', 'Thực hiện', 3])).toEqual(['1.1.1 by 1.1 with 4', '1.1.2 by 1.1 with 4']);
});

test.each<[string, readonly Row[]]>([
  ['a total over scored parts', [['1.1', 'Kế hoạch', 5, f('SUM(D4:D5)')], ['1.1.1', 'Ban hành', 2, 2], ['1.1.2', 'Thực hiện', 3, 2]]],
  ['a total over scored parts that have no maxima of their own', [['1.1', 'Kế hoạch', 5, 4], ['1.1.1', 'Ban hành', null, 2], ['1.1.2', 'Thực hiện', null, 2]]],
  ['an appraised criterion whose parts are appraised too', [['1.1', 'Kế hoạch', 5, 4, 3.5], ['1.1.1', 'Ban hành', 2, 2, 1.5], ['1.1.2', 'Thực hiện', 3, 2, 2]]],
  ['a criterion whose parts were surveyed', [['1.1', 'Kế hoạch', 5, 4], ['1.1.1', 'Ban hành', null, null, null, 1.5], ['1.1.2', 'Thực hiện', null, null, null, 2]]],
])('%s is no score of the whole', (_, rows) => {
  expect(wholes(...rows)).toEqual([]);
});
