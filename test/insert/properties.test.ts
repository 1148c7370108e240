// Insert twice is insert once, and clear undoes insert, whatever the tree of criteria and however its parents are written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWorkbook } from '../../core/check/check.ts';
import { toNumber } from '../../core/points.ts';
import { readTables } from '../../core/sheet/read.ts';
import type { Applied } from '../fixtures/applied.ts';
import { cleared, fresh, insertInto, inserted, ownSheetOf } from '../fixtures/inserted.ts';
import { workbook } from '../fixtures/sheet-maker.ts';
import { randomTrees, sheetOfTrees } from '../properties/random-tables.ts';
import { runs } from '../properties/runs.ts';

const books = fc
  .tuple(randomTrees, fc.constantFrom('formulas' as const, 'blank' as const), fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 9 }))
  .map(([trees, parents, gaps]): Applied => fresh(workbook(sheetOfTrees(trees, parents, (row) => gaps[row % gaps.length] ?? 0))));

/** The total cells that are wrong, as the check tells them. */
const wrongTotals = (book: Applied): readonly string[] =>
  checkWorkbook(book.snapshot).tables.flatMap(({ findings }) => findings.filter(({ code, severity }) => (code.startsWith('total/') || code === 'index/wrong') && severity !== 'info').map(({ code, cell }) => `${code} ${cell ?? ''}`));

test('a second insert changes nothing', () => {
  fc.assert(
    fc.property(books, (book) => {
      const once = inserted(book);
      const again = insertInto(once);
      expect(again.edits.filter(({ kind }) => kind === 'set-cell' || kind === 'put-settings')).toEqual([]);
      expect(again.edits).toEqual(insertInto(book).edits.filter(({ kind }) => kind !== 'set-cell' && kind !== 'put-settings'));
    }),
    runs(1),
  );
});

test('clear undoes insert', () => {
  fc.assert(
    fc.property(books, fc.boolean(), (book, fix) => {
      expect(cleared(inserted(book, { fix }))).toEqual({ ...book, left: [] });
    }),
    runs(1),
  );
});

test('after insert no total is blank or wrong, and the summary says what core computes', () => {
  fc.assert(
    fc.property(books, (book) => {
      const patch = insertInto(book);
      expect(wrongTotals(inserted(book))).toEqual([]);
      const score = checkWorkbook(book.snapshot).tables[0]?.score;
      expect(readTables(book.snapshot)).toHaveLength(1);
      const { cells } = ownSheetOf(patch, 'summary').content;
      const total = cells.find(({ column, value }) => column === 1 && value === 'Tổng cộng')?.row;
      const figures = cells.filter(({ row, column }) => row === total && column > 1).map(({ value }) => value);
      const { max, self, appraised, achieved, lost } = score?.totals ?? {};
      const said = [max, self, appraised, achieved, lost].map((each) => (each === undefined || each === null ? null : toNumber(each)));
      expect([figures[0], figures[1], figures[2], figures[3], figures[5]]).toEqual(said);
    }),
    runs(1),
  );
});
