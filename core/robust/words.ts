// The words of a trial of ranks, Vietnamese and English.
import type { Language } from '../text/language.ts';
import { SURE_PERCENT, type RobustRemark } from './robustness.ts';

export interface RobustWords {
  readonly name: string;
  readonly title: string;
  readonly source: (file: string) => string;
  /** What was done, with which figures. */
  readonly trial: (runs: string, band: string, seed: string) => string;
  readonly method: string;
  readonly group: (name: string) => string;
  readonly verdict: (all: number, clear: number) => string;
  readonly allClear: (all: number) => string;
  readonly noneClear: (all: number) => string;
  readonly shift: (places: string) => string;
  readonly left: (names: string) => string;
  readonly columns: {
    readonly rank: string; readonly unit: string; readonly trials: string; readonly min: string; readonly low: string; readonly median: string; readonly high: string; readonly max: string; readonly kept: string;
    readonly leftOut: string; readonly best: string; readonly worst: string; readonly worstPart: string; readonly treated: string; readonly zero: string; readonly granted: string; readonly next: string;
  };
  readonly clear: (percent: string) => string;
  readonly unclear: (percent: string) => string;
  readonly tied: string;
  readonly shiftsTitle: string;
  readonly shiftsColumns: readonly [string, string];
  readonly withoutPart: (part: string) => string;
  readonly treatment: { readonly zero: string; readonly granted: string };
  readonly remarks: Readonly<Record<RobustRemark, string>>;
  readonly chart: { readonly labels: string; readonly title: (first: number, last: number) => string; readonly description: (first: number, last: number) => string; readonly interval: string; readonly present: string; readonly more: (count: number) => string };
}

const vi: RobustWords = {
  name: 'Độ vững xếp hạng',
  title: 'THỨ HẠNG CHẮC ĐẾN ĐÂU',
  source: (file) => `Số liệu lấy từ tệp “${file}”.`,
  trial: (runs, band, seed) => `Thử ${runs} lần; mỗi lần trọng số từng phần đổi ngẫu nhiên trong khoảng ±${band}%. Số gieo ${seed}: chạy lại với cùng số gieo cho cùng kết quả.`,
  method: 'Dựa trên bước 7 “Phân tích độ bất định và độ nhạy” của Sổ tay xây dựng chỉ số tổng hợp (OECD/JRC, 2008, tr. 117–131): bỏ từng phần, đổi trọng số, đổi cách tính phần thiếu, nêu hạng kèm khoảng 5–95%. Thử riêng từng cách, coi phần không áp dụng như phần thiếu, khoảng ± và mức 95% là lựa chọn của PARScore.',
  group: (name) => `NHÓM: ${name}`,
  verdict: (all, clear) => `Trong ${all} cặp đơn vị liền kề, ${clear} cặp hơn kém rõ (từ ${SURE_PERCENT}% số lần thử); ở ${all - clear} cặp còn lại, hơn kém một bậc chưa có ý nghĩa.`,
  allClear: (all) => `Cả ${all} cặp đơn vị liền kề hơn kém rõ (từ ${SURE_PERCENT}% số lần thử): thứ hạng vững.`,
  noneClear: (all) => `Không cặp nào trong ${all} cặp đơn vị liền kề hơn kém rõ (dưới ${SURE_PERCENT}% số lần thử): hơn kém một bậc chưa có ý nghĩa.`,
  shift: (places) => `Trung bình mỗi lần thử, một đơn vị đổi ${places} bậc.`,
  left: (names) => `Không thử vì không có đủ điểm hoặc chưa xếp hạng: ${names}.`,
  columns: {
    rank: 'Hạng', unit: 'Đơn vị', trials: 'Hạng khi đổi trọng số', min: 'Cao nhất', low: '5%', median: 'Giữa', high: '95%', max: 'Thấp nhất', kept: 'Giữ hạng (%)',
    leftOut: 'Khi bỏ một phần', best: 'Cao nhất', worst: 'Thấp nhất', worstPart: 'Tụt nhiều nhất khi bỏ', treated: 'Phần không áp dụng', zero: 'Tính 0 điểm', granted: 'Cho đủ điểm', next: 'So với đơn vị xếp ngay sau',
  },
  clear: (percent) => `Hơn ở ${percent}% số lần thử: rõ.`,
  unclear: (percent) => `Hơn ở ${percent}% số lần thử: chưa rõ.`,
  tied: 'Bằng nhau.',
  shiftsTitle: 'SỐ BẬC TRUNG BÌNH MÀ MỘT ĐƠN VỊ ĐỔI',
  shiftsColumns: ['Thay đổi', 'Số bậc'],
  withoutPart: (part) => `Bỏ ${part}`,
  treatment: { zero: 'Phần không áp dụng tính 0 điểm', granted: 'Phần không áp dụng cho đủ điểm' },
  remarks: {
    'no-unit': 'Không có đơn vị nào để thử.',
    'one-unit': 'Chỉ có một đơn vị nên không có gì để so: chưa thử gì.',
    'no-parts': 'Bảng chỉ có tổng điểm, không có từng phần: không bỏ bớt hay đổi trọng số được.',
    'no-band': 'Khoảng đổi trọng số bằng 0 nên trọng số không đổi: chưa thử gì.',
    'nothing-moved': 'Đã thử nhưng không đơn vị nào đổi hạng.',
    'all-apply': 'Mọi phần đều áp dụng cho mọi đơn vị: không có gì để tính cách khác.',
    'max-unknown': 'Bảng không nêu điểm tối đa: coi mọi đơn vị cùng một thang điểm.',
    'part-maxima-unknown': 'Bảng không nêu điểm tối đa từng phần: khi đổi trọng số, điểm tối đa của đơn vị giữ nguyên.',
  },
  chart: {
    labels: 'Số liệu của biểu đồ (không in)',
    title: (first, last) => `Khoảng dao động của thứ hạng (đơn vị hạng ${first} đến ${last})`,
    description: (first, last) => `Biểu đồ thanh: khoảng 5–95% của thứ hạng và thứ hạng hiện nay của các đơn vị từ hạng ${first} đến ${last}.`,
    interval: 'Khoảng 5–95%',
    present: 'Hạng hiện nay',
    more: (count) => `Biểu đồ chỉ vẽ ${count} đơn vị đầu; bảng có đủ.`,
  },
};

const en: RobustWords = {
  name: 'Firmness of ranks',
  title: 'HOW FIRM THE RANKS ARE',
  source: (file) => `Figures from file “${file}”.`,
  trial: (runs, band, seed) => `Trials: ${runs}; in each the weight of every part shifts at random by up to ±${band}%. Seed ${seed}: the same seed gives the same result.`,
  method: 'After step 7, “Uncertainty and sensitivity analysis”, of the Handbook on Constructing Composite Indicators (OECD/JRC, 2008, pp. 117–131): parts left out one at a time, other weights, another treatment of what is missing, ranks with their 5–95% interval. To try each by itself, to treat what does not apply as what is missing, the band and the level of 95% are PARScore’s choices.',
  group: (name) => `GROUP: ${name}`,
  verdict: (all, clear) => `Neighbouring pairs of units: ${all}; clearly apart (in ${SURE_PERCENT}% of the trials or more): ${clear}; for the other ${all - clear} one place means nothing.`,
  allClear: (all) => `All ${all} neighbouring pairs are clearly apart (in ${SURE_PERCENT}% of the trials or more): the ranks are firm.`,
  noneClear: (all) => `None of the ${all} neighbouring pairs is clearly apart (in less than ${SURE_PERCENT}% of the trials): one place means nothing.`,
  shift: (places) => `In a trial a unit moves by ${places} places in the mean.`,
  left: (names) => `Not tried, for want of points or of a rank: ${names}.`,
  columns: {
    rank: 'Rank', unit: 'Unit', trials: 'Rank under other weights', min: 'Best', low: '5%', median: 'Middle', high: '95%', max: 'Worst', kept: 'Kept (%)',
    leftOut: 'One part left out', best: 'Best', worst: 'Worst', worstPart: 'Falls most without', treated: 'What does not apply', zero: 'Counts as 0', granted: 'Granted', next: 'Against the next unit',
  },
  clear: (percent) => `Above in ${percent}% of the trials: clear.`,
  unclear: (percent) => `Above in ${percent}% of the trials: not clear.`,
  tied: 'Equal.',
  shiftsTitle: 'PLACES THAT A UNIT MOVES IN THE MEAN',
  shiftsColumns: ['What is changed', 'Places'],
  withoutPart: (part) => `Without ${part}`,
  treatment: { zero: 'What does not apply counts as 0', granted: 'What does not apply is granted in full' },
  remarks: {
    'no-unit': 'There is no unit to try.',
    'one-unit': 'There is one unit only and nothing to compare it with: nothing was tried.',
    'no-parts': 'The table has totals only, no parts: nothing can be left out or weighed otherwise.',
    'no-band': 'The band is 0, so no weight shifts: nothing was tried.',
    'nothing-moved': 'Trials were run, and no unit ever left its rank.',
    'all-apply': 'Everything applies to every unit: there is nothing to treat otherwise.',
    'max-unknown': 'The table tells no maximum: one scale was taken for every unit.',
    'part-maxima-unknown': 'The table tells no maxima of its parts: where weights shift, a unit’s maximum stays as it is.',
  },
  chart: {
    labels: 'Figures of the chart (not printed)',
    title: (first, last) => `How far ranks move (units at ranks ${first} to ${last})`,
    description: (first, last) => `Bar chart: the 5–95% interval of ranks and the present rank of the units at ranks ${first} to ${last}.`,
    interval: '5–95% interval',
    present: 'Present rank',
    more: (count) => `The charts show the first ${count} units; the table has all.`,
  },
};

export const ROBUST_WORDS: Readonly<Record<Language, RobustWords>> = { vi, en };

/** The plain sentence on what a difference of one place means; null where nothing was tried. */
export function verdictOf({ all, clear }: { readonly all: number; readonly clear: number }, language: Language): string | null {
  const words = ROBUST_WORDS[language];
  if (all === 0) return null;
  return clear === all ? words.allClear(all) : clear === 0 ? words.noneClear(all) : words.verdict(all, clear);
}
