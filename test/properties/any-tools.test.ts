// No two sheets, however strange, stop a tool; and what it would insert is whole, and shows what it says when another engine computes it.
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
import type { Table } from '../../core/sheet/table.ts';
import { isCellError, type Cell, type SheetSnapshot, type Snapshot } from '../../core/sheet/snapshot.ts';
import { remarkText } from '../../core/text/units.ts';
import { consolidate } from '../../core/units/consolidate.ts';
import { readUnits } from '../../core/units/read-units.ts';
import { unitsPatch } from '../../core/units/units-sheet.ts';
import { applyPatch, memoryWorkbook } from '../fixtures/apply-patch.ts';
import { fresh, insertInto } from '../fixtures/inserted.ts';
import { recalculate } from '../fixtures/recalculate.ts';
import { anyRanking, anySheet } from './any-sheet.ts';
import { runs } from './runs.ts';

/** What the engine that computes along cannot hold: it keeps every row up to the last, and fewer digits than a spreadsheet. */
const isFar = ({ row, column, value }: Cell): boolean => row > 1_000 || column > 1_000 || (typeof value === 'number' && value !== 0 && (Math.abs(value) < 1e-6 || Math.abs(value) > 1e6));

const strangeBook = fc
  .array(fc.oneof(anySheet, anyRanking), { minLength: 2, maxLength: 3 })
  .map((sheets): Snapshot => ({ sheets: sheets.map((sheet, nth) => ({ ...sheet, name: `${sheet.name} ${nth + 1}` })) }));

/** Half of them can be computed along. */
const anyBook = fc.oneof(strangeBook, strangeBook.map(({ sheets }): Snapshot => ({ sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter((cell) => !isFar(cell)) })) })));

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

/** One in the last decimal that a formula rounds to; nothing where it rounds nothing. */
function lastDecimal(formula: string): number {
  const decimals = formula.includes('ROUND(') ? [...formula.matchAll(/,(\d+)\)/g)].map(([, digits]) => Number(digits)) : [];
  return decimals.length === 0 ? 0 : 1.01 * 10 ** -Math.min(...decimals);
}

/** Every formula of ours shows, computed by another engine over the workbook as it then stands, what the patch says that it shows. */
function isComputed(patch: Patch, snapshot: Snapshot): void {
  if (snapshot.sheets.some(({ cells }) => cells.some(isFar))) return;
  const { snapshot: applied } = applyPatch(memoryWorkbook(snapshot), patch);
  const written = new Set(patch.edits.flatMap((edit) => (edit.kind === 'set-cell' && edit.after.formula !== undefined ? [`${edit.sheet} ${edit.row},${edit.column}`] : [])));
  const isOurs = ({ own, name }: SheetSnapshot, { row, column, formula }: Cell): boolean => formula !== undefined && (own !== undefined || written.has(`${name} ${row},${column}`));
  // The other engine knows no text with control characters; to a formula any text is the same.
  const plain = (cell: Cell): Cell => (typeof cell.value === 'string' && /\p{C}/u.test(cell.value) ? { ...cell, value: 'chữ' } : cell);
  const computed = recalculate({ sheets: applied.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (isOurs(sheet, cell) ? { ...cell, value: null } : plain(cell))) })) });
  applied.sheets.forEach((sheet, at) => {
    sheet.cells.forEach((cell, nth) => {
      const { row, column, value, formula } = cell;
      // A formula that reads nothing but a blank shows 0.
      const shown = computed.sheets[at]?.cells[nth]?.value ?? 0;
      // Halves are rounded by what binary numbers leave of them there; RANK is unknown to that engine, and what core leaves to the spreadsheet has no value yet.
      if (!isOurs(sheet, cell) || value === null || formula === undefined || (isCellError(shown) && shown.error === '#NAME?')) return;
      const isNear = typeof value === 'number' && typeof shown === 'number' && Math.abs(value - shown) <= Math.max(lastDecimal(formula), 1e-9 * Math.max(1_000, Math.abs(value)));
      expect([sheet.name, row, column, formula, isNear ? value : shown]).toEqual([sheet.name, row, column, formula, value]);
    });
  });
}

test('whatever is inserted into any workbook is computed as it says', () => {
  fc.assert(
    fc.property(anyBook, (snapshot) => {
      const patch = insertInto(fresh(snapshot));
      isWhole(patch);
      isComputed(patch, snapshot);
    }),
    runs(1),
  );
}, 60_000);

test('units of any workbook are consolidated, ranked and tried', () => {
  fc.assert(
    fc.property(anyBook, (snapshot) => {
      const { tables } = checkWorkbook(snapshot);
      const units = readUnits(snapshot, tables, null);
      const consolidation = consolidate(units.map(({ unit }) => unit), { list: null, set: null, ties: 'competition', remarks: [] });
      const patch = unitsPatch({ consolidation, workbook: { snapshot, units }, language: 'vi', charts: true });
      isWhole(patch);
      isComputed(patch, snapshot);
      for (const remark of consolidation.remarks) expect(remarkText(remark, 'en')).not.toMatch(/\{\w+\}|undefined/);
      const options = { ...USUAL_TRIAL, runs: 20 };
      const groups = triedWorkbook(snapshot, tables, 'criterion', null).groups.map((group) => robustness(group, options));
      const trial = robustnessPatch({ groups, options, file: null, language: 'en' });
      isWhole(trial);
      isComputed(trial, snapshot);
    }),
    runs(1),
  );
}, 60_000);

test('any two tables of a kind are compared', () => {
  fc.assert(
    fc.property(anyBook, (snapshot) => {
      const { tables } = checkWorkbook(snapshot);
      const of = <Kind extends Table['kind']>(kind: Kind): readonly Extract<Table, { readonly kind: Kind }>[] => tables.flatMap(({ table }) => (table.kind === kind ? [table as Extract<Table, { readonly kind: Kind }>] : []));
      const patches: Patch[] = [];
      const [one, other] = of('scoring');
      if (one && other) patches.push(comparisonPatch({ kind: 'scoring', comparison: compareTables({ label: '1', table: one, set: null }, { label: '2', table: other, set: null }, { all: true, given: [] }) }, snapshot, 'vi'));
      const [first, second] = of('ranking');
      if (first && second) patches.push(comparisonPatch({ kind: 'ranking', comparison: compareRankings({ label: '1', year: 2020, table: first }, { label: '2', year: null, table: second }, { all: false, given: [] }) }, snapshot, 'en'));
      for (const patch of patches) {
        isWhole(patch);
        isComputed(patch, snapshot);
      }
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
        if (planned !== null) {
          isWhole(planned.patch);
          isComputed(planned.patch, snapshot);
        }
        if (score !== undefined) answerWhatIf({ table, score, set: null, nodes: new Map(), goal: points(95), efforts: null });
      }
      const listed = readProfile(snapshot);
      if (listed !== null && listed.entries.length > 0) {
        const patch: Patch = { edits: [profileSheet(profileOf(listed.entries), listed, null, 'vi')] };
        isWhole(patch);
        isComputed(patch, snapshot);
      }
    }),
    runs(1),
  );
}, 60_000);
