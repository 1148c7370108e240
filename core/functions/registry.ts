// The one metadata table of the custom functions; the functions JSON, the Sheets stubs and the guide are made from it.
import { parcheck, pargrade, parindex, parnumber, parrank, parscore, parsipas, parsummary } from './bodies.ts';
import type { Both, CustomFunction, Parameter } from './function.ts';

const both = (vi: string, en: string): Both => ({ vi, en });
const parameter = (shape: Parameter['shape'], optional: boolean, vi: string, en: string, viText: string, enText: string): Parameter => ({
  name: both(vi, en),
  description: both(viText, enText),
  shape,
  optional,
});

const TABLE = parameter('table', false, 'bảng', 'table', 'Cả bảng chấm điểm, có dòng tiêu đề.', 'The whole scoring table with its header.');
const NUMBER = parameter('value', true, 'số', 'number', 'Số thứ tự của lĩnh vực hoặc tiêu chí, ví dụ "1.2". Bỏ trống: cả bảng.', 'Number of a field or criterion, for example "1.2". Omitted: the whole table.');

/** Every custom function, by name. */
export const FUNCTIONS: readonly CustomFunction[] = [
  {
    id: 'PARSCORE',
    description: both('Điểm của cả bảng, một lĩnh vực hoặc một tiêu chí.', 'Points of the whole table, a field or a criterion.'),
    parameters: [
      TABLE,
      parameter('value', true, 'loại', 'what', 'đạt (mặc định), tự chấm, thẩm định, xhh, tối đa, chỉ số hoặc mất.', 'achieved (default), self, appraised, survey, max, index or lost.'),
      NUMBER,
    ],
    spills: false,
    example: '=PARSCORE(A5:I60; "thẩm định"; "1.2")',
    run: parscore,
  },
  {
    id: 'PARINDEX',
    description: both('Chỉ số (%): điểm đạt chia điểm tối đa áp dụng, nhân 100.', 'Index (%): achieved divided by the applicable maximum, times 100.'),
    parameters: [TABLE, NUMBER],
    spills: false,
    example: '=PARINDEX(A5:I60)',
    run: parindex,
  },
  {
    id: 'PARSUMMARY',
    description: both('Bảng tổng hợp theo lĩnh vực, tràn ra các ô bên dưới.', 'Summary by field, spilling into the cells below.'),
    parameters: [TABLE],
    spills: true,
    example: '=PARSUMMARY(A5:I60)',
    run: parsummary,
  },
  {
    id: 'PARCHECK',
    description: both('Các lỗi và điểm cần xem lại của bảng, mỗi dòng một nội dung; "OK" nếu không có.', 'What is wrong or doubtful in the table, one row each; "OK" if nothing is.'),
    parameters: [TABLE, parameter('value', true, 'mức', 'severity', 'lỗi, cảnh báo hoặc thông tin. Bỏ trống: tất cả.', 'error, warning or info. Omitted: all.')],
    spills: true,
    example: '=PARCHECK(A5:I60; "lỗi")',
    run: parcheck,
  },
  {
    id: 'PARRANK',
    description: both('Thứ hạng của một điểm trong dãy, so đúng từng phần vạn điểm.', 'Rank of a value among values, compared exactly.'),
    parameters: [
      parameter('value', false, 'điểm', 'value', 'Điểm cần xếp hạng, có trong dãy.', 'The value to rank; one of the values.'),
      parameter('table', false, 'dãy', 'values', 'Điểm của tất cả đơn vị.', 'The values of all units.'),
      parameter('value', true, 'đồng_hạng', 'ties', 'cách bậc 1-2-2-4 (mặc định) hoặc liên tiếp 1-2-2-3.', 'competition 1-2-2-4 (default) or dense 1-2-2-3.'),
    ],
    spills: false,
    example: '=PARRANK(F4; F$4:F$30)',
    run: parrank,
  },
  {
    id: 'PARGRADE',
    description: both('Xếp loại theo mức của bộ tiêu chí hoặc của một vùng hai cột.', 'Grade by the bands of a criteria set or of a two-column range.'),
    parameters: [
      parameter('value', false, 'chỉ_số', 'index', 'Chỉ số, tính bằng phần trăm.', 'The index, in percent.'),
      parameter('table', true, 'bộ', 'set', 'Mã bộ tiêu chí, hoặc vùng hai cột: tên loại, từ bao nhiêu phần trăm.', 'Id of a criteria set, or a two-column range: grade, from percent.'),
    ],
    spills: false,
    example: '=PARGRADE(82,33; K2:L5)',
    run: pargrade,
  },
  {
    id: 'PARSIPAS',
    description: both('Quy chỉ số hài lòng ra điểm theo tỷ lệ thuận; công thức chính thức có thể khác.', 'Satisfaction index to points, in proportion; the official formula may differ.'),
    parameters: [
      parameter('value', false, 'tỷ_lệ', 'percent', 'Chỉ số hài lòng, ví dụ 83,43 hoặc ô định dạng %.', 'Satisfaction index, for example 83.43 or a cell formatted as percent.'),
      parameter('value', true, 'tối_đa', 'max', 'Điểm tối đa, mặc định 10.', 'Maximum points, 10 by default.'),
    ],
    spills: false,
    example: '=PARSIPAS(83,43)',
    run: parsipas,
  },
  {
    id: 'PARNUMBER',
    description: both('Đọc số trong chữ, ví dụ "1,5 điểm" là 1,5.', 'Reads the number in a text: "1,5 điểm" is 1.5.'),
    parameters: [parameter('value', false, 'chữ', 'text', 'Ô hoặc chữ có số.', 'A cell or text that holds a number.')],
    spills: false,
    example: '=PARNUMBER(E12)',
    run: parnumber,
  },
];
