// Câu tiếng Việt cho bảng và cách đánh số: table/*, number/*.
import type { SentencesOf } from '../sentences.ts';

export const numbering: SentencesOf<'table' | 'number'> = {
  'table/not-found': [
    'Chưa thấy bảng chấm điểm hay bảng xếp hạng nào. Bảng cần một dòng tiêu đề ghi rõ cột tiêu chí, cột điểm tối đa và cột điểm chấm.',
  ],
  'table/column-missing': [
    { when: 'score', text: 'Bảng có tiêu đề ở ô {cell} chưa có cột điểm chấm nào (tự chấm, thẩm định, điều tra xã hội học). Thêm cột này hoặc chỉ rõ cột nào là cột điểm.' },
    'Bảng có tiêu đề ở ô {cell} chưa có cột {column}. Thêm cột này hoặc chỉ rõ cột nào là cột {column}.',
    'Bảng có tiêu đề ở ô {cell} chưa có cột điểm tối đa hoặc chưa có cột điểm chấm. Thêm cột còn thiếu hoặc chỉ rõ cột đó.',
    'Bảng chưa có cột điểm tối đa hoặc chưa có cột điểm chấm. Thêm cột còn thiếu hoặc chỉ rõ cột đó.',
  ],
  'number/duplicate': [
    'Ô {cell}: số {number} đã dùng ở ô {previous}. Đánh lại số cho một trong hai dòng.',
    'Ô {cell}: số {number} bị trùng trong cùng một mục. Đánh lại số cho dòng này.',
    'Ô {cell}: số thứ tự bị trùng trong cùng một mục. Đánh lại số cho dòng này.',
    'Số thứ tự bị trùng trong cùng một mục. Đánh lại số cho dòng đứng sau.',
  ],
  'number/gap': [
    'Ô {cell}: sau {previous} là {number}, thiếu {missing}. Xem có sót dòng hay đánh nhầm số.',
    'Ô {cell}: trước {number} thiếu {missing}. Xem có sót dòng hay đánh nhầm số.',
    'Ô {cell}: số {number} không nối tiếp {previous}. Xem có sót dòng hay đánh nhầm số.',
    'Ô {cell}: số thứ tự bị cách quãng. Xem có sót dòng hay đánh nhầm số.',
    'Số thứ tự bị cách quãng. Xem có sót dòng hay đánh nhầm số.',
  ],
  'number/orphan': [
    'Ô {cell}: có mục {number} nhưng trong bảng không có mục {due}. Thêm dòng {due} hoặc sửa lại số.',
    'Ô {cell}: mục {number} không thuộc mục nào ở trên. Thêm dòng của mục trên hoặc sửa lại số.',
    'Ô {cell}: dòng này không thuộc mục nào ở trên. Thêm dòng của mục trên hoặc sửa lại số.',
    'Có dòng không thuộc mục nào ở trên. Thêm dòng của mục trên hoặc sửa lại số.',
  ],
  'number/lost-zero': [
    { when: 'date', text: 'Ô {cell}: số {due} đã bị đổi thành ngày tháng. Định dạng ô là Văn bản rồi gõ lại {due}.' },
    'Ô {cell} đang là số {actual}, đúng thứ tự phải là {due}. Định dạng ô là Văn bản rồi gõ lại {due}.',
    'Ô {cell}: đúng thứ tự phải là {due}. Định dạng ô là Văn bản rồi gõ lại {due}.',
    'Ô {cell}: số thứ tự bị mất số 0 hoặc bị đổi thành ngày tháng. Định dạng ô là Văn bản rồi gõ lại.',
    'Số thứ tự bị mất số 0 hoặc bị đổi thành ngày tháng. Định dạng ô là Văn bản rồi gõ lại.',
  ],
};
