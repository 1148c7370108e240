// Words of the survey tool.
import { words } from '../../words/words.ts';

export const SURVEY = words({
  none: { vi: 'Chưa thấy bảng khảo sát nào trong tệp. Bảng cần có tên năm yếu tố của SIPAS, hoặc có dòng chỉ số hài lòng theo năm.', en: 'No survey table was found in the file. It needs the five factors of SIPAS, or rows with the satisfaction index by year.' },
  max: { vi: 'Điểm tối đa của SIPAS', en: 'Maximum points of SIPAS' },
  'bad-max': { vi: 'Ghi một số lớn hơn 0, ví dụ 10.', en: 'Give a number above 0, such as 10.' },
  'max-from': { vi: 'Đang dùng {max} điểm: {from}', en: '{max} points are used: {from}' },
  method: { vi: 'Cách tính chỉ số từ câu trả lời', en: 'How answers become an index' },
  'method-none': { vi: 'Không tính', en: 'None' },
  chosen: { vi: 'Theo cách đã chọn: chỉ số {index%}, quy ra {points} điểm.', en: 'By that way: index {index%}, which makes {points} points.' },
  'chosen-none': { vi: 'Cách này chưa cho chỉ số.', en: 'That way gives no index.' },
  table: { vi: 'Trang “{sheet}”, vùng {range}', en: 'Sheet “{sheet}”, {range}' },
  year: { vi: ['Năm {year}', 'Chưa rõ năm'], en: ['Year {year}', 'Year not known'] },
  stated: { vi: 'Chỉ số {index%}', en: 'Index {index%}' },
  due: { vi: 'Quy ra {due} điểm', en: 'Makes {due} points' },
  points: { vi: 'Điểm SIPAS ghi trong bảng: {points}', en: 'Stated SIPAS points: {points}' },
  leaders: { vi: 'Khảo sát lãnh đạo, quản lý: {points}', en: 'Survey of leaders: {points}' },
  sum: { vi: 'Cộng hai phần: {sum}', en: 'Both parts: {sum}' },
  total: { vi: 'Tổng điểm điều tra ghi trong bảng: {total}', en: 'Stated survey total: {total}' },
  factors: { vi: 'Từng yếu tố', en: 'By factor' },
  factor: { vi: '{name}: {index%}', en: '{name}: {index%}' },
});
