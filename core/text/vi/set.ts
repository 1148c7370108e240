// Câu tiếng Việt cho so sánh với bộ tiêu chí, trang tính và chính việc kiểm tra: set/*, sheet/*, check/*.
import type { SentencesOf } from '../sentences.ts';

export const set: SentencesOf<'set' | 'sheet' | 'check'> = {
  'set/criterion-missing': [
    'Bảng thiếu mục {number} “{name}” của bộ tiêu chí, đáng lẽ nằm dưới ô {cell}. Bổ sung dòng này.',
    'Bảng thiếu mục {number} của bộ tiêu chí, đáng lẽ nằm dưới ô {cell}. Bổ sung dòng này.',
    'Bảng thiếu một mục của bộ tiêu chí. Bổ sung dòng đó.',
  ],
  'set/criterion-unknown': [
    'Ô {cell}: mục {number} không có trong bộ tiêu chí đã chọn. Xem lại số hoặc chọn đúng bộ tiêu chí.',
    'Ô {cell}: dòng này không có trong bộ tiêu chí đã chọn. Xem lại số hoặc chọn đúng bộ tiêu chí.',
    'Có dòng không nằm trong bộ tiêu chí đã chọn. Xem lại số hoặc chọn đúng bộ tiêu chí.',
  ],
  'set/max-differs': [
    'Ô {cell}: điểm tối đa của mục {number} ghi {actual}, bộ tiêu chí quy định {expected}. Sửa lại điểm tối đa.',
    'Ô {cell}: điểm tối đa ghi {actual}, bộ tiêu chí quy định {expected}. Sửa lại điểm tối đa.',
    'Ô {cell}: điểm tối đa khác bộ tiêu chí đã chọn. Sửa lại điểm tối đa.',
    'Có điểm tối đa khác bộ tiêu chí đã chọn. Sửa lại điểm tối đa.',
  ],
  'set/count-differs': [
    { when: 'criteria', text: 'Lĩnh vực {number} có {actual#} tiêu chí, bộ tiêu chí quy định {expected#}. Xem có sót hoặc thừa tiêu chí.' },
    { when: 'components', text: 'Lĩnh vực {number} có {actual#} tiêu chí thành phần, bộ tiêu chí quy định {expected#}. Xem có sót hoặc thừa tiêu chí thành phần.' },
    { when: 'fields', text: 'Bảng có {actual#} lĩnh vực, bộ tiêu chí quy định {expected#}. Xem có sót hoặc thừa lĩnh vực.' },
    { when: 'criteria', text: 'Bảng có {actual#} tiêu chí, bộ tiêu chí quy định {expected#}. Xem có sót hoặc thừa tiêu chí.' },
    { when: 'components', text: 'Bảng có {actual#} tiêu chí thành phần, bộ tiêu chí quy định {expected#}. Xem có sót hoặc thừa tiêu chí thành phần.' },
    'Bảng có {actual#} mục, bộ tiêu chí quy định {expected#}. Xem có sót hoặc thừa mục.',
    'Số mục trong bảng khác với bộ tiêu chí. Xem có sót hoặc thừa mục.',
  ],
  'sheet/merged-score': [
    'Ô {cell}: một ô điểm gộp qua {count#} mục chấm điểm. Bỏ gộp ô và ghi điểm riêng cho từng mục.',
    'Ô {cell}: một ô điểm gộp qua nhiều mục chấm điểm. Bỏ gộp ô và ghi điểm riêng cho từng mục.',
    'Có ô điểm gộp qua nhiều mục chấm điểm. Bỏ gộp ô và ghi điểm riêng cho từng mục.',
  ],
  'sheet/hidden-row': [
    'Dòng của mục {number} (ô {cell}) đang bị ẩn nhưng {column} {sum} vẫn được cộng vào tổng. Hiện dòng này hoặc bỏ điểm.',
    'Dòng của mục {number} (ô {cell}) đang bị ẩn nhưng điểm vẫn được cộng vào tổng. Hiện dòng này hoặc bỏ điểm.',
    'Dòng ở ô {cell} đang bị ẩn nhưng điểm vẫn được cộng vào tổng. Hiện dòng này hoặc bỏ điểm.',
    'Có dòng đang bị ẩn nhưng điểm vẫn được cộng vào tổng. Hiện dòng đó hoặc bỏ điểm.',
  ],
  'sheet/external-link': [
    'Công thức ở ô {cell} lấy số từ tệp khác ({actual}), sẽ không cập nhật khi gửi đi. Thay bằng số hoặc công thức trong bảng.',
    'Công thức ở ô {cell} lấy số từ tệp khác, sẽ không cập nhật khi gửi đi. Thay bằng số hoặc công thức trong bảng.',
    'Có công thức lấy số từ tệp khác, sẽ không cập nhật khi gửi đi. Thay bằng số hoặc công thức trong bảng.',
  ],
  'check/failed': [
    'Phần kiểm tra “{what}” không chạy được ({name}). Các phần khác vẫn có hiệu lực; xin báo lỗi này cho nhóm phát triển.',
    'Phần kiểm tra “{what}” không chạy được. Các phần khác vẫn có hiệu lực; xin báo lỗi này cho nhóm phát triển.',
    'Một phần kiểm tra không chạy được. Các phần khác vẫn có hiệu lực; xin báo lỗi này cho nhóm phát triển.',
  ],
  'check/cut': [
    'Còn {count#} chỗ cùng loại “{what}” không liệt kê. Sửa các chỗ đã nêu rồi kiểm tra lại.',
    'Còn {count#} chỗ cùng loại không liệt kê. Sửa các chỗ đã nêu rồi kiểm tra lại.',
    'Còn nhiều chỗ cùng loại không liệt kê. Sửa các chỗ đã nêu rồi kiểm tra lại.',
  ],
};
