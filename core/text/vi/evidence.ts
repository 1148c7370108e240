// Câu tiếng Việt cho lý do nhận ra bảng.
import type { EvidenceSentences } from '../evidence.ts';

export const evidence: EvidenceSentences = {
  'header-words': ['Dòng tiêu đề có {count#} cột quen thuộc.', 'Dòng tiêu đề có các cột quen thuộc.'],
  'header-rows': ['Tiêu đề gồm {count#} dòng.', 'Tiêu đề gồm nhiều dòng.'],
  numbering: ['Có {count#} dòng đánh số theo thứ bậc.', 'Các dòng được đánh số theo thứ bậc.'],
  levels: ['Các mục xếp thành {count#} cấp.', 'Các mục xếp thành nhiều cấp.'],
  sums: ['Trong {checked#} mục có mục con, {agree#} mục có điểm tối đa bằng tổng các mục con.', 'Điểm tối đa của các mục bằng tổng các mục bên dưới.'],
  options: ['Có {count#} phương án chấm.', 'Có các phương án chấm.'],
  'total-row': ['Có dòng tổng ở ô {cell}.', 'Có dòng tổng.'],
  units: ['Có {count#} đơn vị, mỗi đơn vị một dòng.', 'Mỗi dòng là một đơn vị.'],
  'column-override': ['Cột {role} do người dùng chỉ định.', 'Vai trò các cột do người dùng chỉ định.'],
  'weak-header': ['Tiêu đề chưa rõ, nên xem lại vai trò các cột.'],
  'weak-numbering': ['Số thứ tự chưa rõ, nên xem lại các cấp tiêu chí.'],
};
