// Options as decisions word them.
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { optionOfLine, optionsOfText } from './option-text.ts';

const max = points(2);

test.each([
  ['Ban hành không kịp thời: 0,5', 0.5], ['Thực hiện từ 70% - 90% kế hoạch: 1', 1], ['- Không ban hành: 0 điểm;', 0], ['Đạt yêu cầu: 01 điểm.', 1],
  ['Trong quý I: 31/3: 0.25', 0.25], ['Có văn bản được 1 điểm', 1], ['Đủ (2đ)', 2], ['1 điểm: Ban hành kịp thời', 1], ['Có kế hoạch = 1', 1],
])('%j gives %d points', (line, value) => {
  expect(optionOfLine(line, max)?.points).toBe(points(value));
});

test.each(['Thang điểm:', 'Báo cáo đúng hạn', 'Thời gian: 15/12', 'Kế hoạch năm 2025', 'Căn cứ báo cáo quyết toán', ''])('%j is no option', (line) => {
  expect(optionOfLine(line, max)).toBeNull();
});

test('a ratio from 80 % of the maximum is a range', () => {
  expect(optionOfLine('Từ 80% trở lên: tính theo công thức tỷ lệ x điểm tối đa', max)?.ratio).toEqual({ from: points(1.6), to: max });
  expect(optionOfLine('Từ 80% - dưới 100%: tính theo công thức', max)?.ratio).toEqual({ from: points(1.6), to: max });
  expect(optionOfLine('Tính theo tỷ lệ hoàn thành', max)?.ratio).toEqual({ from: points(0), to: max });
  expect(optionOfLine('Từ 60% đến dưới 85%: Điểm = (Tỷ lệ giải ngân/85%) x 10, tối đa 10 điểm', points(10))?.ratio).toEqual({ from: points(7.0588), to: points(10) });
});

test.each(['Từ 80% đến dưới 95%: Tỷ lệ x 10 điểm', 'Từ 80% đến dưới 95%: 10 x tỷ lệ %', 'Từ 80% đến dưới 95%: (b/a) x 10'])('%j is a ratio', (line) => {
  expect(optionOfLine(line, points(10))?.ratio).toEqual({ from: points(8), to: points(10) });
});

test('points for each item up to a cap are a range, not the cap alone', () => {
  expect(optionsOfText('Mỗi sáng kiến 0,5 điểm, tối đa 2 điểm', max)).toMatchObject([{ points: null, ratio: { from: 0, to: max } }]);
});

test('deductions run from zero to the maximum', () => {
  expect(optionsOfText('Mỗi văn bản chậm trừ 0,25 điểm', max)).toMatchObject([{ points: null, ratio: { from: 0, to: max } }]);
});

test('options in one cell stand on lines, between semicolons or after commas', () => {
  expect(optionsOfText('Trong tháng 12: 1\nTrong quý I: 0,5\nKhông ban hành: 0', max).map((o) => o.points)).toEqual([10000, 5000, 0]);
  expect(optionsOfText('Đủ: 2; Thiếu: 0', max).map((o) => o.points)).toEqual([20000, 0]);
  expect(optionsOfText('Đủ: 2, Thiếu: 0', max).map((o) => o.points)).toEqual([20000, 0]);
  expect(optionsOfText('Đủ: 1,5, Thiếu: 0', max).map((o) => o.points)).toEqual([15000, 0]);
});

test('options in brackets after commas are options each, and a sentence with points all over it is undecidable', () => {
  expect(optionsOfText('Đầy đủ (2 điểm), chưa đầy đủ (1 điểm), không thực hiện (0 điểm)', max).map((o) => o.points)).toEqual([20000, 10000, 0]);
  expect(optionsOfText('Được 2 điểm nếu đủ và được 1 điểm nếu thiếu: 1', max).some((o) => o.points === null && !o.ratio)).toBe(true);
});

test('a rule that is not understood makes the cell undecidable instead of wrong', () => {
  expect(optionsOfText('Đủ: 2\nHội đồng xét từng trường hợp, cho từ 0 đến 1 điểm theo mức độ', max).some((o) => o.points === null && !o.ratio)).toBe(true);
});
