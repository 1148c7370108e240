// Câu tiếng Việt cho tài liệu kiểm chứng và báo cáo: evidence/*, report/*.
import type { SentencesOf } from '../sentences.ts';

export const documents: SentencesOf<'evidence' | 'report'> = {
  'evidence/missing': [
    'Mục {number} có điểm nhưng chưa ghi tài liệu kiểm chứng (ô {cell}). Ghi tài liệu hoặc giải trình.',
    'Ô {cell}: có điểm nhưng chưa ghi tài liệu kiểm chứng. Ghi tài liệu hoặc giải trình.',
    'Có điểm nhưng chưa ghi tài liệu kiểm chứng. Ghi tài liệu hoặc giải trình.',
  ],
  'evidence/no-column': [
    'Bảng ở trang “{sheet}” không có cột tài liệu kiểm chứng nên chưa lập được danh mục tài liệu. Thêm cột “Tài liệu kiểm chứng” hoặc chỉ rõ cột.',
  ],
  'evidence/undated': [
    'Ô {cell}: tài liệu “{actual}” chưa ghi ngày ban hành. Ghi thêm, ví dụ: ngày 15/01/{limit#}.',
    'Ô {cell}: tài liệu “{actual}” chưa ghi ngày ban hành. Ghi thêm ngày, tháng, năm.',
    'Ô {cell}: có tài liệu chưa ghi ngày ban hành. Ghi thêm ngày, tháng, năm.',
    'Có tài liệu chưa ghi ngày ban hành. Ghi thêm ngày, tháng, năm.',
  ],
  'evidence/date-invalid': [
    { when: 'month-first', text: 'Ô {cell}: “{actual}” có tháng lớn hơn 12, có thể ghi tháng trước ngày. Ghi lại theo thứ tự ngày/tháng/năm.' },
    { when: 'buddhist', text: 'Ô {cell}: “{actual}” là năm Phật lịch. Ghi lại theo dương lịch.' },
    { when: 'lunar', text: 'Ô {cell}: “{actual}” ghi ngày âm lịch. Ghi lại theo dương lịch.' },
    'Ô {cell}: “{actual}” không phải là ngày có thật. Ghi lại ngày ban hành.',
    'Ô {cell}: ngày ban hành chưa đúng. Ghi lại ngày ban hành.',
    'Có ngày ban hành chưa đúng. Ghi lại ngày ban hành.',
  ],
  'evidence/out-of-year': [
    { when: 'december', text: 'Ô {cell}: “{actual}” ban hành tháng 12 năm trước năm đánh giá {expected#}. Nếu là kế hoạch của năm {expected#} thì được; nếu không, thay tài liệu khác.' },
    'Ô {cell}: “{actual}” không thuộc năm đánh giá {expected#}. Thay tài liệu khác hoặc giải trình.',
    'Ô {cell}: có tài liệu không thuộc năm đánh giá. Thay tài liệu khác hoặc giải trình.',
    'Có tài liệu không thuộc năm đánh giá. Thay tài liệu khác hoặc giải trình.',
  ],
  'evidence/year-unknown': [
    'Phía trên bảng không ghi năm đánh giá nên chưa so được năm của tài liệu. Ghi năm ở tiêu đề bảng hoặc chọn năm.',
  ],
  'evidence/shared': [
    'Tài liệu “{actual}” dùng cho {count#} mục: {missing}. Xem mỗi mục đã nêu rõ phần, trang chứng minh chưa.',
    'Tài liệu “{actual}” dùng cho nhiều mục. Xem mỗi mục đã nêu rõ phần, trang chứng minh chưa.',
    'Có tài liệu dùng cho nhiều mục. Xem mỗi mục đã nêu rõ phần, trang chứng minh chưa.',
  ],
  'report/no-charts': [
    { when: 'off', text: 'Báo cáo không có biểu đồ theo lựa chọn của người dùng.' },
    'Bảng chưa đủ số liệu để vẽ biểu đồ nên báo cáo không có biểu đồ.',
  ],
};
