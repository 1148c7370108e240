// Words that tell special rows.
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { isBonusName, isMeanName, isPenaltyName, isSignature, isSubtotalName, isSurveyName, isSurveyRemark, isTotalName } from './row-words.ts';

test.each(['Tổng cộng', 'TỔNG CỘNG', 'Tổng điểm', 'Tổng', 'Cộng', 'Tổng cộng (I+II)', 'Tổng số điểm:', 'Tổng điểm 8 lĩnh vực', 'Total'])('%j is a total row', (name) => {
  expect(isTotalName(fold(name))).toBe(true);
});

test.each(['Tổng hợp báo cáo CCHC', 'Công khai thủ tục', 'Cộng mục I', 'Tổng kết công tác năm'])('%j is no total of the table', (name) => {
  expect(isTotalName(fold(name))).toBe(false);
});

test('a section total, bonus, penalty and mean are told apart', () => {
  expect(isSubtotalName(fold('Cộng mục I'))).toBe(true);
  expect([isBonusName(fold('Điểm thưởng')), isPenaltyName(fold('Điểm phạt')), isPenaltyName(fold('Điểm trừ')), isMeanName(fold('Trung bình'))]).toEqual([true, true, true, true]);
  expect([isBonusName(fold('Thường xuyên báo cáo')), isPenaltyName(fold('Trụ sở làm việc')), isMeanName(fold('Mức trung bình'))]).toEqual([false, false, false]);
});

test('signatures end a table', () => {
  expect(['LÃNH ĐẠO ĐƠN VỊ', '(Ký và ghi rõ họ tên)', 'Người lập biểu', 'Tây Ninh, ngày 25 tháng 12 năm 2023'].every((name) => isSignature(fold(name)))).toBe(true);
  expect(isSignature(fold('Kỷ luật, kỷ cương hành chính'))).toBe(false);
});

test('to hold a survey is a task, to be scored by one is not', () => {
  expect(isSurveyRemark(fold('Điều tra XHH'))).toBe(true);
  expect(isSurveyName(fold('Tính kịp thời của văn bản (điều tra XHH)'))).toBe(true);
  expect(isSurveyName(fold('Chất lượng văn bản đánh giá qua khảo sát'))).toBe(true);
  expect(isSurveyName(fold('Kế hoạch khảo sát mức độ hài lòng của người dân'))).toBe(false);
  expect(isSurveyRemark(fold('Báo cáo khảo sát số 12'))).toBe(false);
});
