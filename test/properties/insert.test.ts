// Insert may be run again without changing anything, breaks no total that was right, and clear takes all of it away.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../core/check/check.ts';
import { clearPatch } from '../../core/edit/clear.ts';
import { insertPatch, type InsertOptions } from '../../core/edit/insert.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { applyPatch, memoryWorkbook, type MemoryWorkbook } from '../fixtures/apply-patch.ts';
import { LAYOUTS } from '../fixtures/layouts/index.ts';
import { workbook } from '../fixtures/sheet-maker.ts';
import { anyParents, randomTrees, sheetOfTrees } from './random-tables.ts';
import { runs } from './runs.ts';

const ALL: InsertOptions = { totals: true, summary: true, charts: true, findings: true, marks: true, fix: false, language: 'vi' };

function inserted(book: MemoryWorkbook, options: Partial<InsertOptions> = {}): MemoryWorkbook {
  const { tables } = checkWorkbook(book.snapshot);
  const order = tables.map(({ table, score, findings }) => ({ table, score: score ?? null, findings }));
  return applyPatch(book, insertPatch({ snapshot: book.snapshot, tables: order, settings: book.settings, options: { ...ALL, ...options } }));
}

const cleared = (book: MemoryWorkbook): MemoryWorkbook => applyPatch(book, clearPatch({ snapshot: book.snapshot, settings: book.settings }).patch);

/** "total/wrong E17" and the like, of the official's sheets. */
const wrongTotals = (snapshot: Snapshot): readonly string[] =>
  checkWorkbook(snapshot).tables.flatMap(({ findings }) => findings.filter(({ code, severity }) => code.startsWith('total/') && severity === 'error').map(({ code, sheet, cell }) => `${sheet} ${code} ${cell ?? '-'}`));

const noMarks = (book: MemoryWorkbook): readonly unknown[] => Object.values(book.marks).flat();

const twins = LAYOUTS.flatMap(({ name, clean, faulty }) => [[name, clean], [`${name}, with faults`, faulty]] as const);

describe.each(twins)('%s', (_, snapshot) => {
  test.each([false, true])('inserting twice is inserting once (mending: %s)', (fix) => {
    const once = inserted(memoryWorkbook(snapshot), { fix });
    expect(inserted(once, { fix })).toEqual(once);
  });

  test.each([false, true])('clear gives back the workbook as it was (mended: %s)', (fix) => {
    const back = cleared(inserted(memoryWorkbook(snapshot), { fix }));
    expect(back.snapshot).toEqual(snapshot);
    expect(back.settings).toBeNull();
    expect(noMarks(back)).toEqual([]);
  });

  test('no total is wrong that was right before', () => {
    const before = wrongTotals(snapshot);
    expect(wrongTotals(inserted(memoryWorkbook(snapshot)).snapshot).filter((each) => !before.includes(each))).toEqual([]);
  });
});

const anySheet = fc.tuple(randomTrees, anyParents, fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 12 }));

test('on any table insert is idempotent, clear undoes it, and its totals are right', () => {
  fc.assert(
    fc.property(anySheet, ([trees, parents, gaps]) => {
      const snapshot = workbook(sheetOfTrees(trees, parents, (row) => gaps[row % gaps.length] ?? 0));
      const once = inserted(memoryWorkbook(snapshot));
      expect(wrongTotals(once.snapshot)).toEqual([]);
      expect(checkWorkbook(once.snapshot).tables.flatMap(({ findings }) => findings.filter(({ code }) => code === 'total/missing'))).toEqual([]);
      expect(inserted(once)).toEqual(once);
      expect(cleared(once).snapshot).toEqual(snapshot);
    }),
    runs(0.2),
  );
}, 60_000);
