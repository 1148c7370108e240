// The words on the consolidation sheet and its charts, Vietnamese and English.
import type { Ties } from '../score/rank.ts';
import type { Language } from '../text/language.ts';
import type { UnitFigure } from './consolidation.ts';

interface ChartWords {
  readonly title: string;
  readonly description: string;
}

export interface UnitSheetWords {
  readonly name: string;
  readonly title: string;
  readonly year: (year: number) => string;
  readonly counts: (ranked: number, aside: number, missing: number) => string;
  readonly look: (errors: number, warnings: number) => string;
  readonly ranking: Readonly<Record<Ties, string>>;
  readonly illustration: (set: string) => string;
  readonly gradeNote: (set: string) => string;
  readonly fromTitle: string;
  readonly values: (count: number) => string;
  readonly group: (name: string, units: number) => string;
  readonly noGroup: (units: number) => string;
  readonly columns: Readonly<Record<UnitFigure | 'number' | 'unit' | 'gap' | 'rank' | 'grade' | 'source', string>>;
  readonly fieldsIndex: string;
  readonly fieldNumber: (number: string, name: string) => string;
  readonly mean: string;
  readonly best: string;
  readonly aside: string;
  readonly missing: string;
  /** In the rank column of a unit that sent nothing, and of one put aside. */
  readonly noTable: string;
  readonly notRanked: string;
  readonly exact: string;
  readonly firstOfTie: string;
  /** Heads the columns outside the printed area. */
  readonly helpers: string;
  readonly sheetOf: (sheet: string) => string;
  readonly remarks: string;
  readonly noRemarks: string;
  readonly profile: {
    readonly title: string;
    readonly choose: string;
    readonly message: string;
    readonly field: string;
    readonly unit: string;
  };
  readonly onlyEnds: (each: number) => string;
  readonly charts: {
    readonly ranking: ChartWords;
    readonly gap: ChartWords;
    readonly profile: ChartWords;
    readonly part: (title: string, first: number, last: number) => string;
    readonly ofGroup: (title: string, group: string) => string;
  };
}

const vi: UnitSheetWords = {
  name: 'Tổng hợp đơn vị',
  title: 'TỔNG HỢP VÀ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC ĐƠN VỊ',
  year: (year) => `Năm ${year}`,
  counts: (ranked, aside, missing) => `Đã xếp hạng: ${ranked} đơn vị. Chưa xếp hạng: ${aside}. Chưa có bảng: ${missing}.`,
  look: (errors, warnings) => `Cần quyết định: ${errors} điều. Nên xem lại: ${warnings} điều. Danh sách ở phần “Những điều cần xem lại” bên dưới.`,
  ranking: {
    competition: 'Xếp hạng theo chỉ số chưa làm tròn; các đơn vị bằng nhau cùng hạng, hạng kế tiếp bỏ qua (1, 2, 2, 4).',
    dense: 'Xếp hạng theo chỉ số chưa làm tròn; các đơn vị bằng nhau cùng hạng, hạng kế tiếp liền sau (1, 2, 2, 3).',
  },
  illustration: (set) => `Bộ tiêu chí minh hoạ, không phải văn bản của cơ quan nhà nước: ${set}.`,
  gradeNote: (set) => `Xếp loại theo mức của ${set}.`,
  fromTitle: 'Nhóm lấy theo các dòng trên bảng chấm điểm của từng đơn vị.',
  values: (count) => `Có ${count} số liệu ghi giá trị thay cho công thức, vì ô gốc lưu điểm dạng chữ hoặc công thức quá dài.`,
  group: (name, units) => `${name} (${units} đơn vị)`,
  noGroup: (units) => `Chưa rõ nhóm (${units} đơn vị)`,
  columns: {
    number: 'STT', unit: 'Đơn vị', applicableMax: 'Tối đa\náp dụng', self: 'Tự chấm', appraised: 'Thẩm định', gap: 'Tự chấm trừ\nthẩm định', survey: 'Điều tra\nXHH',
    achieved: 'Đạt được', index: 'Chỉ số\n(%)', rank: 'Hạng', grade: 'Xếp loại', source: 'Nguồn',
  },
  fieldsIndex: 'Chỉ số theo lĩnh vực (%)',
  fieldNumber: (number, name) => `${number}. ${name}`,
  mean: 'Trung bình',
  best: 'Cao nhất',
  aside: 'Chưa xếp hạng (lý do ở phần cuối)',
  missing: 'Chưa có bảng',
  noTable: 'chưa có',
  notRanked: '–',
  exact: 'Chỉ số chưa làm tròn',
  firstOfTie: 'Đầu tiên trong nhóm bằng nhau',
  helpers: 'Điểm theo lĩnh vực (không in)',
  sheetOf: (sheet) => `Trang “${sheet}”`,
  remarks: 'NHỮNG ĐIỀU CẦN XEM LẠI',
  noRemarks: 'Không có điều nào cần xem lại.',
  profile: {
    title: 'MỘT ĐƠN VỊ SO VỚI TRUNG BÌNH VÀ CAO NHẤT',
    choose: 'Chọn đơn vị ở ô bên phải:',
    message: 'Chọn một đơn vị trong danh sách.',
    field: 'Lĩnh vực',
    unit: 'Đơn vị\nđã chọn',
  },
  onlyEnds: (each) => `Nhóm có nhiều đơn vị nên biểu đồ chỉ vẽ ${each} đơn vị đầu và ${each} đơn vị cuối của bảng.`,
  charts: {
    ranking: { title: 'Chỉ số của các đơn vị (%)', description: 'Biểu đồ thanh: chỉ số phần trăm của từng đơn vị theo thứ tự trong bảng, thang từ 0 đến 100.' },
    gap: { title: 'Chênh lệch giữa tự chấm và thẩm định (điểm)', description: 'Biểu đồ thanh: điểm tự chấm trừ điểm thẩm định của từng đơn vị; dương là tự chấm cao hơn.' },
    profile: { title: 'Chỉ số theo lĩnh vực: đơn vị đã chọn, trung bình và cao nhất (%)', description: 'Biểu đồ cột: chỉ số từng lĩnh vực của đơn vị đã chọn cạnh trung bình và cao nhất của nhóm.' },
    part: (title, first, last) => `${title}, dòng ${first}–${last}`,
    ofGroup: (title, group) => `${title} – ${group}`,
  },
};

const en: UnitSheetWords = {
  name: 'Units summary',
  title: 'ADMINISTRATIVE REFORM INDEX OF THE UNITS: SUMMARY AND RANKING',
  year: (year) => `Year ${year}`,
  counts: (ranked, aside, missing) => `Ranked units: ${ranked}. Not ranked: ${aside}. Without a table: ${missing}.`,
  look: (errors, warnings) => `To be decided: ${errors}. Worth a look: ${warnings}. They are listed below under “What needs a look”.`,
  ranking: {
    competition: 'Ranked by the index before rounding; equal units share a rank and the next rank is left out (1, 2, 2, 4).',
    dense: 'Ranked by the index before rounding; equal units share a rank and the next rank follows (1, 2, 2, 3).',
  },
  illustration: (set) => `An illustrative criteria set, no official document: ${set}.`,
  gradeNote: (set) => `Grades by the bands of ${set}.`,
  fromTitle: 'The groups are those that the lines above each unit’s table name.',
  values: (count) => `Figures written as values instead of formulas, because the scores there are text or the formula would be too long: ${count}.`,
  group: (name, units) => `${name} (${units} units)`,
  noGroup: (units) => `Group not known (${units} units)`,
  columns: {
    number: 'No.', unit: 'Unit', applicableMax: 'Applicable\nmaximum', self: 'Self', appraised: 'Appraised', gap: 'Self less\nappraised', survey: 'Survey',
    achieved: 'Achieved', index: 'Index\n(%)', rank: 'Rank', grade: 'Grade', source: 'Source',
  },
  fieldsIndex: 'Index by field (%)',
  fieldNumber: (number, name) => `${number}. ${name}`,
  mean: 'Mean',
  best: 'Best',
  aside: 'Not ranked (why is told at the end)',
  missing: 'Without a table',
  noTable: 'none yet',
  notRanked: '–',
  exact: 'Index before rounding',
  firstOfTie: 'First of its tie',
  helpers: 'Points by field (not printed)',
  sheetOf: (sheet) => `Sheet “${sheet}”`,
  remarks: 'WHAT NEEDS A LOOK',
  noRemarks: 'Nothing needs a look.',
  profile: {
    title: 'ONE UNIT BESIDE THE MEAN AND THE BEST',
    choose: 'Choose the unit in the cell to the right:',
    message: 'Choose one of the units in the list.',
    field: 'Field',
    unit: 'Chosen\nunit',
  },
  onlyEnds: (each) => `The group has many units: the charts show the first ${each} and the last ${each} of the table.`,
  charts: {
    ranking: { title: 'Index of the units (%)', description: 'Bar chart: the index of each unit in percent, in the order of the table, from 0 to 100.' },
    gap: { title: 'Gap between self and appraised points', description: 'Bar chart: the self less the appraised points of each unit; above zero the unit gave itself more.' },
    profile: { title: 'Index by field: chosen unit, mean and best (%)', description: 'Column chart: the index of each field of the chosen unit beside the mean and the best of the group.' },
    part: (title, first, last) => `${title}, lines ${first}–${last}`,
    ofGroup: (title, group) => `${title} – ${group}`,
  },
};

export const UNIT_SHEET_WORDS: Readonly<Record<Language, UnitSheetWords>> = { vi, en };
