// Câu tiếng Việt cho bộ tiêu chí: chỗ chưa khớp, điều cần xem khi lấy từ bảng, cách chấm của từng mục.
import type { CriteriaSetSentences } from '../criteria-set.ts';

export const criteriaSet: CriteriaSetSentences = {
  problem: {
    'node/number-duplicate': ['Số {where} dùng cho hai mục.', 'Có hai mục cùng một số.'],
    'node/max-missing': ['Mục {where} chưa có điểm tối đa.', 'Có mục chưa có điểm tối đa.'],
    'node/sum-differs': [
      { when: 'max', text: 'Mục {where}: điểm tối đa ghi {actual}, cộng các mục con được {expected}.' },
      { when: 'selfMax', text: 'Mục {where}: phần tự chấm ghi {actual}, cộng các mục con được {expected}.' },
      { when: 'surveyMax', text: 'Mục {where}: phần điều tra xã hội học ghi {actual}, cộng các mục con được {expected}.' },
      { when: 'max', text: 'Thang điểm ghi {actual}, cộng các lĩnh vực được {expected}.' },
      'Có mục mà điểm khác tổng các mục con.',
    ],
    'node/split-differs': ['Mục {where}: phần tự chấm và phần điều tra cộng lại được {expected}, điểm tối đa ghi {actual}.', 'Có mục mà phần tự chấm và phần điều tra cộng lại khác điểm tối đa.'],
    'set/count-differs': [
      { when: 'criteria', text: 'Lĩnh vực {where}: nêu {expected#} tiêu chí, liệt kê {actual#}.' },
      { when: 'components', text: 'Mục {where}: nêu {expected#} tiêu chí thành phần, liệt kê {actual#}.' },
      { when: 'fields', text: 'Bộ tiêu chí nêu {expected#} lĩnh vực, đếm được {actual#}.' },
      { when: 'criteria', text: 'Bộ tiêu chí nêu {expected#} tiêu chí, cộng các lĩnh vực được {actual#}.' },
      { when: 'components', text: 'Bộ tiêu chí nêu {expected#} tiêu chí thành phần, cộng các lĩnh vực được {actual#}.' },
      'Số mục được nêu khác số mục đếm được.',
    ],
    'part/sum-differs': ['Phần “{where}” ghi {actual} điểm, cộng các phần con được {expected}.', 'Thang điểm ghi {actual}, cộng các phần điểm được {expected}.', 'Các phần điểm cộng lại chưa khớp.'],
    'grade/overlap': ['Mức xếp loại “{where}” trùng khoảng với mức “{with}”.', 'Có hai mức xếp loại trùng khoảng.'],
    'grade/empty': ['Mức xếp loại “{where}” không có giá trị nào.', 'Có mức xếp loại không có giá trị nào.'],
    'method/best-differs': ['Mục {where}: phương án cao nhất được {actual} điểm, điểm tối đa là {expected}.', 'Có mục mà phương án cao nhất khác điểm tối đa.'],
    'method/bands-overlap': ['Mục {where}: hai mức trùng khoảng mà khác điểm ({text}).', 'Có mục mà hai mức trùng khoảng.'],
    'method/bands-gap': ['Mục {where}: có giá trị không thuộc mức nào, cạnh mức “{text}”.', 'Mục {where}: có giá trị không thuộc mức nào.', 'Có mục mà một số giá trị không thuộc mức nào.'],
    'method/band-empty': ['Mục {where}: mức “{text}” không có giá trị nào.', 'Có mức không có giá trị nào.'],
    'method/expression-invalid': ['Mục {where}: không đọc được công thức của trường hợp “{text}”.', 'Có công thức không đọc được.'],
    'method/thresholds-reversed': ['Mục {where}: ngưỡng dưới cao hơn ngưỡng trên.', 'Có mục mà ngưỡng dưới cao hơn ngưỡng trên.'],
    'method/step-misses-max': ['Mục {where}: chấm theo bậc không tới được điểm tối đa.', 'Có mục chấm theo bậc mà không tới được điểm tối đa.'],
  },
  remark: {
    'import/max-unread': ['Dòng {row#}: mục {where} chưa đọc được điểm tối đa nên để trống.', 'Có mục chưa đọc được điểm tối đa nên để trống.'],
    'import/max-summed': ['Dòng {row#}: mục {where} lấy điểm tối đa bằng tổng các mục bên dưới.', 'Có mục lấy điểm tối đa bằng tổng các mục bên dưới.'],
    'import/options-unread': ['Dòng {row#}: mục {where} có phương án chấm chưa hiểu được “{text}”, nên ghi là chấm trực tiếp.', 'Có phương án chấm chưa hiểu được, nên ghi là chấm trực tiếp.'],
    'import/name-missing': ['Dòng {row#}: mục {where} không có tên.', 'Có mục không có tên.'],
  },
  method: {
    options: ['Chọn một trong {count#} phương án', 'Chọn phương án'],
    bands: ['Theo {count#} mức: {of}', 'Theo mức'],
    ratio: ['Theo tỷ lệ: {of}', 'Theo tỷ lệ'],
    cases: ['Tính theo {count#} trường hợp', 'Tính theo trường hợp'],
    'per-item': ['Cộng theo số lượng: {item}', 'Cộng theo số lượng'],
    deduction: ['Trừ theo số lượng: {item}', 'Trừ theo số lượng'],
    step: ['Chấm theo bậc'],
    survey: ['Điều tra xã hội học'],
    manual: ['Chấm trực tiếp'],
  },
  caution: {
    illustration: 'Minh hoạ, không phải quyết định nào.',
    partial: 'Chưa có đủ các tiêu chí: chỉ gồm số liệu đã đối chiếu được.',
  },
};
