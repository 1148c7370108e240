// Words of the self-assessment report in the panel.
import { words } from '../../words/words.ts';

export const REPORT = words({
  year: { vi: 'Năm đánh giá', en: 'Year that is scored' },
  'bad-year': { vi: 'Ghi năm bằng bốn chữ số, ví dụ 2025.', en: 'Give the year in four digits, such as 2025.' },
  superior: { vi: 'Cơ quan chủ quản', en: 'Superior agency' },
  unit: { vi: 'Cơ quan báo cáo', en: 'Reporting agency' },
  place: { vi: 'Địa danh', en: 'Place' },
  signerTitle: { vi: 'Chức vụ người ký', en: 'Title of the signer' },
  signerName: { vi: 'Họ và tên người ký', en: 'Name of the signer' },
  dotted: { vi: 'Ô để trống thành dòng chấm để ghi tay. Dấu “/” xuống dòng chức vụ: KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC.', en: 'What is left blank becomes dots to be written on. “/” begins a new line of the title.' },
  charts: { vi: 'Kèm biểu đồ', en: 'With charts' },
  holds: { vi: 'Báo cáo có {rows#} dòng điểm, {explanations#} giải trình, {charts#} biểu đồ. Phần khó khăn và đề xuất để trống cho đơn vị ghi.', en: 'Rows of points: {rows#}; explanations: {explanations#}; charts: {charts#}. Difficulties and proposals are left blank for the unit.' },
  errors: { vi: 'Bảng còn {count#} lỗi. Báo cáo ghi đúng những gì bảng đang có; nên sửa trước khi ký.', en: 'Errors in the table: {count#}. The report says what the table says; mend them before signing.' },
  save: { vi: 'Lưu báo cáo Word', en: 'Save the Word report' },
  making: { vi: 'Đang lập báo cáo…', en: 'Making the report…' },
  failed: { vi: 'Chưa lập được báo cáo. Kiểm tra kết nối mạng, hoặc bỏ chọn biểu đồ, rồi thử lại.', en: 'The report could not be made. Check the network or untick the charts, then try again.' },
  file: { vi: 'bao-cao-tu-danh-gia.docx', en: 'self-assessment-report.docx' },
});
