// What-if in sentences: each case said whole in both languages, with the figures that the official can find again.
import { expect, test } from 'vitest';
import { workbook, type Row } from '../../test/fixtures/sheet-maker.ts';
import { points } from '../points.ts';
import { answerWhatIf, type Efforts } from '../score/answer-what-if.ts';
import { scoreTable } from '../score/score.ts';
import { readTables } from '../sheet/read.ts';
import type { Language } from './language.ts';
import { whatIfText } from './what-if.ts';

const ROWS: readonly Row[] = [
  ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Điều tra XHH'],
  ['1', 'Chỉ đạo, điều hành', 9],
  ['1.1', 'Kế hoạch', 2, 2, 1],
  ['1.2', 'Báo cáo', 2, 2, 0.5],
  ['1.3', 'Kiểm tra', 5, 3],
  ['2', 'Thủ tục hành chính', 11],
  ['2.1', 'Hài lòng (điều tra XHH)', 3, null, null, 2.5],
  ['2.2', 'Số hóa', 8],
  ['', 'Tổng cộng', 20],
];
const [table] = readTables(workbook({ name: 'Tự chấm', rows: ROWS }));
if (table?.kind !== 'scoring') throw new Error('no table');

function said(goal: number, language: Language = 'vi', efforts: Efforts | null = null): readonly string[] {
  if (table?.kind !== 'scoring') throw new Error('no table');
  const answer = answerWhatIf({ table, score: scoreTable(table), goal: points(goal), efforts });
  if (answer === null) throw new Error('no answer');
  return whatIfText(answer, table, language);
}

test('a goal that is reached is one sentence', () => {
  expect(said(35)).toEqual(['Chỉ số hiện nay 35,00% đã đạt mục tiêu 35,00%.']);
  expect(said(30, 'en')).toEqual(['The index today is 35.00%: the goal 30.00% is reached.']);
});

test('a goal in reach names the fewest criteria, what surveys could add, and what nobody has scored', () => {
  expect(said(50)).toEqual([
    'Chỉ số hiện nay 35,00%, mục tiêu 50,00%: còn thiếu 3 điểm.',
    'Ít tiêu chí nhất: 2 mục, thêm 3,5 điểm, chỉ số thành 52,50%. Đó là 1.2 (lên 2, thêm 1,5); 1.3 (lên 5, thêm 2).',
    'Điểm điều tra xã hội học còn có thể tăng 0,5 điểm; đơn vị không tự chấm phần này nên chưa tính ở trên.',
    'Còn 1 mục chưa có điểm (8 điểm) làm chỉ số hiện nay thấp hơn; các mục này không được tính là điểm lấy lại.',
  ]);
});

test('where surveys would bring the goal into reach, or not even they, that is said', () => {
  expect(said(60)[1]).toBe('Lấy lại hết điểm có thể ở phần không phải điều tra, chỉ số cũng chỉ đến 57,50%: chưa đạt mục tiêu.');
  expect(said(60)[2]).toBe('Điểm điều tra xã hội học còn có thể tăng 0,5 điểm, nhưng đơn vị không tự chấm phần này nên chưa tính ở trên. Tính cả thì 4 mục là đủ: 1.1 (lên 2, thêm 1); 1.2 (lên 2, thêm 1,5); 1.3 (lên 5, thêm 2); 2.1 (lên 3, thêm 0,5); chỉ số thành 60,00%.');
  expect(said(90, 'en')[2]).toBe('Surveys could still add 0.5 points; even with these the index comes to 60.00% only.');
});

test('the least effort is told beside the fewest, with what has no stated effort', () => {
  const efforts: Efforts = new Map([[1, points(1)], [2, points(1.5)]]);
  expect(said(45, 'vi', efforts)[2]).toBe('Ít công sức nhất: 2,5, 2 mục, thêm 2,5 điểm, chỉ số thành 47,50%. Đó là 1.1 (lên 2, thêm 1, công sức 1); 1.2 (lên 2, thêm 1,5, công sức 1,5).');
  expect(said(45, 'vi', efforts).at(-1)).toBe('Chưa nêu công sức nên không tính vào cách ít công sức nhất: 1.3.');
  expect(said(55, 'en', efforts)[2]).toBe('The criteria with a stated effort bring the index to 47.50% only: the goal is out of reach.');
});

test('both languages say as many sentences, none of them with a hole', () => {
  for (const goal of [30, 50, 60, 90]) {
    expect(said(goal, 'en')).toHaveLength(said(goal).length);
    for (const text of [...said(goal), ...said(goal, 'en')]) expect(text).toMatch(/^[\p{Lu}\d][^{}]*\.$/u);
  }
});
