// Tên gọi tiếng Việt trong bảng khảo sát SIPAS.
import type { SurveyNames } from '../survey.ts';

export const surveyNames: SurveyNames = {
  factor: {
    access: 'Tiếp cận dịch vụ',
    procedures: 'Thủ tục hành chính',
    staff: 'Công chức',
    result: 'Kết quả',
    feedback: 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
  },
  overall: 'Chung các yếu tố',
  figure: { index: 'Chỉ số SIPAS', points: 'Điểm SIPAS', leaders: 'Khảo sát lãnh đạo, quản lý', total: 'Điều tra xã hội học' },
  conversion: {
    'top-two': 'Tỷ lệ trả lời hài lòng và rất hài lòng (một giả định, không phải công thức chính thức)',
    'option-percents': 'Bình quân tỷ lệ gán cho từng mức trả lời (cách làm của một địa phương, không phải công thức chính thức)',
  },
  why: {
    'no-answers': 'chưa có câu trả lời nào',
    'level-missing': 'có mức trả lời không đọc được',
    'level-without-percent': 'có người chọn mức chưa được gán tỷ lệ; ghi tỷ lệ cho đủ năm mức',
  },
  scale: { caller: 'theo lựa chọn của người dùng', sheet: 'theo cột điểm tối đa của bảng', set: 'theo bộ tiêu chí đã chọn', assumed: 'tạm lấy, chưa có nơi nào nêu' },
  unknown: 'Chưa rõ công thức chính thức: số tiêu chí của từng yếu tố, trọng số, và chỉ số có phải là tỷ lệ hai mức cao nhất hay không.',
};
