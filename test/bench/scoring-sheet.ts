// The scoring sheet of the benchmark: 8 fields, 43 criteria, 102 components with their options, 100 points, every total a formula.
import { a1, columnName } from '../../core/address.ts';
import type { Cell, Snapshot } from '../../core/sheet/snapshot.ts';

/** What the sheet sums to, in ten-thousandths of a point, by column: added up while the sheet is written, not read from it. */
export interface KnownTotals {
  readonly max: number;
  readonly self: number;
  readonly survey: number;
  readonly appraised: number;
}

export interface ScoringSheet {
  readonly snapshot: Snapshot;
  readonly known: KnownTotals;
  readonly counts: { readonly fields: number; readonly criteria: number; readonly components: number; readonly options: number };
}

const CRITERIA = [6, 5, 6, 5, 7, 4, 6, 4];
const HEADER = ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Điều tra XHH', 'Điểm đạt được', 'Chỉ số (%)', 'Ghi chú'];
const COMPONENTS = 102;
const [NUMBER, NAME, MAX, SELF, APPRAISED, SURVEY, ACHIEVED, INDEX] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const SUMMED = [MAX, SELF, APPRAISED, SURVEY, ACHIEVED] as const;

type Sums = Readonly<Record<(typeof SUMMED)[number], number>>;
const NOTHING: Sums = { [MAX]: 0, [SELF]: 0, [APPRAISED]: 0, [SURVEY]: 0, [ACHIEVED]: 0 };
const plus = (a: Sums, b: Sums): Sums => ({
  [MAX]: a[MAX] + b[MAX],
  [SELF]: a[SELF] + b[SELF],
  [APPRAISED]: a[APPRAISED] + b[APPRAISED],
  [SURVEY]: a[SURVEY] + b[SURVEY],
  [ACHIEVED]: a[ACHIEVED] + b[ACHIEVED],
});

/** Builds the sheet; every `halved` component has half its points. Hundredths of a point stand for points here, so that plain sums are exact. */
export function scoringSheet(halved = 7): ScoringSheet {
  const rows: Cell[][] = [];
  const write = (cells: Readonly<Record<number, Cell['value']>>, formulas: Readonly<Record<number, string>> = {}): number => {
    const row = rows.length;
    rows.push(
      Object.entries(cells).map(([column, value]) => {
        const formula = formulas[Number(column)];
        return { row, column: Number(column), value, ...(formula === undefined ? {} : { formula }) };
      }),
    );
    return row;
  };
  write({ [NAME]: 'BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (bảng dựng để đo)' });
  write(Object.fromEntries(HEADER.map((words, column) => [column, words])));

  let component = 0;
  let options = 0;
  /** Rewrites a parent's row once its children are known. */
  const total = (row: number, label: Readonly<Record<number, Cell['value']>>, children: readonly number[], sums: Sums): void => {
    const cells: Record<number, Cell['value']> = { ...label };
    const formulas: Record<number, string> = {};
    for (const column of SUMMED) {
      cells[column] = sums[column] / 100;
      formulas[column] = children.map((child) => a1(child, column)).join('+');
    }
    cells[INDEX] = Math.round((sums[ACHIEVED] / sums[MAX]) * 10_000) / 100;
    formulas[INDEX] = `ROUND(${columnName(ACHIEVED)}${row + 1}/${columnName(MAX)}${row + 1}*100,2)`;
    write(cells, formulas);
    const written = rows.pop();
    rows[row] = (written ?? []).map((cell) => ({ ...cell, row }));
  };

  const leaf = (number: string, survey: boolean): { readonly row: number; readonly sums: Sums } => {
    const max = component % 25 === 0 && component < 100 ? 50 : 100;
    const choice = component % halved === 0 ? max / 2 : max;
    const scored = survey ? { [SURVEY]: choice / 100 } : { [SELF]: choice / 100, [APPRAISED]: choice / 100 };
    const row = write({ [NUMBER]: number, [NAME]: `Tiêu chí thành phần ${component + 1}`, [MAX]: max / 100, ...scored, [ACHIEVED]: choice / 100 }, { [ACHIEVED]: `${a1(rows.length, APPRAISED)}+${a1(rows.length, SURVEY)}` });
    const texts = [`Thực hiện đúng hạn: ${comma(max)}`, `Thực hiện chậm: ${comma(max / 2)}`, 'Không thực hiện: 0'];
    for (const text of survey ? [] : texts) write({ [NAME]: text });
    options += survey ? 0 : texts.length;
    component++;
    return { row, sums: { [MAX]: max, [SELF]: survey ? 0 : choice, [APPRAISED]: survey ? 0 : choice, [SURVEY]: survey ? choice : 0, [ACHIEVED]: choice } };
  };

  const criteria = CRITERIA.reduce((count, each) => count + each, 0);
  const fieldRows: number[] = [];
  let sheetSums = NOTHING;
  let criterion = 0;
  CRITERIA.forEach((count, fieldAt) => {
    const fieldRow = write({});
    const criterionRows: number[] = [];
    let fieldSums = NOTHING;
    for (let at = 1; at <= count; at++, criterion++) {
      const row = write({});
      const number = `${fieldAt + 1}.${at}`;
      const due = Math.floor(((criterion + 1) * COMPONENTS) / criteria) - Math.floor((criterion * COMPONENTS) / criteria);
      const leaves = Array.from({ length: due }, (_, child) => leaf(`${number}.${child + 1}`, fieldAt === CRITERIA.length - 1));
      const sums = leaves.reduce((all, each) => plus(all, each.sums), NOTHING);
      total(row, { [NUMBER]: number, [NAME]: `Tiêu chí ${number}` }, leaves.map((each) => each.row), sums);
      criterionRows.push(row);
      fieldSums = plus(fieldSums, sums);
    }
    total(fieldRow, { [NUMBER]: String(fieldAt + 1), [NAME]: `LĨNH VỰC ${fieldAt + 1}` }, criterionRows, fieldSums);
    fieldRows.push(fieldRow);
    sheetSums = plus(sheetSums, fieldSums);
  });
  total(write({}), { [NAME]: 'Tổng cộng' }, fieldRows, sheetSums);

  const cells = rows.flat();
  return {
    snapshot: { sheets: [{ name: 'Bảng chấm', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [], protected: false }] },
    known: { max: sheetSums[MAX] * 100, self: sheetSums[SELF] * 100, survey: sheetSums[SURVEY] * 100, appraised: sheetSums[APPRAISED] * 100 },
    counts: { fields: CRITERIA.length, criteria, components: component, options },
  };
}

const comma = (hundredths: number): string => String(hundredths / 100).replace('.', ',');
