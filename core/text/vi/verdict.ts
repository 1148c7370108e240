// Câu kết luận tiếng Việt cho một bảng.
import type { VerdictSentences } from '../verdict.ts';

export const verdict: VerdictSentences = {
  errors: 'Có {error#} lỗi cần sửa trước khi gửi.',
  warnings: 'Không có lỗi. Có {warning#} điểm cần xem lại.',
  clean: 'Bảng này khớp.',
};
