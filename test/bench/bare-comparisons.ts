// Comparisons and trials of ranks for the benchmark: what core gives, and bare loops that compute the same.
import { compareRankings } from '../../core/compare/compare-rankings.ts';
import { compareTables } from '../../core/compare/compare-tables.ts';
import { points, sum, ZERO } from '../../core/points.ts';
import { drawsOf } from '../../core/robust/random.ts';
import { robustness, type TrialOptions } from '../../core/robust/robustness.ts';
import type { TriedGroup } from '../../core/robust/tried.ts';
import type { RankingTable, Reading, ScoringTable } from '../../core/sheet/table.ts';
import { seeded } from '../fixtures/units/generated-units.ts';
import { bareSums, type BareNodes } from './contenders.ts';

const plain = (reading: Reading | undefined): number => (reading?.state === 'number' ? reading.points : Number.NaN);

/** By unit of the later ranking: change of points and of index in ten-thousandths, and places gained. */
export type Moves = readonly (readonly [points: number | null, index: number | null, places: number | null])[];

export function coreMoves(before: RankingTable, after: RankingTable): Moves {
  const { lines } = compareRankings({ label: '2023', year: 2023, table: before }, { label: '2024', year: 2024, table: after });
  return lines.map(({ points: achieved, index, move }) => [achieved.by, index.by, move] as const);
}

export interface BareUnit {
  readonly name: string;
  readonly achieved: number;
  readonly max: number;
  readonly rank: number;
}

export const bareRankingUnits = ({ rows }: RankingTable): readonly BareUnit[] =>
  rows.filter(({ kind }) => kind === 'unit').map(({ name, achieved, max, rank }) => ({ name, achieved: plain(achieved), max: plain(max), rank: plain(rank) / 10_000 }));

/** The same by one map of names and one pass. */
export function bareMoves(before: readonly BareUnit[], after: readonly BareUnit[]): Moves {
  const earlier = new Map(before.map((unit) => [unit.name, unit]));
  return after.map(({ name, achieved, max, rank }) => {
    const was = earlier.get(name);
    return was === undefined ? ([null, null, null] as const) : ([achieved - was.achieved, Math.round((achieved / max - was.achieved / was.max) * 1_000_000), was.rank - rank] as const);
  });
}

/** By node of the later table: change of the achieved points in ten-thousandths; the total last. */
export type NodeMoves = readonly (number | null)[];

export function coreNodeMoves(before: ScoringTable, after: ScoringTable): NodeMoves {
  const { nodes, totals } = compareTables({ label: '2023', table: before }, { label: '2024', table: after });
  return [...nodes.map(({ achieved }) => achieved.by), totals.achieved.by];
}

/** The numbers of a table's nodes, in the order of its sums. */
export const nodePaths = ({ rows }: ScoringTable): readonly string[] => rows.flatMap(({ depth, path }) => (depth >= 0 ? [path] : []));

/** The same: sums of both tables by a bare loop, and one map of numbers. */
export function bareNodeMoves(before: BareNodes, after: BareNodes, paths: readonly string[], laterPaths: readonly string[]): NodeMoves {
  const achieved = (sums: ReturnType<typeof bareSums>): readonly number[] => sums.map(([, , survey = Number.NaN, appraised = Number.NaN]) => survey + appraised);
  const [old, now] = [achieved(bareSums(before)), achieved(bareSums(after))];
  const earlier = new Map(paths.map((path, at) => [path, old[at] ?? Number.NaN]));
  return [...laterPaths.map((path, at) => (now[at] ?? Number.NaN) - (earlier.get(path) ?? Number.NaN)), (now.at(-1) ?? Number.NaN) - (old.at(-1) ?? Number.NaN)];
}

/** Units with points of eight fields of unlike weight; to some of them the third does not apply. */
export function generatedGroup(units: number, seed: number): TriedGroup {
  const random = seeded(seed);
  const full = [20, 10, 12.5, 8, 15, 9.5, 13, 12].map(points);
  const made = Array.from({ length: units }, (_, at) => {
    const applies = full.map((max, part) => (at % 9 === 4 && part === 2 ? ZERO : max));
    const achieved = applies.map((max) => points((Math.floor(max / 200) + random(Math.floor(max / 200) + 1)) / 100));
    return { name: `Đơn vị ${at + 1}`, achieved, applies, max: sum(applies), fixed: ZERO };
  });
  return { name: null, parts: full.map((_, part) => `Lĩnh vực ${part + 1}`), full, fullMax: sum(full), maxTold: true, units: made, left: [] };
}

/** By unit: rank, and the best, 5 per cent, middle, 95 per cent and worst rank of the trials, and how often it was kept. */
export type Spreads = readonly (readonly number[])[];

export function coreSpreads(group: TriedGroup, options: TrialOptions): Spreads {
  const spreads: (readonly number[])[] = [];
  for (const { unit, rank, trials } of robustness(group, options).units) if (trials !== null) spreads[unit] = [rank, trials.min, trials.low, trials.median, trials.high, trials.max, trials.kept];
  return spreads;
}

/** The same trials by loops over plain numbers: weighted sums, a sort, a count; each part left out and both treatments as core tries them too. */
export function bareSpreads({ units, full }: TriedGroup, { seed, band, runs }: TrialOptions): Spreads {
  const draw = drawsOf(seed);
  const parts = full?.length ?? 0;
  const [count, width] = [units.length, band * 100];
  const achieved = Float64Array.from(units.flatMap((unit) => unit.achieved));
  const applies = Float64Array.from(units.flatMap((unit) => unit.applies ?? []));
  const values = new Float64Array(count);
  const order = Array.from({ length: count }, (_, at) => at);
  const ranks = new Int32Array(count);
  const rank = (factors: readonly number[], treatment: 'shrunk' | 'zero' | 'granted' = 'shrunk'): void => {
    let whole = 0;
    for (let part = 0; part < parts; part++) whole += (full?.[part] ?? 0) * (factors[part] ?? 0);
    for (let unit = 0; unit < count; unit++) {
      let [top, bottom] = [0, 0];
      for (let part = 0; part < parts; part++) {
        top += (achieved[unit * parts + part] ?? 0) * (factors[part] ?? 0);
        bottom += (applies[unit * parts + part] ?? 0) * (factors[part] ?? 0);
      }
      values[unit] = treatment === 'shrunk' ? top / bottom : treatment === 'zero' ? top / whole : (top + whole - bottom) / whole;
    }
    order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
    order.forEach((unit, before) => {
      const above = order[before - 1];
      ranks[unit] = above !== undefined && values[above] === values[unit] ? (ranks[above] ?? 0) : before + 1;
    });
  };
  const usual = new Array<number>(parts).fill(10_000);
  for (let part = 0; part < parts; part++) rank(usual.map((factor, at) => (at === part ? 0 : factor)));
  for (const treatment of ['zero', 'granted'] as const) rank(usual, treatment);
  rank(usual);
  const present = [...ranks];
  const counts = units.map(() => new Int32Array(count + 1));
  for (let run = 0; run < runs; run++) {
    rank(usual.map(() => draw(10_000 - width, 10_000 + width)));
    for (let unit = 0; unit < count; unit++) {
      const seen = counts[unit];
      const place = ranks[unit] ?? 0;
      if (seen !== undefined) seen[place] = (seen[place] ?? 0) + 1;
    }
  }
  return counts.map((seen, unit) => {
    const at = (percent: number): number => {
      let passed = 0;
      return seen.findIndex((times) => (passed += times) * 100 >= percent * runs);
    };
    let worst = count;
    while (seen[worst] === 0) worst--;
    return [present[unit] ?? 0, seen.findIndex((times) => times > 0), at(5), at(50), at(95), worst, seen[present[unit] ?? 0] ?? 0];
  });
}
