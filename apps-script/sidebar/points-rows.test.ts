// Google is asked only about the rows whose points a total may count.
import { expect, test } from 'vitest';
import { checkWorkbook } from '../../core/check/check.ts';
import { EXAMPLES } from '../../test/fixtures/examples/example-workbooks.ts';
import { LAYOUTS } from '../../test/fixtures/layouts/index.ts';
import { rowsWithPoints } from './points-rows.ts';

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s: hiding every row that is not asked about changes no finding', (_, { faulty }) => {
  const hide = (isHidden: (row: number, asked: readonly number[]) => boolean): readonly string[] => {
    const sheets = faulty.sheets.map((sheet) => {
      const asked = rowsWithPoints(sheet);
      const rows = [...new Set(sheet.cells.map(({ row }) => row))].filter((row) => isHidden(row, asked));
      return { ...sheet, hiddenRows: rows.map((row) => ({ first: row, last: row })) };
    });
    return checkWorkbook({ sheets }).tables.flatMap(({ findings }) => findings.flatMap(({ code, cell }) => (code === 'sheet/hidden-row' ? [`${code} ${cell ?? ''}`] : [])));
  };
  expect(hide((row, asked) => !asked.includes(row))).toEqual([]);
});

test('a hidden row with points is among those asked about', () => {
  const sheet = EXAMPLES[0]?.snapshot.sheets[0];
  if (!sheet) throw new Error('no example');
  const [first] = rowsWithPoints(sheet);
  expect(first).toBeTypeOf('number');
  const found = checkWorkbook({ sheets: [{ ...sheet, hiddenRows: [{ first: first ?? 0, last: first ?? 0 }] }] }).tables.flatMap(({ findings }) => findings);
  expect(found.map(({ code }) => code)).toContain('sheet/hidden-row');
});

test('a sheet of ours asks about none, and a sheet without a table about every row with a number', () => {
  const bare = { name: 'Nháp', visibility: 'visible', cells: [{ row: 3, column: 0, value: 5 }, { row: 3, column: 1, value: 6 }, { row: 9, column: 0, value: 'chữ' }], merges: [], hiddenRows: [], hiddenColumns: [], protected: false } as const;
  expect(rowsWithPoints(bare)).toEqual([3]);
  expect(rowsWithPoints({ ...bare, own: 'summary' })).toEqual([]);
});
