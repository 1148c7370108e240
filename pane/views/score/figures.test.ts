// The figures of the view: what is absent is left out, what is blank is not zero, and what the index stands on.
import { expect, test } from 'vitest';
import { toNumber, points } from '../../../core/points.ts';
import { scoreTable } from '../../../core/score/score.ts';
import { tryScores } from '../../../core/score/try-scores.ts';
import { readTables } from '../../../core/sheet/read.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { f, workbook, type Row } from '../../../test/fixtures/sheet-maker.ts';
import { figuresOf, missingIn, sourceOf } from './figures.ts';

function tableOf(...rows: readonly Row[]): ScoringTable {
  const [table] = readTables(workbook({ name: 'Sở', rows }));
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return table;
}
const said = (table: ScoringTable, tried = new Map<number, number>()): readonly string[] =>
  figuresOf(table, scoreTable(table), tried.size === 0 ? null : tryScores(table, new Map([...tried].map(([index, each]) => [index, points(each)])))).map(
    ({ name, points: before, tried: after }) => `${name} ${before === null ? 'blank' : toNumber(before)}${after === null ? '' : ` > ${toNumber(after)}`}`,
  );
const HEADER: Row = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định'];

test('an appraisal column that nobody has filled in is blank, not zero, though formulas sum it up', () => {
  const table = tableOf(HEADER, ['1', 'Chỉ đạo điều hành', 5, f('SUM(D3:D4)'), f('SUM(E3:E4)')], ['1.1', 'Kế hoạch', 3, 2.5], ['1.2', 'Báo cáo', 2, 1]);
  expect(said(table)).toEqual(['max 5', 'self 3.5', 'appraised blank', 'achieved 3.5', 'lost 1.5']);
  expect(sourceOf(table, scoreTable(table))).toBe('self');
});

test('columns that the table lacks are left out; what does not apply, bonus and penalty are shown where there are any', () => {
  const table = tableOf(HEADER.slice(0, 4), ['1', 'Chỉ đạo điều hành', 5], ['1.1', 'Kế hoạch', 3, 2.5], ['1.2', 'Báo cáo', 2, 'N/A'], ['', 'Tổng cộng', 5, 2.5], ['', 'Điểm thưởng', 2, 1], ['', 'Điểm trừ', 2]);
  expect(said(table)).toEqual(['max 5', 'applicableMax 3', 'self 2.5', 'bonus 1', 'penalty blank', 'achieved 3.5', 'lost 0']);
});

test('tried scores stand beside the true ones, and only where they move something', () => {
  const table = tableOf(HEADER, ['1', 'Chỉ đạo điều hành', 5], ['1.1', 'Kế hoạch', 3, 2.5, 2], ['1.2', 'Báo cáo', 2, 1]);
  expect(said(table, new Map([[1, 3]]))).toEqual(['max 5', 'self 3.5', 'appraised 2 > 3', 'achieved 3 > 4', 'lost 2 > 1']);
});

test.each<[string, Row, readonly Row[], string | null, string | null]>([
  ['no column of maxima', ['STT', 'Lĩnh vực/Tiêu chí', 'Tự chấm'], [['1', 'Chỉ đạo điều hành'], ['1.1', 'Kế hoạch', 2], ['1.2', 'Báo cáo', 1]], 'no-max', 'self'],
  ['nothing scored, though formulas show zeros', HEADER, [['1', 'Chỉ đạo điều hành', 5, f('SUM(D3:D4)')], ['1.1', 'Kế hoạch', 3], ['1.2', 'Báo cáo', 2]], 'no-scores', null],
  ['a zero is a score', HEADER, [['1', 'Chỉ đạo điều hành', 5], ['1.1', 'Kế hoạch', 3, 0], ['1.2', 'Báo cáo', 2]], null, 'self'],
  ['some appraised', HEADER, [['1', 'Chỉ đạo điều hành', 5], ['1.1', 'Kế hoạch', 3, 2, 1], ['1.2', 'Báo cáo', 2, 1]], null, 'mixed'],
  ['all appraised', HEADER, [['1', 'Chỉ đạo điều hành', 5], ['1.1', 'Kế hoạch', 3, 2, 1], ['1.2', 'Báo cáo', 2, 1, 1]], null, 'appraised'],
  ['achieved points alone', ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'], [['1', 'Chỉ đạo điều hành', 5], ['1.1', 'Kế hoạch', 3, 2], ['1.2', 'Báo cáo', 2, 1]], null, 'achieved'],
])('%s', (_, header, rows, missing, source) => {
  const table = tableOf(header, ...rows);
  const score = scoreTable(table);
  expect(missingIn(table, score)).toBe(missing);
  if (missing !== 'no-scores') expect(sourceOf(table, score)).toBe(source);
});
