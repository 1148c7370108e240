// What officials type as a tried score: what can be tried, and what is refused and why.
import { expect, test } from 'vitest';
import { points } from '../../../core/points.ts';
import { readTables } from '../../../core/sheet/read.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { workbook, type Row } from '../../../test/fixtures/sheet-maker.ts';
import { boundsOf, readTrial, readTried } from './trial.ts';

const UP_TO_TWO = { from: points(0), to: points(2), survey: null };

test.each([
  ['1,5', { points: points(1.5) }],
  ['1.5', { points: points(1.5) }],
  [' 0 ', { points: points(0) }],
  ['2', { points: points(2) }],
  ['', null],
  ['   ', null],
  ['2,01', { problem: 'above-max' }],
  ['-0,5', { problem: 'negative' }],
  ['một', { problem: 'not-number' }],
  ['1,5,0', { problem: 'not-number' }],
  ['N/A', { problem: 'not-number' }],
])('“%s” on a leaf of two points', (typed, due) => {
  expect(readTried(typed, UP_TO_TWO)).toEqual(due);
});

test('where a leaf has no maximum, any score can be tried, but none below zero', () => {
  const open = { from: points(0), to: null, survey: null };
  expect(readTried('40', open)).toEqual({ points: points(40) });
  expect(readTried('-1', open)).toEqual({ problem: 'negative' });
});

const HEADER: Row = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Điều tra XHH'];
function tableOf(...rows: readonly Row[]): ScoringTable {
  const [table] = readTables(workbook({ name: 'Sở', rows: [HEADER, ['1', 'Chỉ đạo điều hành', 10], ...rows] }));
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return table;
}
const at = (table: ScoringTable, number: string): number => table.rows.findIndex((row) => row.number === number);

test('self score and survey share one maximum: what the survey has cannot be tried again', () => {
  const table = tableOf(['1.1', 'Kế hoạch', 2, 1, 0.5], ['1.2', 'Báo cáo', 2, 1], ['1.3', 'Kiểm tra', 3, 2], ['1.4', 'Công khai', 3, 1]);
  const bounds = boundsOf(table, at(table, '1.1'));
  expect(bounds).toEqual({ from: 0, to: points(1.5), survey: points(0.5) });
  expect(readTried('1,5', bounds)).toEqual({ points: points(1.5) });
  expect(readTried('1,6', bounds)).toEqual({ problem: 'above-rest' });
  expect(boundsOf(table, at(table, '1.2'))).toEqual(UP_TO_TWO);
});

test('a leaf of the survey alone is tried up to its whole maximum', () => {
  const table = tableOf(['1.1', 'Kế hoạch', 2, 1], ['1.2', 'Mức độ hài lòng (điều tra xã hội học)', 4, null, 3], ['1.3', 'Kiểm tra', 2, 1], ['1.4', 'Báo cáo', 2, 1]);
  expect(table.rows[at(table, '1.2')]).toMatchObject({ surveyOnly: true });
  expect(boundsOf(table, at(table, '1.2'))).toEqual({ from: 0, to: points(4), survey: null });
});

test('a deduction kept as a negative maximum is tried between that and zero', () => {
  const table = tableOf(['1.1', 'Kế hoạch', 2, 1], ['1.2', 'Trễ hạn', -1, -0.5], ['1.3', 'Kiểm tra', 9, 1]);
  const bounds = boundsOf(table, at(table, '1.2'));
  expect(readTried('-0,75', bounds)).toEqual({ points: points(-0.75) });
  expect([readTried('-1,5', bounds), readTried('0,5', bounds)]).toEqual([{ problem: 'not-deduction' }, { problem: 'not-deduction' }]);
});

test('what is refused is counted and tried nowhere, and a row that no longer applies counts for nothing', () => {
  const table = tableOf(['1.1', 'Kế hoạch', 2, 1], ['1.2', 'Báo cáo', 2, 'N/A'], ['1.3', 'Kiểm tra', 6, 1]);
  const [first, second, third] = ['1.1', '1.2', '1.3'].map((number) => at(table, number));
  const read = readTrial(new Map([[first, '2'], [second, '1'], [third, 'bảy']] as [number, string][]), table);
  expect(read).toEqual({ points: new Map([[first, points(2)]]), refused: 1 });
});
