// The words on our own sheets and charts, Vietnamese and English.
import type { Language } from '../text/language.ts';

export interface SheetWords {
  readonly summaryName: string;
  readonly summaryTitle: string;
  readonly source: (sheet: string, range: string) => string;
  readonly provisional: string;
  readonly illustration: (set: string) => string;
  readonly textNumbers: (count: number) => string;
  readonly columns: {
    readonly number: string;
    readonly field: string;
    readonly max: string;
    readonly applicable: string;
    readonly self: string;
    readonly appraised: string;
    readonly survey: string;
    readonly achieved: string;
    readonly index: string;
    readonly lost: string;
  };
  readonly total: string;
  readonly fieldsTotal: string;
  readonly bonus: string;
  readonly penalty: string;
  readonly finalTotal: string;
  readonly grade: string;
  readonly gradeNote: (set: string) => string;
  readonly lossesTitle: (count: number) => string;
  readonly lossesNote: string;
  readonly lossesColumn: string;
  readonly noLosses: string;
  readonly labels: string;
  readonly partSums: string;
  readonly charts: {
    readonly index: { readonly title: string; readonly description: string };
    readonly profile: { readonly title: string; readonly description: string };
    readonly compared: { readonly title: (first: string, second: string) => string; readonly description: (first: string, second: string) => string };
    readonly losses: { readonly title: (count: number) => string; readonly description: (count: number) => string };
    readonly ofSheet: (title: string, sheet: string) => string;
  };
  readonly findingsName: string;
  readonly findingsTitle: string;
  readonly findingsNone: string;
  readonly findingsCount: (error: number, warning: number, info: number) => string;
  readonly findingsColumns: readonly [string, string, string, string, string, string, string];
  readonly changesTitle: string;
  readonly changesNote: (filled: number) => string;
  readonly changesColumns: { readonly before: string; readonly after: string };
}

const vi: SheetWords = {
  summaryName: 'Tổng hợp CCHC',
  summaryTitle: 'TỔNG HỢP ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
  source: (sheet, range) => `Số liệu lấy bằng công thức từ trang “${sheet}”, vùng ${range}.`,
  provisional: 'Điểm đạt được là tạm tính: tiêu chí chưa có điểm thẩm định được lấy theo điểm tự chấm.',
  illustration: (set) => `Bộ tiêu chí minh hoạ, không phải văn bản của cơ quan nhà nước: ${set}.`,
  textNumbers: (count) => `Có ${count} ô điểm lưu dạng chữ nên công thức chưa cộng được; xem trang “Kiểm tra CCHC”.`,
  columns: {
    number: 'STT',
    field: 'Lĩnh vực',
    max: 'Điểm\ntối đa',
    applicable: 'Tối đa\náp dụng',
    self: 'Tự chấm',
    appraised: 'Thẩm định',
    survey: 'Điều tra\nXHH',
    achieved: 'Đạt được',
    index: 'Chỉ số\n(%)',
    lost: 'Điểm mất',
  },
  total: 'Tổng cộng',
  fieldsTotal: 'Cộng các lĩnh vực',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  finalTotal: 'Tổng điểm đạt được',
  grade: 'Xếp loại',
  gradeNote: (set) => `Theo mức xếp loại của ${set}.`,
  lossesTitle: (count) => `${count} NỘI DUNG MẤT NHIỀU ĐIỂM NHẤT`,
  lossesNote: 'Thứ tự xếp theo điểm lúc chèn trang này; điểm trong bảng luôn theo trang chấm điểm.',
  lossesColumn: 'Tiêu chí, tiêu chí thành phần',
  noLosses: 'Không có tiêu chí nào đã chấm mà mất điểm.',
  labels: 'Nhãn của biểu đồ (không in)',
  partSums: 'Tổng từng phần (không in)',
  charts: {
    index: { title: 'Chỉ số theo lĩnh vực (%)', description: 'Biểu đồ thanh: chỉ số phần trăm của từng lĩnh vực, thang từ 0 đến 100.' },
    profile: { title: 'Hồ sơ chỉ số các lĩnh vực (%)', description: 'Biểu đồ mạng nhện: chỉ số phần trăm của các lĩnh vực, càng ra ngoài càng cao.' },
    compared: {
      title: (first, second) => `${first} và ${second.toLowerCase()} theo lĩnh vực (điểm)`,
      description: (first, second) => `Biểu đồ cột: ${first.toLowerCase()} cạnh ${second.toLowerCase()} của từng lĩnh vực, tính bằng điểm.`,
    },
    losses: {
      title: (count) => `${count} nội dung mất nhiều điểm nhất (điểm)`,
      description: (count) => `Biểu đồ thanh: ${count} nội dung mất nhiều điểm nhất, tính bằng điểm.`,
    },
    ofSheet: (title, sheet) => `${title} – ${sheet}`,
  },
  findingsName: 'Kiểm tra CCHC',
  findingsTitle: 'KẾT QUẢ KIỂM TRA BẢNG CHẤM ĐIỂM',
  findingsNone: 'Không thấy điểm nào cần sửa.',
  findingsCount: (error, warning, info) => `${error} lỗi cần sửa, ${warning} chỗ nên xem lại, ${info} điều để biết.`,
  findingsColumns: ['Mức', 'Trang', 'Ô', 'Tiêu chí', 'Nội dung', 'Hiện có', 'Cần là'],
  changesTitle: 'Những ô PARScore đã thay',
  changesNote: (filled) => `Ngoài ra đã điền công thức vào ${filled} ô trống. Lệnh gỡ trả lại như cũ.`,
  changesColumns: { before: 'Trước', after: 'Sau' },
};

const en: SheetWords = {
  summaryName: 'CCHC summary',
  summaryTitle: 'SUMMARY OF ADMINISTRATIVE REFORM SCORES',
  source: (sheet, range) => `Figures are formulas on sheet “${sheet}”, range ${range}.`,
  provisional: 'Achieved points are provisional: where there is no appraisal yet, the self score stands in.',
  illustration: (set) => `An illustrative criteria set, no official document: ${set}.`,
  textNumbers: (count) => `${count} scores are stored as text, so the formulas do not count them; see sheet “CCHC check”.`,
  columns: {
    number: 'No.',
    field: 'Field',
    max: 'Maximum',
    applicable: 'Applicable\nmaximum',
    self: 'Self',
    appraised: 'Appraised',
    survey: 'Survey',
    achieved: 'Achieved',
    index: 'Index\n(%)',
    lost: 'Lost',
  },
  total: 'Total',
  fieldsTotal: 'Sum of fields',
  bonus: 'Bonus',
  penalty: 'Penalty',
  finalTotal: 'Total achieved',
  grade: 'Grade',
  gradeNote: (set) => `By the grades of ${set}.`,
  lossesTitle: (count) => `THE ${count} LARGEST LOSSES`,
  lossesNote: 'Sorted by the points at the time of inserting; the points shown always follow the scoring sheet.',
  lossesColumn: 'Criterion or component',
  noLosses: 'No scored criterion has lost points.',
  labels: 'Chart labels (not printed)',
  partSums: 'Partial sums (not printed)',
  charts: {
    index: { title: 'Index by field (%)', description: 'Bar chart: the index of each field in percent, from 0 to 100.' },
    profile: { title: 'Profile of the fields (%)', description: 'Radar chart: the index of each field in percent; farther out is higher.' },
    compared: {
      title: (first, second) => `${first} and ${second.toLowerCase()} by field (points)`,
      description: (first, second) => `Column chart: ${first.toLowerCase()} beside ${second.toLowerCase()} of each field, in points.`,
    },
    losses: {
      title: (count) => `The ${count} largest losses (points)`,
      description: (count) => `Bar chart: the ${count} largest losses, in points.`,
    },
    ofSheet: (title, sheet) => `${title} – ${sheet}`,
  },
  findingsName: 'CCHC check',
  findingsTitle: 'FINDINGS IN THE SCORING TABLES',
  findingsNone: 'Nothing to mend was found.',
  findingsCount: (error, warning, info) => `${error} errors to mend, ${warning} places to look at, ${info} remarks.`,
  findingsColumns: ['Severity', 'Sheet', 'Cell', 'Criterion', 'Finding', 'Present', 'Expected'],
  changesTitle: 'Cells that PARScore changed',
  changesNote: (filled) => `Besides, ${filled} blank cells were filled with formulas. The clear command puts everything back.`,
  changesColumns: { before: 'Before', after: 'After' },
};

export const SHEET_WORDS: Readonly<Record<Language, SheetWords>> = { vi, en };
