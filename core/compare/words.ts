// The words of comparisons on our sheets and in reports, Vietnamese and English.
import type { Language } from '../text/language.ts';
import type { RankingRemark } from './compare-rankings.ts';
import type { Remark } from './compare-tables.ts';
import type { UnitDoubt } from './match-units.ts';
import type { RowDoubt } from './match-rows.ts';

export interface CompareWords {
  readonly comparisonName: string;
  readonly title: (before: string, after: string) => string;
  readonly rankingTitle: (before: string, after: string) => string;
  readonly source: (label: string, file: string, sheet: string, range: string) => string;
  readonly sourceHere: (label: string, sheet: string, range: string) => string;
  readonly earlier: string;
  readonly later: string;
  readonly change: string;
  readonly columns: { readonly number: string; readonly name: string; readonly max: string; readonly achieved: string; readonly index: string; readonly note: string; readonly unit: string; readonly rank: string; readonly move: string };
  readonly values: (count: number) => string;
  readonly byField: string;
  readonly byNode: string;
  readonly total: string;
  readonly bonus: string;
  readonly penalty: string;
  readonly notes: {
    readonly added: string;
    readonly gone: string;
    readonly doubt: string;
    readonly reweighted: string;
    readonly renumbered: (number: string) => string;
    readonly renamed: (name: string) => string;
    readonly merged: (name: string) => string;
    readonly divided: (name: string) => string;
  };
  readonly counts: (matched: number, added: number, gone: number, reweighted: number) => string;
  readonly rankingCounts: (linked: number, up: number, down: number, level: number, added: number, gone: number) => string;
  readonly remarks: Readonly<Record<Remark, string>>;
  readonly rankingRemarks: Readonly<Record<RankingRemark, string>>;
  readonly chart: { readonly labels: string; readonly title: (before: string, after: string, unit: string) => string; readonly description: (start: string, end: string, from: string) => string; readonly points: string; readonly percent: string; readonly whole: string; readonly fall: string; readonly rise: string; readonly none: string };
  readonly movers: { readonly title: (count: number) => string; readonly description: (count: number) => string };
  readonly changesName: string;
  readonly changesTitle: string;
  readonly changesNone: string;
  readonly changesCount: (count: number) => string;
  readonly changesColumns: readonly [string, string, string, string, string, string, string];
  readonly onlyBefore: (column: string) => string;
  readonly onlyAfter: (column: string) => string;
  readonly readings: { readonly blank: string; readonly error: (error: string) => string };
  readonly pairingName: string;
  readonly pairingTitle: string;
  readonly pairingHow: string;
  readonly pairingColumns: readonly [string, string, string, string, string];
  readonly pairingOpen: { readonly gone: string; readonly added: string };
  readonly pairingMessage: string;
  readonly yes: string;
  readonly no: string;
  readonly rowDoubt: Readonly<Record<RowDoubt['why'], string>>;
  readonly unitDoubt: Readonly<Record<UnitDoubt['why'], string>>;
  readonly rowUnknown: (name: string, label: string) => string;
  readonly problem: { readonly 'name-twice': (name: string, label: string) => string; readonly 'name-unknown': (name: string, label: string) => string };
}

const vi: CompareWords = {
  comparisonName: 'So sánh CCHC',
  title: (before, after) => `SO SÁNH ĐIỂM CẢI CÁCH HÀNH CHÍNH: ${before} VÀ ${after}`,
  rankingTitle: (before, after) => `SO SÁNH XẾP HẠNG CẢI CÁCH HÀNH CHÍNH: ${before} VÀ ${after}`,
  source: (label, file, sheet, range) => `${label}: tệp “${file}”, trang “${sheet}”, vùng ${range}.`,
  sourceHere: (label, sheet, range) => `${label}: trang “${sheet}”, vùng ${range}.`,
  earlier: 'Trước',
  later: 'Sau',
  change: 'Tăng, giảm',
  columns: { number: 'STT', name: 'Lĩnh vực, tiêu chí', max: 'Điểm tối đa', achieved: 'Điểm đạt được', index: 'Chỉ số (%)', note: 'Ghi chú', unit: 'Đơn vị', rank: 'Xếp hạng', move: 'Tăng, giảm bậc' },
  values: (count) => `Có ${count} số liệu ghi giá trị thay cho công thức, vì ô gốc lưu điểm dạng chữ, công thức quá dài hoặc không ô nào ghi số đó.`,
  byField: 'THEO LĨNH VỰC',
  byNode: 'THEO TỪNG TIÊU CHÍ',
  total: 'Tổng cộng',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  notes: {
    added: 'Mới',
    gone: 'Không còn',
    doubt: 'Chờ xác nhận ghép',
    reweighted: 'Đổi điểm tối đa',
    renumbered: (number) => `Trước là mục ${number}`,
    renamed: (name) => `Trước là: ${name}`,
    merged: (name) => `Gộp từ: ${name}`,
    divided: (name) => `Tách từ: ${name}`,
  },
  counts: (matched, added, gone, reweighted) => `Ghép được ${matched} mục; ${added} mục mới, ${gone} mục không còn, ${reweighted} tiêu chí đổi điểm tối đa.`,
  rankingCounts: (linked, up, down, level, added, gone) => `Ghép được ${linked} dòng: ${up} đơn vị tăng hạng, ${down} giảm, ${level} giữ nguyên; ${added} đơn vị mới, ${gone} đơn vị không còn.`,
  remarks: {
    'sets-differ': 'Hai bộ tiêu chí khác nhau nên so sánh theo chỉ số (%); chênh lệch điểm chỉ để tham khảo.',
    doubts: 'Có cặp chưa chắc là một, chưa được ghép: xem trang “Bảng ghép CCHC”.',
    'rows-unknown': 'Bảng ghép nêu mục không có, hoặc có nhiều lần, trong bảng chấm điểm.',
    'other-table': 'Hầu như không ghép được mục nào: hai bảng này có thể không phải hai kỳ của cùng một bảng.',
    'before-unscored': 'Bảng trước chưa có điểm nào.',
    'after-unscored': 'Bảng sau chưa có điểm nào.',
    'before-provisional': 'Điểm của bảng trước là tạm tính: tiêu chí chưa thẩm định lấy theo điểm tự chấm.',
    'after-provisional': 'Điểm của bảng sau là tạm tính: tiêu chí chưa thẩm định lấy theo điểm tự chấm.',
  },
  rankingRemarks: {
    reorganised: 'Giữa hai kỳ có sắp xếp đơn vị (chính quyền địa phương hai cấp từ ngày 01/7/2025): cùng tên chưa chắc là cùng đơn vị nên phải xác nhận.',
    'year-unknown': 'Chưa rõ năm của một trong hai bảng: đơn vị cùng tên được coi là một. Nếu có sáp nhập, chỉ rõ năm hoặc lập bảng ghép.',
    doubts: 'Có đơn vị chưa chắc là một, chưa được ghép: xem trang “Bảng ghép CCHC”.',
    'maxima-differ': 'Có đơn vị đổi điểm tối đa: không so điểm, chỉ so chỉ số.',
    'lengths-differ': 'Hai danh sách dài ngắn khác nhau: cùng một thứ hạng không có nghĩa như nhau.',
    'no-common-unit': 'Chưa ghép được đơn vị nào giữa hai bảng.',
    'names-twice': 'Có tên đơn vị đứng hai lần trong một bảng: không ghép được theo tên.',
    'names-unknown': 'Bảng ghép nêu tên không có trong bảng xếp hạng.',
  },
  chart: {
    labels: 'Số liệu của biểu đồ (không in)',
    title: (before, after, unit) => `Tổng thay đổi do đâu: từ ${before} đến ${after} (${unit})`,
    description: (start, end, from) => `Biểu đồ thác nước: tổng đi từ ${start} đến ${end}, mỗi cột là phần tăng hoặc giảm của một lĩnh vực; trục bắt đầu từ ${from}.`,
    points: 'điểm',
    percent: 'điểm phần trăm',
    whole: 'Tổng',
    rise: 'Tăng',
    fall: 'Giảm',
    none: 'Không vẽ biểu đồ thay đổi vì một trong hai bảng chưa có tổng.',
  },
  movers: { title: (count) => `${count} đơn vị đổi chỉ số nhiều nhất (%)`, description: (count) => `Biểu đồ thanh: chỉ số trước và sau của ${count} đơn vị thay đổi nhiều nhất.` },
  changesName: 'Nhật ký thay đổi CCHC',
  changesTitle: 'NHẬT KÝ THAY ĐỔI ĐIỂM',
  changesNone: 'Không có điểm nào thay đổi.',
  changesCount: (count) => `${count} ô thay đổi. Tổng và điểm của mục cha thay đổi theo nên không liệt kê.`,
  changesColumns: ['Mục', 'Tiêu chí', 'Cột', 'Trước', 'Sau', 'Ô trước', 'Ô sau'],
  onlyBefore: (column) => `Cột ${column} chỉ có ở bảng trước.`,
  onlyAfter: (column) => `Cột ${column} chỉ có ở bảng sau.`,
  readings: { blank: '(trống)', error: (error) => `(lỗi ${error})` },
  pairingName: 'Bảng ghép CCHC',
  pairingTitle: 'BẢNG GHÉP GIỮA HAI KỲ',
  pairingHow: 'Ghi “có” nếu hai bên là một, “không” nếu khác nhau; để trống là chưa trả lời. Dòng thiếu một bên: chọn tên bên kia rồi ghi “có”. Nhiều đơn vị cũ gộp thành một thì ghi mỗi đơn vị cũ một dòng.',
  pairingColumns: ['Kỳ trước', 'Kỳ sau', 'Vì sao hỏi', 'Giống nhau (%)', 'Là một?'],
  pairingOpen: { gone: 'Chưa thấy ở kỳ sau', added: 'Chưa thấy ở kỳ trước' },
  pairingMessage: 'Ghi “có” hoặc “không”, hoặc để trống.',
  yes: 'có',
  no: 'không',
  rowDoubt: { reworded: 'Cùng số thứ tự, tên khác', renumbered: 'Tên gần giống, số thứ tự khác', moved: 'Cùng tên, nằm ở mục khác' },
  unitDoubt: { reorganised: 'Cùng tên, nhưng đã có sắp xếp đơn vị', merged: 'Cùng tên, nhưng đơn vị khác đã gộp vào', alike: 'Tên gần giống' },
  rowUnknown: (name, label) => `${label}: không rõ mục “${name}” mà bảng ghép nêu.`,
  problem: {
    'name-twice': (name, label) => `${label}: tên “${name}” đứng nhiều lần nên không ghép được theo tên.`,
    'name-unknown': (name, label) => `${label}: không có đơn vị “${name}” mà bảng ghép nêu.`,
  },
};

const en: CompareWords = {
  comparisonName: 'CCHC comparison',
  title: (before, after) => `ADMINISTRATIVE REFORM SCORES COMPARED: ${before} AND ${after}`,
  rankingTitle: (before, after) => `ADMINISTRATIVE REFORM RANKINGS COMPARED: ${before} AND ${after}`,
  source: (label, file, sheet, range) => `${label}: file “${file}”, sheet “${sheet}”, range ${range}.`,
  sourceHere: (label, sheet, range) => `${label}: sheet “${sheet}”, range ${range}.`,
  earlier: 'Before',
  later: 'After',
  change: 'Change',
  columns: { number: 'No.', name: 'Field, criterion', max: 'Maximum', achieved: 'Achieved', index: 'Index (%)', note: 'Note', unit: 'Unit', rank: 'Rank', move: 'Places moved' },
  values: (count) => `Figures written as values instead of formulas, because the scores there are text, the formula would be too long or no cell says them: ${count}.`,
  byField: 'BY FIELD',
  byNode: 'BY CRITERION',
  total: 'Total',
  bonus: 'Bonus',
  penalty: 'Penalty',
  notes: {
    added: 'New',
    gone: 'Gone',
    doubt: 'Pair to be confirmed',
    reweighted: 'Maximum changed',
    renumbered: (number) => `Was ${number}`,
    renamed: (name) => `Was: ${name}`,
    merged: (name) => `Merged from: ${name}`,
    divided: (name) => `Divided from: ${name}`,
  },
  counts: (matched, added, gone, reweighted) => `Rows matched: ${matched}; new: ${added}, gone: ${gone}, criteria with another maximum: ${reweighted}.`,
  rankingCounts: (linked, up, down, level, added, gone) => `Lines matched: ${linked}; units up: ${up}, down: ${down}, unchanged: ${level}; new: ${added}, gone: ${gone}.`,
  remarks: {
    'sets-differ': 'The criteria sets differ, so the index (%) is compared; differences in points are for information only.',
    doubts: 'Some pairs may be the same and were not matched: see sheet “CCHC pairing”.',
    'rows-unknown': 'The mapping names rows that the scoring tables do not have, or have several times.',
    'other-table': 'Hardly any row matches: these may not be two editions of one table.',
    'before-unscored': 'The earlier table has no score at all.',
    'after-unscored': 'The later table has no score at all.',
    'before-provisional': 'The earlier points are provisional: where there is no appraisal yet, the self score stands in.',
    'after-provisional': 'The later points are provisional: where there is no appraisal yet, the self score stands in.',
  },
  rankingRemarks: {
    reorganised: 'Units were reorganised between the two (two-tier local government from 1 July 2025): the same name may be another unit and must be confirmed.',
    'year-unknown': 'The year of one of the tables is not known: units of one name were taken for the same. Where units were merged, tell the years or give a mapping.',
    doubts: 'Some units may be the same and were not matched: see sheet “CCHC pairing”.',
    'maxima-differ': 'Some units have another maximum: their points are not compared, their index is.',
    'lengths-differ': 'The two lists are not equally long: one place does not mean the same in both.',
    'no-common-unit': 'No unit could be matched between the two tables.',
    'names-twice': 'Some name stands twice in one table: it cannot be matched by name.',
    'names-unknown': 'The mapping names units that the rankings do not have.',
  },
  chart: {
    labels: 'Figures of the chart (not printed)',
    title: (before, after, unit) => `What moved the total from ${before} to ${after} (${unit})`,
    description: (start, end, from) => `Waterfall chart: the total goes from ${start} to ${end}; each column is what one field added or took away. The axis begins at ${from}.`,
    points: 'points',
    percent: 'percentage points',
    whole: 'Total',
    rise: 'Rise',
    fall: 'Fall',
    none: 'No chart of changes: one of the tables has no total.',
  },
  movers: { title: (count) => `The ${count} units whose index changed most (%)`, description: (count) => `Bar chart: index before and after of the ${count} units that changed most.` },
  changesName: 'CCHC change log',
  changesTitle: 'CHANGE LOG OF SCORES',
  changesNone: 'No score changed.',
  changesCount: (count) => `Cells changed: ${count}. Totals and parents follow from them and are not listed.`,
  changesColumns: ['Row', 'Criterion', 'Column', 'Before', 'After', 'Cell before', 'Cell after'],
  onlyBefore: (column) => `Only the earlier table has the column ${column}.`,
  onlyAfter: (column) => `Only the later table has the column ${column}.`,
  readings: { blank: '(blank)', error: (error) => `(error ${error})` },
  pairingName: 'CCHC pairing',
  pairingTitle: 'PAIRS OF THE TWO EDITIONS',
  pairingHow: 'Write “yes” where both sides are the same, “no” where they differ; blank is not answered. Where a side is missing, choose its name and write “yes”. Where several old units became one, give each old unit a row.',
  pairingColumns: ['Before', 'After', 'Why asked', 'Alike (%)', 'Same?'],
  pairingOpen: { gone: 'Not seen in the later table', added: 'Not seen in the earlier table' },
  pairingMessage: 'Write “yes” or “no”, or leave it blank.',
  yes: 'yes',
  no: 'no',
  rowDoubt: { reworded: 'Same number, other name', renumbered: 'Names much alike, other number', moved: 'Same name, below another row' },
  unitDoubt: { reorganised: 'Same name, but units were reorganised', merged: 'Same name, but another unit became it', alike: 'Names much alike' },
  rowUnknown: (name, label) => `${label}: it is not clear which row “${name}” of the mapping is.`,
  problem: {
    'name-twice': (name, label) => `${label}: “${name}” stands several times and cannot be matched by name.`,
    'name-unknown': (name, label) => `${label}: there is no unit “${name}”, which the mapping names.`,
  },
};

export const COMPARE_WORDS: Readonly<Record<Language, CompareWords>> = { vi, en };
