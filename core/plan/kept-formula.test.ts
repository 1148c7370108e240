// Formulas that officials type into plan cells: what moves with its row, and what can only be kept by its value.
import { expect, test } from 'vitest';
import { bookOf, LOSSES, planned, SCORES, typed, withPlan, writtenIn } from '../../test/fixtures/plan-sheets.ts';
import { applied } from '../../test/fixtures/applied.ts';
import { a1, parseA1 } from '../address.ts';
import type { Cell, Snapshot } from '../sheet/snapshot.ts';
import { keptFormula, type Moves } from './kept-formula.ts';
import { columnOf } from './plan-columns.ts';
import { planSheetOf } from './written-plan.ts';

/** Rows from 7 on move one down, columns from F on two to the right; what stands in row 20 is gone. */
const MOVES: Moves = {
  sheet: 'Kế hoạch',
  others: new Set(['Tự chấm']),
  cell: (row, column) => (row === 19 ? null : { row: row >= 6 ? row + 1 : row, column: column >= 5 ? column + 2 : column }),
};

test.each([
  ['C7', 'C8'],
  ['$C7+C$7*$F$7', '$C8+C$8*$H$8'],
  ['MIN(C7:E7)', 'MIN(C8:E8)'],
  ['SUM(C3:C6)', 'SUM(C3:C6)'],
  ["'Kế hoạch'!C7", 'C8'],
  ["'Tự chấm'!C7*2", "'Tự chấm'!C7*2"],
  ["SUM('Tự chấm'!C:C)", "SUM('Tự chấm'!C:C)"],
  ['DATE(2026,12,20)+30', 'DATE(2026,12,20)+30'],
  ['IF(C7>1,"đọc C7","không")', 'IF(C8>1,"đọc C7","không")'],
])('=%s becomes =%s', (formula, kept) => {
  expect(keptFormula(formula, MOVES)).toBe(kept);
});

test.each([
  ['SUM(C6:C7)', 'its cells move apart'],
  ['SUM(E7:F7)', 'its columns move apart'],
  ['C20', 'the row that it reads is gone'],
  ['SUM(C:C)', 'a whole column of the plan'],
  ['MucTieu+1', 'a name'],
  ['Bang1[Điểm]', 'a table'],
  ["'[1]Tự chấm'!C7", 'another workbook'],
  ["'Đã xoá'!C7", 'a sheet that is not there'],
  ['INDIRECT("C7")', 'a cell named in a text'],
  ['ROW()-5', 'where it stands'],
  ['#REF!+1', 'a reference that was lost'],
])('=%s keeps its value only: %s', (formula) => {
  expect(keptFormula(formula, MOVES)).toBeNull();
});

/** The plan of the table with formulas typed into it, `{row}` being the row of 1.2 as Excel counts. */
function planWith(formulas: Readonly<Record<string, { readonly formula: string; readonly value: string | number }>>, base: Snapshot = withPlan(bookOf(), { goal: 80 })): Snapshot {
  const row = (writtenIn(base).rows.find(({ number }) => number === '1.2')?.row ?? 0) + 1;
  const added = Object.entries(formulas).map(([column, { formula, value }]): Cell => {
    const at = parseA1(/\d/.test(column) ? column : `${column}${row}`);
    if (at === null) throw new Error(column);
    return { ...at, value, formula: formula.replaceAll('{row}', String(row)) };
  });
  return { sheets: base.sheets.map((sheet) => (sheet.own !== 'plan' ? sheet : { ...sheet, cells: [...sheet.cells.filter((cell) => !added.some((each) => each.row === cell.row && each.column === cell.column)), ...added].sort((a, b) => a.row - b.row || a.column - b.column) })) };
}

/** What stands in a column of the row of a criterion. */
function standsIn(snapshot: Snapshot, number: string, column: Parameters<typeof columnOf>[0]): Pick<Cell, 'formula' | 'value'> | undefined {
  const row = writtenIn(snapshot).rows.find((each) => each.number === number)?.row;
  const cell = planSheetOf(snapshot)?.cells.find((each) => each.row === row && each.column === columnOf(column));
  return cell === undefined ? undefined : { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) };
}

test('a target and a deadline as formulas are formulas after the plan is made again, in their criterion’s new row', () => {
  const book = planWith({ O: { formula: 'C{row}-0.5', value: 1.5 }, L: { formula: 'DATE(2026,12,20)', value: 46376 }, N: { formula: `'${SCORES}'!B7&" ("&A{row}&")"`, value: 'Báo cáo định kỳ (1.2)' } });
  const at = writtenIn(book).rows.find(({ number }) => number === '1.2')?.row ?? 0;
  // A criterion above has lost points since: every row below it moves down.
  const more = LOSSES.map((row) => (row[0] === '1' ? row : row[1] === 'Kiểm tra công vụ' ? ['1.3', 'Kiểm tra công vụ', 5, 5, 3, null, 'Báo cáo số 3/BC'] : row));
  const moved = [...more.slice(0, 1), ['1.0', 'Phân công', 1, 0, 0], ...more.slice(1)];
  const scores = bookOf(moved).sheets;
  const again = withPlan({ sheets: [...scores, ...book.sheets.filter(({ own }) => own === 'plan')] });
  const now = writtenIn(again).rows.find(({ number }) => number === '1.2')?.row ?? 0;
  expect(now).toBe(at + 1);
  expect(standsIn(again, '1.2', 'target')).toEqual({ formula: `C${now + 1}-0.5`, value: 1.5 });
  expect(standsIn(again, '1.2', 'deadline')).toEqual({ formula: 'DATE(2026,12,20)', value: 46376 });
  expect(standsIn(again, '1.2', 'evidence')?.formula).toBe(`'${SCORES}'!B7&" ("&A${now + 1}&")"`);
  expect(planned(book).frozen).toEqual([]);
  // What reads the target sees what it shows.
  expect(writtenIn(again).rows.find(({ number }) => number === '1.2')?.entries.target?.value).toBe(1.5);
});

test('made again twice nothing changes', () => {
  const once = withPlan(planWith({ O: { formula: 'C{row}', value: 2 }, M: { formula: 'L{row}+30', value: 46406 } }));
  expect(planSheetOf(withPlan(once))?.cells).toEqual(planSheetOf(once)?.cells);
});

test('a formula that reads what is no more keeps its value, and that is told with its cell', () => {
  const book = planWith({ O: { formula: 'INDIRECT("C{row}")', value: 2 }, I: { formula: 'A90&"…"', value: 'xem dưới…' } });
  const row = (writtenIn(book).rows.find(({ number }) => number === '1.2')?.row ?? 0) + 1;
  const made = planned(book);
  expect(made.frozen).toEqual([{ cell: `I${row}`, formula: 'A90&"…"', shown: 'xem dưới…' }, { cell: `O${row}`, formula: `INDIRECT("C${row}")`, shown: 2 }]);
  const again = applied({ snapshot: book, settings: null }, made.patch).snapshot;
  expect([standsIn(again, '1.2', 'target'), standsIn(again, '1.2', 'task')]).toEqual([{ value: 2 }, { value: 'xem dưới…' }]);
});

test('a goal that is a formula stays one, and a target may read it', () => {
  const base = withPlan(bookOf(), { goal: 80 });
  const { cell } = writtenIn(base).goal;
  const again = withPlan(planWith({ [cell]: { formula: '70+10', value: 80 }, O: { formula: `${cell}/50`, value: 1.6 } }, base));
  expect(writtenIn(again).goal).toMatchObject({ cell, held: { formula: '70+10', value: 80 } });
  expect(standsIn(again, '1.2', 'target')).toEqual({ formula: `${cell}/50`, value: 1.6 });
});

test('a formula in a column of the official’s own moves too, and one outside of the table is told to be kept by its value', () => {
  const base = typed(withPlan(bookOf()), { T5: 'Còn thiếu' });
  const row = (writtenIn(base).rows.find(({ number }) => number === '1.2')?.row ?? 0) + 1;
  const book = planWith({ T: { formula: 'C{row}-O{row}', value: 2 }, B90: { formula: `SUM(C${row}:D${row})`, value: 3 } }, base);
  const made = planned(book);
  expect(made.frozen).toEqual([{ cell: 'B90', formula: `SUM(C${row}:D${row})`, shown: 3 }]);
  const again = applied({ snapshot: book, settings: null }, made.patch).snapshot;
  const now = writtenIn(again).rows.find(({ number }) => number === '1.2');
  expect(now?.extras[0]).toMatchObject({ formula: `C${(now?.row ?? 0) + 1}-O${(now?.row ?? 0) + 1}`, value: 2 });
  expect(a1(now?.row ?? 0, writtenIn(again).extras[0]?.column ?? 0)).toBe(`T${(now?.row ?? 0) + 1}`);
});
