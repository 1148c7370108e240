// The words of the evidence sheet in both languages.
import type { Language } from '../text/language.ts';
import type { DocumentRemark } from './register.ts';

export interface EvidenceWords {
  readonly name: string;
  readonly title: string;
  readonly ofSheet: (sheet: string) => string;
  readonly counts: (documents: number, leaves: number, missing: number) => string;
  readonly compared: (year: number) => string;
  readonly columns: readonly [string, string, string, string, string, string, string, string];
  readonly missing: string;
  readonly none: string;
  readonly remark: Readonly<Record<DocumentRemark, string>>;
  readonly alsoAt: (paths: string) => string;
}

export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = {
  vi: {
    name: 'Danh mục tài liệu kiểm chứng',
    title: 'DANH MỤC TÀI LIỆU KIỂM CHỨNG',
    ofSheet: (sheet) => `Lập từ bảng ở trang “${sheet}” tại thời điểm ghi trang này.`,
    counts: (documents, leaves, missing) => `${documents} tài liệu của ${leaves} mục chấm điểm; ${missing} mục có điểm mà chưa ghi tài liệu hoặc giải trình.`,
    compared: (year) => `Ngày ban hành được so với năm đánh giá ${year}.`,
    columns: ['STT', 'Mục', 'Tiêu chí, tiêu chí thành phần', 'Tài liệu', 'Số, ký hiệu', 'Ngày ban hành', 'Liên kết, tệp', 'Cần xem'],
    missing: 'Chưa ghi tài liệu',
    none: 'Không có điểm, chưa cần tài liệu',
    remark: { undated: 'Chưa ghi ngày', 'date-invalid': 'Ngày chưa đúng', 'out-of-year': 'Ngoài năm đánh giá', december: 'Tháng 12 năm trước', shared: 'Dùng chung' },
    alsoAt: (paths) => `Dùng chung với mục ${paths}`,
  },
  en: {
    name: 'Evidence register',
    title: 'REGISTER OF EVIDENCE DOCUMENTS',
    ofSheet: (sheet) => `Made from the table on sheet “${sheet}” when this sheet was written.`,
    counts: (documents, leaves, missing) => `Documents: ${documents}, of ${leaves} scored items; items with points and neither document nor explanation: ${missing}.`,
    compared: (year) => `Dates of issue were compared with the scored year ${year}.`,
    columns: ['No.', 'Item', 'Criterion or component', 'Document', 'Number', 'Date of issue', 'Link or file', 'To look at'],
    missing: 'No document named',
    none: 'No points, none needed yet',
    remark: { undated: 'No date', 'date-invalid': 'Date not right', 'out-of-year': 'Not of the scored year', december: 'December of the year before', shared: 'Used twice' },
    alsoAt: (paths) => `Also used at ${paths}`,
  },
};
