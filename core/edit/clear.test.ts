// Clear gives the official the workbook back as it was, follows rows that moved, and leaves what they changed since.
import { expect, test } from 'vitest';
import { workbook, f, type Row, type SheetPlan } from '../../test/fixtures/sheet-maker.ts';
import type { Applied } from '../../test/fixtures/applied.ts';
import { cleared, fresh, inserted, says } from '../../test/fixtures/inserted.ts';
import { clearPatch } from './clear.ts';
import { NO_SETTINGS, readSettings, writeSettings } from './settings.ts';

const SHEET = 'Tự chấm';
const rows: readonly Row[] = [
  ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm'],
  ['1', 'Chỉ đạo điều hành', 5],
  ['1.1', 'Kế hoạch', 3, 2.5],
  ['1.2', 'Báo cáo', 2, 1],
  ['2', 'Thủ tục hành chính', 5, 4],
  ['2.1', 'Công khai', 2, 2],
  ['2.2', 'Giải quyết hồ sơ', 3, 2],
  ['', 'Tổng cộng', 10, f('SUM(D2:D4,D5)')],
];
const plan: SheetPlan = { name: SHEET, rows };

/** The workbook after its user inserted blank rows above the first row, as a spreadsheet moves formulas along. */
function pushedDown(book: Applied, by: number): Applied {
  const move = (formula: string): string => formula.replace(/([A-Z])(\d+)/g, (_, column: string, row: string) => column + String(Number(row) + by));
  const sheets = book.snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: sheet.own ? cell.row : cell.row + by, ...(cell.formula === undefined ? {} : { formula: move(cell.formula) }) })),
  }));
  return { ...book, snapshot: { sheets } };
}

/** The workbook with one cell changed by its user. */
function typed(book: Applied, row: number, value: number): Applied {
  const sheets = book.snapshot.sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, cells: [...sheet.cells.filter((cell) => cell.row !== row || cell.column !== 3), { row, column: 3, value }].sort((a, b) => a.row - b.row || a.column - b.column) } : sheet));
  return { ...book, snapshot: { sheets } };
}

test('after insert and clear every cell is as it was, our sheets and settings are gone', () => {
  const before = workbook(plan);
  const after = cleared(inserted(fresh(before)));
  expect(after.snapshot).toEqual(before);
  expect([after.settings, after.left]).toEqual([null, []]);
});

test('after two inserts clear still gives back what stood there first', () => {
  const before = workbook(plan);
  expect(cleared(inserted(inserted(fresh(before)))).snapshot).toEqual(before);
});

test('mended values come back as the text that they were', () => {
  const before = workbook({ ...plan, rows: rows.map((row, at) => (at === 3 ? ['1.2', 'Báo cáo', 2, '1,0 điểm'] : row)) });
  const mended = inserted(fresh(before), { fix: true });
  expect(says(mended, SHEET, 'D4')).toBe(1);
  expect(cleared(mended).snapshot).toEqual(before);
});

test('cells are found again after their user inserted rows above them', () => {
  const moved = cleared(pushedDown(inserted(fresh(workbook(plan))), 2));
  expect(moved.left).toEqual([]);
  expect([says(moved, SHEET, 'D4'), says(moved, SHEET, 'D7'), says(moved, SHEET, 'D10')]).toEqual([null, 4, '=SUM(D4:D6,D7) → 7.5']);
});

test('a cell that was changed since is left and told', () => {
  const after = cleared(typed(inserted(fresh(workbook(plan))), 1, 3));
  expect(after.left).toEqual([{ sheet: SHEET, cell: 'D2' }]);
  expect([says(after, SHEET, 'D2'), says(after, SHEET, 'D5')]).toEqual([3, 4]);
});

test('a cell whose user put the old content back is nothing to tell', () => {
  const after = cleared(typed(inserted(fresh(workbook(plan))), 4, 4));
  expect(after.left).toEqual([]);
});

test('where the settings were lost, our sheets go and the cells stay', () => {
  const after = cleared({ ...inserted(fresh(workbook(plan))), settings: null });
  expect(after.snapshot.sheets.map(({ name }) => name)).toEqual([SHEET]);
  expect(says(after, SHEET, 'D2')).toBe('=SUM(D3:D4) → 3.5');
});

test('a workbook that insert never touched is not changed', () => {
  const before = workbook(plan);
  expect(cleared(fresh(before))).toEqual({ snapshot: before, settings: null, left: [] });
});

test('where the panel clears, the columns and the set that the official chose stay', () => {
  const before = workbook(plan);
  const choices = writeSettings({ ...NO_SETTINGS, overrides: [{ sheet: SHEET, columns: { self: 3 } }], set: '1149-2020-province' });
  const book = inserted({ ...fresh(before), settings: choices });
  expect(readSettings(book.settings).journal).not.toEqual([]);
  const { patch } = clearPatch({ snapshot: book.snapshot, settings: book.settings, keepChoices: true });
  expect(patch.edits.find(({ kind }) => kind === 'put-settings')).toEqual({ kind: 'put-settings', text: choices });
});
