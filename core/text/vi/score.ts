// Câu tiếng Việt cho điểm chấm và giải trình: score/*, explanation/*.
import type { SentencesOf } from '../sentences.ts';

export const score: SentencesOf<'score' | 'explanation'> = {
  'score/missing': [
    'Ô {cell}: mục {number} chưa có {column}. Ghi điểm, hoặc ghi 0 nếu không đạt.',
    'Ô {cell}: mục {number} chưa có điểm. Ghi điểm, hoặc ghi 0 nếu không đạt.',
    'Ô {cell} chưa có điểm. Ghi điểm, hoặc ghi 0 nếu không đạt.',
    'Có mục chưa có điểm. Ghi điểm, hoặc ghi 0 nếu không đạt.',
  ],
  'score/not-number': [
    'Ô {cell}: {column} đang là “{actual}”, không phải số. Ghi lại bằng số.',
    'Ô {cell} đang là “{actual}”, không phải số. Ghi lại bằng số.',
    'Ô {cell}: điểm không phải là số. Ghi lại bằng số.',
    'Có điểm không phải là số. Ghi lại bằng số.',
  ],
  'score/text-number': [
    'Ô {cell} đang là chữ “{actual}”, hàm SUM không cộng được. Đổi thành số {expected}?',
    'Ô {cell} đang là chữ, hàm SUM không cộng được. Đổi ô này thành số.',
    'Có điểm đang là chữ, hàm SUM không cộng được. Đổi ô đó thành số.',
  ],
  'score/above-max': [
    { when: 'bonus', text: 'Ô {cell}: điểm thưởng {actual} vượt mức tối đa {expected}. Chỉ được tính {expected}.' },
    { when: 'penalty', text: 'Ô {cell}: điểm trừ {actual} vượt mức tối đa {expected}. Chỉ trừ {expected}.' },
    'Ô {cell}: {column} cộng với điểm điều tra xã hội học {survey} được {actual}, vượt điểm tối đa {expected}. Xem lại hai điểm này.',
    'Ô {cell}: {column} {actual} vượt điểm tối đa {expected}. Giảm điểm hoặc xem lại điểm tối đa.',
    'Ô {cell}: điểm {actual} vượt điểm tối đa {expected}. Giảm điểm hoặc xem lại điểm tối đa.',
    'Ô {cell}: điểm vượt điểm tối đa. Giảm điểm hoặc xem lại điểm tối đa.',
    'Có điểm vượt điểm tối đa. Giảm điểm hoặc xem lại điểm tối đa.',
  ],
  'score/negative': [
    'Ô {cell}: {column} {actual} nhỏ hơn 0. Ghi lại điểm từ 0 trở lên; điểm trừ ghi ở dòng điểm trừ.',
    'Ô {cell}: điểm {actual} nhỏ hơn 0. Ghi lại điểm từ 0 trở lên; điểm trừ ghi ở dòng điểm trừ.',
    'Ô {cell}: điểm nhỏ hơn 0. Ghi lại điểm từ 0 trở lên; điểm trừ ghi ở dòng điểm trừ.',
    'Có điểm nhỏ hơn 0. Ghi lại điểm từ 0 trở lên; điểm trừ ghi ở dòng điểm trừ.',
  ],
  'score/not-an-option': [
    'Ô {cell}: {column} {actual} không phải mức nào trong các phương án chấm ({expected}). Chọn đúng một mức.',
    'Ô {cell}: điểm {actual} không phải mức nào trong các phương án chấm ({expected}). Chọn đúng một mức.',
    'Ô {cell}: điểm {actual} không phải mức nào trong các phương án chấm. Chọn đúng một mức.',
    'Ô {cell}: điểm không phải mức nào trong các phương án chấm. Chọn đúng một mức.',
    'Có điểm không phải mức nào trong các phương án chấm. Chọn đúng một mức.',
  ],
  'score/too-precise': [
    'Ô {cell}: {column} {actual} có hơn {limit#} chữ số thập phân. Làm tròn thành {expected}?',
    'Ô {cell}: điểm {actual} có hơn {limit#} chữ số thập phân. Nên làm tròn.',
    'Ô {cell}: điểm {actual} có nhiều chữ số thập phân hơn mức cho phép. Nên làm tròn.',
    'Ô {cell}: điểm có nhiều chữ số thập phân hơn mức cho phép. Nên làm tròn.',
    'Có điểm nhiều chữ số thập phân hơn mức cho phép. Nên làm tròn.',
  ],
  'score/self-scored-survey': [
    'Ô {cell}: mục {number} chỉ lấy điểm từ điều tra xã hội học, đơn vị không tự chấm. Xoá điểm {actual} ở ô này.',
    'Ô {cell}: mục này chỉ lấy điểm từ điều tra xã hội học, đơn vị không tự chấm. Xoá điểm ở ô này.',
    'Có mục chỉ lấy điểm từ điều tra xã hội học nhưng đã tự chấm. Xoá điểm tự chấm ở mục đó.',
  ],
  'score/on-option-row': [
    'Ô {cell}: điểm {actual} ghi ở dòng phương án chấm nên không được tính. Chuyển điểm lên dòng của mục {number}.',
    'Ô {cell}: điểm {actual} ghi ở dòng phương án chấm nên không được tính. Chuyển điểm lên dòng của tiêu chí.',
    'Ô {cell}: điểm ghi ở dòng phương án chấm nên không được tính. Chuyển điểm lên dòng của tiêu chí.',
    'Có điểm ghi ở dòng phương án chấm nên không được tính. Chuyển điểm lên dòng của tiêu chí.',
  ],
  'score/cell-error': [
    'Ô {cell} đang báo lỗi {actual}. Sửa công thức hoặc ghi lại điểm.',
    'Ô {cell} đang báo lỗi công thức. Sửa công thức hoặc ghi lại điểm.',
    'Có ô đang báo lỗi công thức. Sửa công thức hoặc ghi lại điểm.',
  ],
  'explanation/missing': [
    'Ô {cell}: mục {number} tự chấm {expected}, thẩm định {actual}, nhưng chưa ghi lý do. Ghi lý do vào cột giải trình hoặc ghi chú.',
    'Ô {cell}: điểm thẩm định khác điểm tự chấm nhưng chưa ghi lý do. Ghi lý do vào cột giải trình hoặc ghi chú.',
    'Có điểm thẩm định khác điểm tự chấm nhưng chưa ghi lý do. Ghi lý do vào cột giải trình hoặc ghi chú.',
  ],
};
