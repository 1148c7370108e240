// Câu tiếng Việt cho điểm tối đa: max/*.
import type { SentencesOf } from '../sentences.ts';

export const max: SentencesOf<'max'> = {
  'max/missing': [
    'Ô {cell}: mục {number} chưa ghi điểm tối đa. Bổ sung điểm tối đa của mục này.',
    'Ô {cell}: dòng này chưa ghi điểm tối đa. Bổ sung điểm tối đa.',
    'Có dòng chưa ghi điểm tối đa. Bổ sung điểm tối đa.',
  ],
  'max/not-number': [
    'Ô {cell}: điểm tối đa đang là “{actual}”, không phải số. Ghi lại bằng số.',
    'Ô {cell}: điểm tối đa không phải là số. Ghi lại bằng số.',
    'Có điểm tối đa không phải là số. Ghi lại bằng số.',
  ],
  'max/text-number': [
    'Ô {cell}: điểm tối đa đang là chữ “{actual}”, hàm SUM không cộng được. Đổi thành số {expected}?',
    'Ô {cell}: điểm tối đa đang là chữ, hàm SUM không cộng được. Đổi ô này thành số.',
    'Có điểm tối đa đang là chữ, hàm SUM không cộng được. Đổi ô đó thành số.',
  ],
  'max/children-differ': [
    'Ô {cell}: điểm tối đa của mục {number} ghi {actual}, cộng các mục bên dưới được {expected}. Có thể mục {hintName} (ô {hintCell}) ghi nhầm {hintActual} thay vì {hint}.',
    'Ô {cell}: điểm tối đa của mục {number} ghi {actual}, cộng các mục bên dưới được {expected}. Sửa điểm tối đa của mục này hoặc của mục bên dưới.',
    'Ô {cell}: điểm tối đa ghi {actual}, cộng các mục bên dưới được {expected}. Sửa điểm tối đa của dòng này hoặc của mục bên dưới.',
    'Ô {cell}: điểm tối đa không bằng tổng điểm tối đa các mục bên dưới. Sửa lại cho khớp.',
    'Có điểm tối đa không bằng tổng điểm tối đa các mục bên dưới. Sửa lại cho khớp.',
  ],
  'max/total-differs': [
    'Ô {cell}: tổng điểm tối đa ghi {actual}, cộng các lĩnh vực được {expected}. Có thể mục {hintName} (ô {hintCell}) ghi nhầm {hintActual} thay vì {hint}.',
    'Ô {cell}: tổng điểm tối đa ghi {actual}, cộng các lĩnh vực được {expected}. Sửa tổng hoặc điểm tối đa của lĩnh vực bị sai.',
    'Ô {cell}: tổng điểm tối đa không bằng tổng của các lĩnh vực. Sửa lại cho khớp.',
    'Tổng điểm tối đa không bằng tổng của các lĩnh vực. Sửa lại cho khớp.',
  ],
  'max/best-option-differs': [
    'Ô {cell}: mục {number} có điểm tối đa {actual}, nhưng phương án cao nhất được {expected}. Sửa điểm tối đa hoặc phương án chấm.',
    'Ô {cell}: điểm tối đa {actual} khác điểm của phương án cao nhất là {expected}. Sửa điểm tối đa hoặc phương án chấm.',
    'Ô {cell}: điểm tối đa khác điểm của phương án cao nhất. Sửa điểm tối đa hoặc phương án chấm.',
    'Có điểm tối đa khác điểm của phương án cao nhất. Sửa điểm tối đa hoặc phương án chấm.',
  ],
  'max/scale-differs': [
    'Ô {cell}: các lĩnh vực cộng lại được {actual} điểm tối đa, thang điểm là {expected}. Có thể mục {hintName} (ô {hintCell}) ghi nhầm {hintActual} thay vì {hint}.',
    'Ô {cell}: các lĩnh vực cộng lại được {actual} điểm tối đa, thang điểm là {expected}. Xem có sót lĩnh vực hay ghi nhầm điểm.',
    'Ô {cell}: tổng điểm tối đa của các lĩnh vực khác thang điểm. Xem có sót lĩnh vực hay ghi nhầm điểm.',
    'Tổng điểm tối đa của các lĩnh vực khác thang điểm. Xem có sót lĩnh vực hay ghi nhầm điểm.',
  ],
};
