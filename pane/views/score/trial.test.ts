// What officials type as a tried score, and the word why points were lost.
import { expect, test } from 'vitest';
import { checkWorkbook } from '../../../core/check/check.ts';
import { points } from '../../../core/points.ts';
import { workbook, type Row } from '../../../test/fixtures/sheet-maker.ts';
import { readTried } from './trial.ts';
import { whyLost } from './why-lost.ts';

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
])('“%s” on a leaf of two points', (typed, due) => {
  expect(readTried(typed, points(2))).toEqual(due);
});

test('where a leaf has no maximum, any score can be tried', () => {
  expect(readTried('40', null)).toEqual({ points: points(40) });
});

test('the word why comes from the table: appraised lower, no evidence, a survey, zero, or below the scale', () => {
  const rows: readonly Row[] = [
    ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Điều tra XHH', 'Tài liệu kiểm chứng'],
    ['1', 'Chỉ đạo điều hành', 10],
    ['1.1', 'Kế hoạch', 2, 2, 1, null, 'QĐ 1/QĐ-SNV'],
    ['1.2', 'Báo cáo', 2, 1, 1, null, null],
    ['1.3', 'Kiểm tra', 2, 0, 0, null, 'QĐ 2/QĐ-SNV'],
    ['1.4', 'Tuyên truyền', 2, 1.5, 1.5, null, 'QĐ 3/QĐ-SNV'],
    ['1.5', 'Mức độ hài lòng (điều tra xã hội học)', 2, null, null, 1.2, null],
    ['', 'Tổng cộng', 10],
  ];
  const [checked] = checkWorkbook(workbook({ name: 'Sở', rows })).tables;
  const { table, score, findings } = checked ?? {};
  if (table?.kind !== 'scoring' || score === undefined) throw new Error('no score');
  const why = Object.fromEntries(score.losses.map((loss) => [table.rows[loss.row]?.number, whyLost(table, loss, findings ?? [])]));
  expect(why).toEqual({ '1.1': 'appraised', '1.2': 'evidence', '1.3': 'zero', '1.4': 'scale', '1.5': 'survey' });
});
