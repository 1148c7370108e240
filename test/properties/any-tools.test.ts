// No two sheets, however strange, stop a tool; and each sheet that a tool would insert holds whole figures and formulas that can be read.
import { parse, tokenize } from '@borgar/fx/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWorkbook } from '../../core/check/check.ts';
import { compareRankings } from '../../core/compare/compare-rankings.ts';
import { compareTables } from '../../core/compare/compare-tables.ts';
import { comparisonPatch } from '../../core/compare/comparison-patch.ts';
import type { Patch } from '../../core/edit/patch.ts';
import { planSource } from '../../core/plan/plan-of-workbook.ts';
import { planPatch } from '../../core/plan/plan-patch.ts';
import { points } from '../../core/points.ts';
import { profileOf } from '../../core/profile/profile.ts';
import { profileSheet } from '../../core/profile/profile-sheet.ts';
import { readProfile } from '../../core/profile/read-profile.ts';
import { robustness, USUAL_TRIAL } from '../../core/robust/robustness.ts';
import { robustnessPatch } from '../../core/robust/robustness-sheet.ts';
import { triedWorkbook } from '../../core/robust/tried-workbook.ts';
import { answerWhatIf } from '../../core/score/answer-what-if.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { Table } from '../../core/sheet/table.ts';
import { remarkText } from '../../core/text/units.ts';
import { consolidate } from '../../core/units/consolidate.ts';
import { readUnits } from '../../core/units/read-units.ts';
import { unitsPatch } from '../../core/units/units-sheet.ts';
import { anyRanking, anySheet } from './any-sheet.ts';
import { runs } from './runs.ts';

const anyBook = fc
  .array(fc.oneof(anySheet, anyRanking), { minLength: 2, maxLength: 3 })
  .map((sheets): Snapshot => ({ sheets: sheets.map((sheet, nth) => ({ ...sheet, name: `${sheet.name} ${nth + 1}` })) }));

/** No cell is written twice, every figure is finite, every formula is one. */
function isWhole({ edits }: Patch): void {
  for (const edit of edits) {
    if (edit.kind !== 'put-sheet') continue;
    const { cells, charts, merges } = edit.content;
    expect(new Set(cells.map(({ row, column }) => `${row},${column}`)).size).toBe(cells.length);
    for (const { value, formula } of cells) {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      if (typeof value === 'string') expect(value).not.toMatch(/undefined|\[object/);
      // Longer ones Excel takes for damage; long texts are cut by whatever writes them.
      if (formula !== undefined) expect(formula.length).toBeLessThanOrEqual(8_191);
      if (formula !== undefined) expect(() => parse(tokenize(formula, { mergeRefs: true })), formula).not.toThrow();
    }
    for (const { top, bottom, left, right } of [...merges, ...charts.flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)])]) expect(top <= bottom && left <= right).toBe(true);
  }
}

test('units of any workbook are consolidated, ranked and tried', () => {
  fc.assert(
    fc.property(anyBook, (snapshot) => {
      const { tables } = checkWorkbook(snapshot);
      const units = readUnits(snapshot, tables, null);
      const consolidation = consolidate(units.map(({ unit }) => unit), { list: null, set: null, ties: 'competition', remarks: [] });
      isWhole(unitsPatch({ consolidation, workbook: { snapshot, units }, language: 'vi', charts: true }));
      for (const remark of consolidation.remarks) expect(remarkText(remark, 'en')).not.toMatch(/\{\w+\}|undefined/);
      const options = { ...USUAL_TRIAL, runs: 20 };
      const groups = triedWorkbook(snapshot, tables, 'criterion', null).groups.map((group) => robustness(group, options));
      isWhole(robustnessPatch({ groups, options, file: null, language: 'en' }));
    }),
    runs(1),
  );
}, 60_000);

test('any two tables of a kind are compared', () => {
  fc.assert(
    fc.property(anyBook, (snapshot) => {
      const { tables } = checkWorkbook(snapshot);
      const of = <Kind extends Table['kind']>(kind: Kind): readonly Extract<Table, { readonly kind: Kind }>[] => tables.flatMap(({ table }) => (table.kind === kind ? [table as Extract<Table, { readonly kind: Kind }>] : []));
      const [one, other] = of('scoring');
      if (one && other) isWhole(comparisonPatch({ kind: 'scoring', comparison: compareTables({ label: '1', table: one, set: null }, { label: '2', table: other, set: null }, { all: true, given: [] }) }, { before: null, after: null }, 'vi'));
      const [first, second] = of('ranking');
      if (first && second) isWhole(comparisonPatch({ kind: 'ranking', comparison: compareRankings({ label: '1', year: 2020, table: first }, { label: '2', year: null, table: second }, { all: false, given: [] }) }, { before: null, after: null }, 'en'));
    }),
    runs(1),
  );
}, 60_000);

test('any scoring table has a plan and an answer to a goal, and any list of indices a profile', () => {
  fc.assert(
    fc.property(anyBook, (snapshot) => {
      const { tables } = checkWorkbook(snapshot);
      for (const { table, score } of tables) {
        if (table.kind !== 'scoring') continue;
        const source = planSource(snapshot, table, null);
        const planned = source === null ? null : planPatch({ snapshot, source, goal: points(90), language: 'vi' });
        if (planned !== null) isWhole(planned.patch);
        if (score !== undefined) answerWhatIf({ table, score, set: null, nodes: new Map(), goal: points(95), efforts: null });
      }
      const listed = readProfile(snapshot);
      if (listed !== null && listed.entries.length > 0) isWhole({ edits: [profileSheet(profileOf(listed.entries), listed, null, 'vi')] });
    }),
    runs(1),
  );
}, 60_000);
