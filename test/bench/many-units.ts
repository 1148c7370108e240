// Many units for the benchmark: tables as the reader leaves them, made of generated scores, and a bare loop that computes the same.
import { checkWorkbook } from '../../core/check/check.ts';
import type { CriteriaSet } from '../../core/criteria/set.ts';
import { points, type Points } from '../../core/points.ts';
import { scoreTable } from '../../core/score/score.ts';
import type { Reading, ScoringTable } from '../../core/sheet/table.ts';
import { consolidate } from '../../core/units/consolidate.ts';
import type { Consolidation } from '../../core/units/consolidation.ts';
import { figuresOf } from '../../core/units/read-units.ts';
import { signatureOf } from '../../core/units/signature.ts';
import type { UnitSheet } from '../../core/units/unit.ts';
import { workbook } from '../fixtures/sheet-maker.ts';
import { FIELDS, unitPlan, type GeneratedUnit } from '../fixtures/units/generated-units.ts';

const BLANK: Reading = { state: 'blank' };
const NOT_APPLICABLE: Reading = { state: 'not-applicable', text: 'Không áp dụng' };

/** Bands of the benchmark's own: no set has them. */
const BANDS: CriteriaSet['grades'] = [
  { name: 'A', from: { percent: points(75), inclusive: true } },
  { name: 'B', from: { percent: points(70), inclusive: true }, to: { percent: points(75), inclusive: false } },
  { name: 'C', to: { percent: points(70), inclusive: false } },
];
export const BENCH_SET: CriteriaSet = { id: 'do', name: 'Đo', level: 'commune', years: [2025], nodes: [], complete: false, sources: [], grades: BANDS };

/** The units' tables. One is read from its sheet; the others are that one with their own scores, as the reader would leave them. */
export function tablesOf(units: readonly GeneratedUnit[]): readonly ScoringTable[] {
  const whole = units.find(({ leaves }) => leaves.every(({ self, survey }) => self !== null || survey !== null)) ?? units[0];
  const table = whole === undefined ? undefined : checkWorkbook(workbook(unitPlan(whole, 'Mẫu'))).tables[0]?.table;
  if (table?.kind !== 'scoring') throw new Error('the unit’s sheet was not read as a scoring table');
  const reading = (hundredths: number | null, missing: Reading): Reading => (hundredths === null ? missing : { state: 'number', points: (hundredths * 100) as Points });
  return units.map((unit) => {
    let leaf = 0;
    return {
      ...table,
      rows: table.rows.map((row) => {
        if (row.depth < 0) return row;
        // What the parents show is the read unit's: a sum is never taken from them where their leaves say it.
        if (row.children.length > 0) return { ...row, self: BLANK, appraised: [BLANK], survey: BLANK };
        const scored = unit.leaves[leaf++];
        if (scored === undefined) throw new Error('the table has more leaves than the unit');
        const missing = scored.survey === null ? NOT_APPLICABLE : BLANK;
        return { ...row, self: reading(scored.self, missing), appraised: [reading(scored.appraised, missing)], survey: reading(scored.survey, BLANK), notApplicable: scored.survey === null && scored.self === null };
      }),
    };
  });
}

/** Rank, grade, and hundredths of achieved points and applicable maximum of each unit, in the order given. */
export type Ranked = readonly (readonly [rank: number, grade: string | null, achieved: number, max: number])[];

/** Core: every table scored, the units consolidated, ranked and graded; `file` names the file that each came in, null for sheets of one workbook. */
export function consolidated(tables: readonly ScoringTable[], units: readonly GeneratedUnit[], file: (at: number) => string | null = () => null): Consolidation {
  const sheets = tables.map((table, at): UnitSheet => ({
    source: { file: file(at), sheet: String(at), range: 'A1' },
    name: units[at]?.name ?? '',
    nameFrom: 'title',
    year: 2025,
    group: null,
    signature: signatureOf(table),
    ...figuresOf(table, scoreTable(table, BENCH_SET)),
    errors: 0,
    warnings: 0,
    hidden: false,
  }));
  return consolidate(sheets, { set: BENCH_SET });
}

/** The same as places in the order of the units. */
export function coreRanking(tables: readonly ScoringTable[], units: readonly GeneratedUnit[]): Ranked {
  const places = new Map<string, Ranked[number]>();
  for (const { ranked } of consolidated(tables, units).groups) for (const { unit, rank, grade } of ranked) places.set(unit.source.sheet, [rank, grade, (unit.totals.achieved ?? Number.NaN) / 100, (unit.totals.applicableMax ?? Number.NaN) / 100]);
  return tables.map((_, at) => places.get(String(at)) ?? [Number.NaN, null, Number.NaN, Number.NaN]);
}

/** What a bare loop needs, laid out before the clock starts: by unit and leaf the maximum, self, appraised and survey in hundredths, -1 where nothing stands. */
export interface BareUnits {
  readonly count: number;
  readonly leaves: number;
  readonly field: readonly number[];
  readonly numbers: Int32Array;
}

export function bareUnits(units: readonly GeneratedUnit[]): BareUnits {
  const leaves = units[0]?.leaves.length ?? 0;
  const numbers = new Int32Array(units.length * leaves * 4);
  units.forEach((unit, at) => unit.leaves.forEach(({ max, self, appraised, survey }, leaf) => numbers.set([max, self ?? -1, appraised ?? -1, survey ?? -1], (at * leaves + leaf) * 4)));
  return { count: units.length, leaves, field: (units[0]?.leaves ?? []).map(({ field }) => field), numbers };
}

/** The same by loops that do nothing else: sums by unit and field, indices, means, a sort for the ranks, a comparison for the grades. */
export function bareRanking({ count, leaves, field, numbers }: BareUnits): Ranked {
  const units = Array.from({ length: count }, (_, at) => {
    const totals = { max: 0, self: 0, appraised: 0, survey: 0 };
    const fields = Array.from({ length: FIELDS }, () => ({ max: 0, self: 0, appraised: 0, survey: 0, index: 0 }));
    for (let leaf = 0; leaf < leaves; leaf++) {
      const from = (at * leaves + leaf) * 4;
      const [max = 0, self = -1, appraised = -1, survey = -1] = [numbers[from], numbers[from + 1], numbers[from + 2], numbers[from + 3]];
      for (const sums of [totals, fields[field[leaf] ?? 0] ?? totals]) {
        if (self >= 0 || survey >= 0) sums.max += max;
        if (self >= 0) sums.self += self;
        if (appraised >= 0) sums.appraised += appraised;
        if (survey >= 0) sums.survey += survey;
      }
    }
    for (const each of fields) each.index = ((each.appraised + each.survey) / each.max) * 100;
    const achieved = totals.appraised + totals.survey;
    return { ...totals, achieved, fields, index: (achieved / totals.max) * 100, rank: 0 };
  });
  const sorted = [...units].sort((a, b) => b.achieved * a.max - a.achieved * b.max);
  sorted.forEach((unit, at) => {
    const above = sorted[at - 1];
    unit.rank = above !== undefined && above.achieved * unit.max === unit.achieved * above.max ? above.rank : at + 1;
  });
  return units.map(({ rank, index, achieved, max }) => [rank, index >= 75 ? 'A' : index >= 70 ? 'B' : 'C', achieved, max] as const);
}
