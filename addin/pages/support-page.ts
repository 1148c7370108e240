// support.html: what to try when something does not work, and what to tell whoever installed PARScore.
import type { Language } from '../../core/text/language.ts';
import { paragraphs, steps } from './html.ts';
import { textPage } from './text-page.ts';

const WORDS = {
  vi: {
    intro: 'Người hỗ trợ là bộ phận công nghệ thông tin đã cài PARScore cho cơ quan.',
    steps: [
      'Đóng rồi mở lại bảng PARScore. Nếu hàm còn hiện `#NAME?` hoặc `#BUSY!`, đóng và mở lại Excel.',
      'Không thấy bảng: chọn một ô trong bảng có dòng tiêu đề, rồi kiểm tra lại.',
      'Trang tính bị khoá: mở khoá bằng mật khẩu của cơ quan (thẻ Xem lại), rồi làm lại.',
      'Phiên bản cũ: cần Excel của Microsoft 365 hoặc Excel trên web; Office mua một lần bản cũ có thể không chạy được.',
    ],
    outro: 'Khi báo lỗi, gửi câu thông báo, mã lỗi (nút Chép chi tiết), phiên bản Excel và hệ điều hành. Không cần gửi nội dung bảng chấm điểm.',
  },
  en: {
    intro: 'Support is given by the IT unit that installed PARScore for the agency.',
    steps: [
      'Close and reopen the PARScore pane. If a function still shows `#NAME?` or `#BUSY!`, close and reopen Excel.',
      'No table found: select a cell of the table that has its header, then check again.',
      'A locked sheet: unlock it with the agency’s password (Review tab), then try again.',
      'An old version: Excel of Microsoft 365 or Excel on the web is needed; older one-time purchases of Office may not do.',
    ],
    outro: 'To report a fault, send the message, its code (Copy details), the version of Excel and the operating system. The content of the sheet is not needed.',
  },
} as const;

const body = (language: Language): string => {
  const { intro, steps: list, outro } = WORDS[language];
  return [paragraphs([intro]), steps(list), paragraphs([outro])].join('\n');
};

/** support.html. */
export const supportPage = (): string => textPage({ vi: 'Hỗ trợ PARScore', en: 'PARScore support' }, { vi: body('vi'), en: body('en') });
