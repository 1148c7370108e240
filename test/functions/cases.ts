// The one table of cases of the custom functions: every host that offers them must pass it.

/** A call as a host receives it, and what the cell must show. */
export interface FunctionCase {
  readonly name: string;
  readonly call: string;
  /** Scalars, or rows x columns; blank cells are ''; undefined is an omitted argument. */
  readonly args: readonly unknown[];
  readonly answer?: unknown;
  /** A problem instead of an answer: its kind, and words of the Vietnamese message. */
  readonly problem?: { readonly kind: 'invalid' | 'not-available'; readonly words: string };
}

const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'XHH'];

/** Two fields, four leaves, one of them not applicable, one score as text. Maximum 10, applicable 9; achieved 1.5 + 2 + 3 = 6.5. */
export const TABLE: readonly (readonly unknown[])[] = [
  HEADER,
  ['I', 'Kế hoạch', 5, '', '', ''],
  ['1', 'Ban hành', 2, '2', '1,5', ''],
  ['2', 'Thực hiện', 3, 3, 2, ''],
  ['II', 'Khảo sát', 5, '', '', ''],
  ['1', 'Hài lòng (điều tra XHH)', 4, '', '', 3],
  ['2', 'Kiến nghị', 1, 'không áp dụng', '', ''],
  ['', 'Tổng cộng', 10, '', '', ''],
];

/** The same table without a fault: scores are numbers, totals stand where they should. */
export const CLEAN: readonly (readonly unknown[])[] = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'],
  ['1', 'Kế hoạch', 60, 50],
  ['2', 'Báo cáo', 40, 32.33],
];

export const CASES: readonly FunctionCase[] = [
  { name: 'what is achieved is the default', call: 'PARSCORE', args: [TABLE], answer: 6.5 },
  { name: 'an omitted argument may come as null', call: 'PARSCORE', args: [TABLE, null, null], answer: 6.5 },
  { name: 'a Vietnamese word without diacritics', call: 'PARSCORE', args: [TABLE, 'tham dinh'], answer: 3.5 },
  { name: 'an English word', call: 'PARSCORE', args: [TABLE, 'self'], answer: 5 },
  { name: 'survey points', call: 'PARSCORE', args: [TABLE, 'XHH'], answer: 3 },
  { name: 'the maximum is the applicable one', call: 'PARSCORE', args: [TABLE, 'tối đa'], answer: 9 },
  { name: 'lost points', call: 'PARSCORE', args: [TABLE, 'mất'], answer: 2.5 },
  { name: 'a field by its number', call: 'PARSCORE', args: [TABLE, 'đạt', 'I'], answer: 3.5 },
  { name: 'a criterion whose number restarts', call: 'PARSCORE', args: [TABLE, 'đạt', 'II.1'], answer: 3 },
  { name: 'a number that is not there', call: 'PARSCORE', args: [TABLE, 'đạt', 'IX'], problem: { kind: 'not-available', words: 'IX' } },
  { name: 'a word that is not known', call: 'PARSCORE', args: [TABLE, 'abc'], problem: { kind: 'invalid', words: 'thẩm định' } },
  { name: 'a range without its header', call: 'PARSCORE', args: [TABLE.slice(1)], problem: { kind: 'invalid', words: 'dòng tiêu đề' } },
  { name: 'a single blank cell', call: 'PARSCORE', args: [''], problem: { kind: 'invalid', words: 'dòng tiêu đề' } },
  { name: 'the index of the table', call: 'PARINDEX', args: [TABLE], answer: 72.22 },
  { name: 'the index of a field', call: 'PARINDEX', args: [TABLE, 'I'], answer: 70 },
  {
    name: 'the summary spills', call: 'PARSUMMARY', args: [TABLE],
    answer: [
      ['Số', 'Lĩnh vực', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'XHH', 'Đạt được', 'Chỉ số (%)', 'Điểm mất'],
      ['I', 'Kế hoạch', 5, 5, 3.5, 0, 3.5, 70, 1.5],
      ['II', 'Khảo sát', 4, 0, 0, 3, 3, 75, 1],
      ['', 'Tổng cộng', 9, 5, 3.5, 3, 6.5, 72.22, 2.5],
    ],
  },
  { name: 'a clean table is OK', call: 'PARCHECK', args: [CLEAN], answer: 'OK' },
  { name: 'errors alone', call: 'PARCHECK', args: [[...CLEAN.slice(0, 2), ['2', 'Báo cáo', 40, 41]], 'lỗi'], answer: [['lỗi', 'dòng 3 cột 4', '2', 'Ô dòng 3 cột 4: điểm tự chấm 41 vượt điểm tối đa 40. Giảm điểm hoặc xem lại điểm tối đa.']] },
  { name: 'ties share a rank and the next is skipped', call: 'PARRANK', args: [75, [[90.75], [88.5], [88.5], [75]]], answer: 4 },
  { name: 'dense ranks on request', call: 'PARRANK', args: [75, [[90.75], [88.5], [88.5], [75]], 'liên tiếp'], answer: 3 },
  { name: 'sums with float noise tie exactly', call: 'PARRANK', args: [0.3, [[0.1 + 0.2], [0.3], [0.2]]], answer: 1 },
  { name: 'blank and N/A units are not ranked', call: 'PARRANK', args: [80, [['N/A'], [''], ['80,0']]], answer: 1 },
  { name: 'a value that is not among them', call: 'PARRANK', args: [1, [[2], [3]]], problem: { kind: 'not-available', words: 'dãy' } },
  { name: 'grades of a range', call: 'PARGRADE', args: [79.99, [['Tốt', 80], ['Khá', 65], ['Trung bình', 50]]], answer: 'Khá' },
  { name: 'grades of a range with its header and text numbers', call: 'PARGRADE', args: ['80,0', [['Loại', 'Từ'], ['Tốt', '80%'], ['Khá', '65']]], answer: 'Tốt' },
  { name: 'grades are never assumed', call: 'PARGRADE', args: [80], problem: { kind: 'invalid', words: 'bộ tiêu chí' } },
  { name: 'points in proportion to satisfaction', call: 'PARSIPAS', args: [83.43], answer: 8.34 },
  { name: 'a cell formatted as percent', call: 'PARSIPAS', args: [0.7888], answer: 7.89 },
  { name: 'text and another scale', call: 'PARSIPAS', args: ['91,17%', 20], answer: 18.23 },
  { name: 'more than all of it', call: 'PARSIPAS', args: [101], problem: { kind: 'invalid', words: '100' } },
  { name: 'the number in a text', call: 'PARNUMBER', args: ['1,5 điểm'], answer: 1.5 },
  { name: 'a leading zero', call: 'PARNUMBER', args: ['03 điểm'], answer: 3 },
  { name: 'no number', call: 'PARNUMBER', args: ['đạt'], problem: { kind: 'invalid', words: 'đạt' } },
];
