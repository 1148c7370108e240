// A workbook of 3,000 rows and 12 columns for the try-it page: fields, criteria and components with sums over them.
import type { Cell, Snapshot } from '../../core/sheet/snapshot.ts';
import { sheetOf } from '../host-contract/raw-xlsx.ts';

const HEADER = ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Điều tra XHH', 'Điểm đạt được', 'Chỉ số (%)', 'Tài liệu kiểm chứng', 'Giải trình', 'Đơn vị chủ trì', 'Ghi chú'];
const [FIELDS, CRITERIA, COMPONENTS] = [20, 10, 14];
const [MAX, APPRAISED, ACHIEVED] = [2, 4, 6];
const COLUMN = 'ABCDEFGHIJKL';

/** Every row is right: sums of sums, each component of one point. */
export function largeSheet(): Snapshot {
  const cells: Cell[] = HEADER.map((value, column) => ({ row: 0, column, value }));
  let row = 1;
  const put = (column: number, value: Cell['value'], formula?: string): void => void cells.push({ row, column, value, ...(formula === undefined ? {} : { formula }) });
  const sums = (points: number, areas: (column: string) => string): void => {
    for (let column = MAX; column <= ACHIEVED; column++) if (column !== 5) put(column, points, areas(COLUMN[column] ?? ''));
  };
  for (let field = 1; field <= FIELDS; field++) {
    const first = row + 2;
    put(0, String(field));
    put(1, `LĨNH VỰC ${field}`);
    sums(CRITERIA * COMPONENTS, (column) => `SUM(${Array.from({ length: CRITERIA }, (_, at) => `${column}${first + at * (COMPONENTS + 1)}`).join(',')})`);
    row++;
    for (let criterion = 1; criterion <= CRITERIA; criterion++) {
      put(0, `${field}.${criterion}`);
      put(1, `Tiêu chí ${field}.${criterion}`);
      sums(COMPONENTS, (column) => `SUM(${column}${row + 2}:${column}${row + 1 + COMPONENTS})`);
      row++;
      for (let component = 1; component <= COMPONENTS; component++) {
        put(0, `${field}.${criterion}.${component}`);
        put(1, `Tiêu chí thành phần ${field}.${criterion}.${component}`);
        for (let column = MAX; column <= APPRAISED; column++) put(column, 1);
        put(ACHIEVED, 1, `E${row + 1}`);
        for (let column = 8; column < HEADER.length; column++) put(column, `Nội dung ${row}`);
        row++;
      }
    }
  }
  return { sheets: [sheetOf('Bảng lớn', {}, { cells: cells.sort((one, other) => one.row - other.row || one.column - other.column) })] };
}
