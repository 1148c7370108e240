// Totals hang on the scores alone: not on the order of rows, not on blank rows between, and a higher score never lowers one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreTable } from '../../core/score/score.ts';
import type { Totals } from '../../core/score/totals.ts';
import { readTables } from '../../core/sheet/read.ts';
import { workbook, type SheetPlan } from '../fixtures/sheet-maker.ts';
import { anyParents, leafNumbers, permuted, randomTrees, sheetOfTrees, withLeaf } from './random-tables.ts';
import { runs } from './runs.ts';

/** The totals of the one table of a sheet: of the whole, and of every node by its number. */
function totalsOf(plan: SheetPlan): { readonly whole: Totals; readonly byNumber: ReadonlyMap<string, Totals> } {
  const [table, ...others] = readTables(workbook(plan));
  if (table?.kind !== 'scoring' || others.length > 0) throw new Error('not one scoring table');
  const score = scoreTable(table);
  const byNumber = new Map([...score.nodes.values()].map(({ row, ...totals }): [string, Totals] => [table.rows[row]?.number ?? '', totals]));
  return { whole: score.totals, byNumber };
}

test('moving criteria about within their field changes no total', () => {
  fc.assert(
    fc.property(randomTrees, anyParents, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (trees, kind, stream) => {
      const before = totalsOf(sheetOfTrees(trees, kind));
      const after = totalsOf(sheetOfTrees(permuted(trees, () => stream.next().value as number), kind));
      expect(after.whole).toEqual(before.whole);
      for (const [number, totals] of before.byNumber) expect([number, after.byNumber.get(number)]).toEqual([number, totals]);
    }),
    runs(0.6),
  );
}, 60_000);

test('blank rows between criteria change no total', () => {
  fc.assert(
    fc.property(randomTrees, anyParents, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 20 }), (trees, kind, gaps) => {
      const before = totalsOf(sheetOfTrees(trees, kind));
      const after = totalsOf(sheetOfTrees(trees, kind, (row) => gaps[row % gaps.length] ?? 0));
      expect(after).toEqual(before);
    }),
    runs(0.6),
  );
}, 60_000);

test('a higher score lowers no total', () => {
  fc.assert(
    fc.property(randomTrees, fc.nat(), fc.constantFrom('self' as const, 'appraised' as const), fc.integer({ min: 1, max: 8 }), (trees, pick, column, steps) => {
      const numbers = leafNumbers(trees);
      const number = numbers[pick % numbers.length] ?? '';
      // A first appraisal replaces the self score and may well be lower: only a score that is there is raised.
      const raised = withLeaf(trees, number, (leaf) => {
        const score = leaf[column];
        return score === null ? leaf : { ...leaf, [column]: score + steps / 4 };
      });
      const before = totalsOf(sheetOfTrees(trees));
      const after = totalsOf(sheetOfTrees(raised));
      for (const of of ['self', 'appraised', 'achieved', 'index'] as const) {
        expect(after.whole[of] ?? 0).toBeGreaterThanOrEqual(before.whole[of] ?? 0);
        for (const [path, totals] of before.byNumber) expect(after.byNumber.get(path)?.[of] ?? 0).toBeGreaterThanOrEqual(totals[of] ?? 0);
      }
    }),
    runs(0.6),
  );
}, 60_000);
