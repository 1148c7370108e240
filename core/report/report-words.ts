// The words of the self-assessment report, Vietnamese and English side by side.
import type { Language } from '../text/language.ts';

/** What must be written by hand. */
const DOTS = '……';

export interface ReportWords {
  readonly nation: string;
  readonly motto: string;
  readonly superior: string;
  readonly unit: string;
  readonly number: string;
  /** `place` as it stands before the date. */
  readonly date: (place: string | null) => string;
  readonly title: string;
  readonly subject: (year: number | null) => string;
  readonly addressee: string;
  readonly opening: (year: number | null, unit: string | null, set: string | null) => string;
  readonly illustration: (set: string) => string;
  readonly results: string;
  readonly sums: {
    readonly self: (points: string, max: string) => string;
    readonly appraised: (points: string) => string;
    readonly survey: (points: string) => string;
    readonly achieved: (points: string, index: string) => string;
    readonly provisional: (points: string, index: string) => string;
    readonly grade: (grade: string) => string;
    readonly nothing: string;
  };
  readonly fieldTable: string;
  readonly toAnnex: string;
  readonly columns: Readonly<Record<'number' | 'field' | 'criterion' | 'max' | 'self' | 'appraised' | 'survey' | 'achieved' | 'index' | 'difference' | 'points' | 'explanation', string>>;
  /** Share of a table's width that a column of figures needs for its heading. */
  readonly figureShare: number;
  readonly total: string;
  readonly bonus: string;
  readonly penalty: string;
  readonly charts: Readonly<Record<'index' | 'compared' | 'losses', { readonly caption: string; readonly description: string }>>;
  readonly explanations: string;
  readonly withoutEvidence: string;
  readonly withoutEvidenceNone: string;
  readonly noEvidenceColumn: string;
  readonly differing: string;
  readonly differingNone: string;
  readonly notAppraised: string;
  readonly difficulties: string;
  readonly obstacles: string;
  readonly proposals: string;
  readonly byUnit: string;
  readonly closing: string;
  readonly recipients: string;
  readonly recipientLines: readonly string[];
  readonly signer: string;
  readonly signature: string;
  readonly annex: string;
  readonly annexTitle: string;
  readonly annexOf: (unit: string | null) => string;
  readonly blank: string;
}

const ofYear = (text: string, year: number | null, word: string): string => `${text} ${word} ${year ?? DOTS}`;

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  vi: {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    superior: `CƠ QUAN CHỦ QUẢN ${DOTS}`,
    unit: `TÊN ĐƠN VỊ ${DOTS}`,
    number: `Số: ${DOTS}/BC-${DOTS}`,
    date: (place) => `${place ?? DOTS}, ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`,
    title: 'BÁO CÁO',
    subject: (year) => ofYear('Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính', year, 'năm'),
    addressee: `Kính gửi: ${DOTS}`,
    opening: (year, unit, set) => `Thực hiện việc tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm ${year ?? DOTS}${set === null ? '' : ` theo bộ tiêu chí “${set}”`}, ${unit ?? `đơn vị ${DOTS}`} báo cáo kết quả như sau:`,
    illustration: (set) => `Bộ tiêu chí “${set}” là bộ minh hoạ, không phải văn bản chính thức.`,
    results: 'I. KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM',
    sums: {
      self: (points, max) => `Tổng điểm tự chấm: ${points} trên ${max} điểm tối đa áp dụng.`,
      appraised: (points) => `Điểm thẩm định: ${points} điểm.`,
      survey: (points) => `Điểm điều tra xã hội học: ${points} điểm.`,
      achieved: (points, index) => `Tổng điểm đạt được: ${points} điểm; chỉ số: ${index}.`,
      provisional: (points, index) => `Tổng điểm đạt được (tạm tính, chưa thẩm định xong nên lấy điểm tự chấm): ${points} điểm; chỉ số: ${index}.`,
      grade: (grade) => `Xếp loại: ${grade}.`,
      nothing: 'Bảng chưa có điểm nào.',
    },
    fieldTable: 'Bảng tổng hợp điểm theo lĩnh vực',
    toAnnex: 'Điểm của từng tiêu chí, tiêu chí thành phần tại Phụ lục kèm theo.',
    columns: {
      number: 'STT', field: 'Lĩnh vực', criterion: 'Lĩnh vực, tiêu chí, tiêu chí thành phần', max: 'Điểm tối đa', self: 'Tự chấm', appraised: 'Thẩm định',
      survey: 'Điều tra XHH', achieved: 'Đạt được', index: 'Chỉ số (%)', difference: 'Chênh lệch', points: 'Điểm', explanation: 'Giải trình',
    },
    figureShare: 0.1,
    total: 'Tổng cộng',
    bonus: 'Điểm thưởng',
    penalty: 'Điểm trừ',
    charts: {
      index: { caption: 'Chỉ số theo lĩnh vực (%)', description: 'Biểu đồ thanh: chỉ số phần trăm của từng lĩnh vực, thang từ 0 đến 100.' },
      compared: { caption: 'Điểm tự chấm và điểm thẩm định theo lĩnh vực', description: 'Biểu đồ thanh: điểm tự chấm cạnh điểm thẩm định của từng lĩnh vực.' },
      losses: { caption: 'Những nội dung mất nhiều điểm nhất (điểm)', description: 'Biểu đồ thanh: những nội dung mất nhiều điểm nhất, tính bằng điểm.' },
    },
    explanations: 'II. GIẢI TRÌNH',
    withoutEvidence: '1. Tiêu chí, tiêu chí thành phần có điểm nhưng chưa có tài liệu kiểm chứng',
    withoutEvidenceNone: 'Không có tiêu chí nào có điểm mà thiếu tài liệu kiểm chứng.',
    noEvidenceColumn: 'Bảng chấm điểm không có cột tài liệu kiểm chứng nên chưa liệt kê được; đơn vị tự bổ sung:',
    differing: '2. Tiêu chí, tiêu chí thành phần có điểm tự chấm khác điểm thẩm định',
    differingNone: 'Không có tiêu chí nào có điểm tự chấm khác điểm thẩm định.',
    notAppraised: 'Bảng chưa có điểm thẩm định.',
    difficulties: 'III. KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT, KIẾN NGHỊ',
    obstacles: '1. Khó khăn, vướng mắc',
    proposals: '2. Đề xuất, kiến nghị',
    byUnit: '(Phần này do đơn vị tự ghi.)',
    closing: 'Trên đây là báo cáo kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính, kính gửi cơ quan có thẩm quyền xem xét, thẩm định./.',
    recipients: 'Nơi nhận:',
    recipientLines: ['- Như trên;', `- ${DOTS};`, `- Lưu: VT, ${DOTS}.`],
    signer: 'THỦ TRƯỞNG ĐƠN VỊ',
    signature: '(Chữ ký, dấu của đơn vị; họ và tên)',
    annex: 'Phụ lục',
    annexTitle: 'BẢNG TỔNG HỢP ĐIỂM CỦA TỪNG TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN',
    annexOf: (unit) => `(Kèm theo Báo cáo số ${DOTS}/BC-${DOTS} ngày ${DOTS} tháng ${DOTS} năm ${DOTS} của ${unit ?? DOTS})`,
    blank: DOTS,
  },
  en: {
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    superior: `SUPERIOR AGENCY ${DOTS}`,
    unit: `NAME OF THE UNIT ${DOTS}`,
    number: `No.: ${DOTS}/BC-${DOTS}`,
    date: (place) => `${place ?? DOTS}, day ${DOTS} month ${DOTS} year ${DOTS}`,
    title: 'REPORT',
    subject: (year) => ofYear('Results of the self-assessment of the administrative reform index', year, 'of'),
    addressee: `To: ${DOTS}`,
    opening: (year, unit, set) => `On the self-assessment of the administrative reform index of ${year ?? DOTS}${set === null ? '' : ` by the criteria set “${set}”`}, ${unit ?? `the unit ${DOTS}`} reports as follows:`,
    illustration: (set) => `The criteria set “${set}” is an illustration, no official document.`,
    results: 'I. RESULTS OF THE SELF-ASSESSMENT',
    sums: {
      self: (points, max) => `Self score in all: ${points} of ${max} applicable points.`,
      appraised: (points) => `Appraised score: ${points} points.`,
      survey: (points) => `Survey: ${points} points.`,
      achieved: (points, index) => `Achieved in all: ${points} points; index: ${index}.`,
      provisional: (points, index) => `Achieved in all (provisional: where there is no appraisal yet, the self score stands in): ${points} points; index: ${index}.`,
      grade: (grade) => `Grade: ${grade}.`,
      nothing: 'The table has no points yet.',
    },
    fieldTable: 'Points by field',
    toAnnex: 'The annex gives the points of every criterion and component.',
    columns: {
      number: 'No.', field: 'Field', criterion: 'Field, criterion, component', max: 'Maximum', self: 'Self', appraised: 'Appraised',
      survey: 'Survey', achieved: 'Achieved', index: 'Index (%)', difference: 'Difference', points: 'Points', explanation: 'Explanation',
    },
    figureShare: 0.12,
    total: 'Total',
    bonus: 'Bonus',
    penalty: 'Penalty',
    charts: {
      index: { caption: 'Index by field (%)', description: 'Bar chart: the index of each field in percent, from 0 to 100.' },
      compared: { caption: 'Self score and appraised score by field', description: 'Bar chart: the self score beside the appraised score of each field.' },
      losses: { caption: 'The largest losses (points)', description: 'Bar chart: the largest losses, in points.' },
    },
    explanations: 'II. EXPLANATIONS',
    withoutEvidence: '1. Criteria and components with points and no evidence document',
    withoutEvidenceNone: 'No criterion with points lacks an evidence document.',
    noEvidenceColumn: 'The scoring table has no evidence column, so none could be listed; for the unit to add:',
    differing: '2. Criteria and components whose self score differs from the appraised one',
    differingNone: 'No self score differs from the appraised one.',
    notAppraised: 'The table has no appraised scores yet.',
    difficulties: 'III. DIFFICULTIES AND PROPOSALS',
    obstacles: '1. Difficulties',
    proposals: '2. Proposals',
    byUnit: '(For the unit to write.)',
    closing: 'This is the report on the self-assessment of the administrative reform index, submitted for appraisal.',
    recipients: 'Recipients:',
    recipientLines: ['- As above;', `- ${DOTS};`, `- Archive: ${DOTS}.`],
    signer: 'HEAD OF THE UNIT',
    signature: '(Signature and seal of the unit; full name)',
    annex: 'Annex',
    annexTitle: 'POINTS OF EVERY CRITERION AND COMPONENT',
    annexOf: (unit) => `(Annex to Report No. ${DOTS}/BC-${DOTS} of ${unit ?? DOTS}, day ${DOTS} month ${DOTS} year ${DOTS})`,
    blank: DOTS,
  },
};
