// The firmness of ranks, against answers that are worked out another way: by hand, by counting in big integers, by integration.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetOfLines } from '../../test/lines.ts';
import { district2019 } from '../../test/fixtures/layouts/district-2019.ts';
import { FIELDS_2019 } from '../../test/fixtures/published/district-2019.ts';
import { MINISTRIES_2023 } from '../../test/fixtures/published/ministries-2023.ts';
import { TAY_NINH_2023 } from '../../test/fixtures/published/tay-ninh-2023.ts';
import { points, sum, ZERO, type Points } from '../points.ts';
import { gridOf } from '../sheet/grid.ts';
import { readSheet } from '../sheet/read.ts';
import { consolidate } from '../units/consolidate.ts';
import { writtenUnit } from '../units/written-unit.ts';
import { triedRanking } from './from-ranking.ts';
import { drawsOf } from './random.ts';
import { ranker } from './rank-units.ts';
import { robustness, USUAL_TRIAL, type GroupRobustness } from './robustness.ts';
import { triedGroup, type TriedGroup, type TriedUnit } from './tried.ts';

/** A group of units with points of a whole of each part; null is a part that does not apply. */
function group(full: readonly number[], rows: Readonly<Record<string, readonly (number | null)[]>>): TriedGroup {
  const units = Object.entries(rows).map(([name, scored]): TriedUnit => {
    const applies = full.map((max, part) => (scored[part] === null ? ZERO : points(max)));
    return { name, achieved: scored.map((each) => points(each ?? 0)), applies, max: sum(applies), fixed: ZERO };
  });
  return { name: null, parts: full.map((_, part) => `Phần ${part + 1}`), full: full.map(points), fullMax: sum(full.map(points)), maxTold: true, units, left: [] };
}

const named = ({ group: of, units }: GroupRobustness): Readonly<Record<string, GroupRobustness['units'][number]>> => Object.fromEntries(units.map((unit) => [of.units[unit.unit]?.name ?? '', unit]));

test('a part that is left out changes the ranks as counting by hand says', () => {
  // Shares: A 150/200, B 145/200, C 140/200. Without part 1: B 85, A 60, C 70 of 100; without part 2: A 90, C 70, B 60.
  const found = robustness(group([100, 100], { A: [90, 60], B: [60, 85], C: [70, 70] }), { ...USUAL_TRIAL, runs: 10 });
  const { A, B, C } = named(found);
  expect([A?.rank, B?.rank, C?.rank]).toEqual([1, 2, 3]);
  expect(A?.leftOut).toEqual({ best: 1, bestPart: null, worst: 3, worstPart: 0 });
  expect(B?.leftOut).toEqual({ best: 1, bestPart: 0, worst: 3, worstPart: 1 });
  expect(C?.leftOut).toEqual({ best: 2, bestPart: 0, worst: 3, worstPart: null });
  // Without part 1: 2 + 1 + 1 places over three units; without part 2: 0 + 1 + 1.
  expect(found.shifts.leftOut).toEqual([4 / 3, 2 / 3]);
});

test('what does not apply is treated in the three ways that are practised', () => {
  // A 63 of 70 is 90 %; as zero 63 of 100; granted 93 of 100. B 91 of 100.
  const found = robustness(group([70, 30], { A: [63, null], B: [65, 26], C: [60, 10] }), { ...USUAL_TRIAL, runs: 10 });
  const { A, B, C } = named(found);
  expect([B?.rank, A?.rank, C?.rank]).toEqual([1, 2, 3]);
  expect([A?.treated, B?.treated, C?.treated]).toEqual([{ zero: 3, granted: 1 }, { zero: 1, granted: 2 }, { zero: 2, granted: 3 }]);
  expect(found.shifts.treated).toEqual({ zero: 2 / 3, granted: 2 / 3 });
  expect(found.remarks).not.toContain('all-apply');
});

test('with shifted weights one unit stands above another as often as integration says', () => {
  // A leads by 1.0 in part 1 and trails by 0.9 in part 2: it stands above while f1 > 0.9 f2, f1 and f2 even over 0.8 to 1.2.
  // Below f2 = 8/9 always; above it by (1.2 - 0.9 f2) / 0.4, in the mean 0.65: 2/9 + 7/9 x 0.65 = 0.7278.
  const found = robustness(group([50, 50], { A: [41, 30], B: [40, 30.9] }), { seed: 7, band: 20, runs: 100_000 });
  const { A } = named(found);
  expect((A?.next?.above ?? 0) / 100_000).toBeCloseTo(0.7278, 2);
  expect(A?.trials).toMatchObject({ min: 1, low: 1, median: 1, high: 2, max: 2 });
  // In an exact tie A keeps its first rank without standing above B.
  expect((A?.trials?.kept ?? 0) - (A?.next?.above ?? 0)).toBeLessThan(10);
  expect(A?.next).toMatchObject({ tied: false, clear: false });
  expect(found.pairs).toEqual({ all: 1, clear: 0 });
  // Each moves one place whenever they change.
  expect(found.shifts.trials).toBeCloseTo(1 - 0.7278, 2);
});

test('a unit that is ahead in every part stays ahead in every trial, and that is clear', () => {
  const found = robustness(group([40, 60], { A: [39, 58], B: [30, 50], C: [10, 20] }));
  expect(found.pairs).toEqual({ all: 2, clear: 2 });
  expect(found.units.map(({ trials }) => [trials?.min, trials?.max, trials?.kept])).toEqual([[1, 1, 1000], [2, 2, 1000], [3, 3, 1000]]);
  expect(found.remarks).toEqual(['nothing-moved', 'all-apply']);
  expect(found.shifts.trials).toBe(0);
});

test('the same seed gives the same result, another seed another', () => {
  const of = (seed: number): GroupRobustness => robustness(group([50, 50], { A: [41, 30], B: [40, 30.9], C: [30, 40.5] }), { seed, band: 20, runs: 500 });
  expect(of(5)).toEqual(of(5));
  expect(of(5).units).not.toEqual(of(6).units);
});

test('draws are even over their band and stay within it', () => {
  const draw = drawsOf(42);
  const drawn = Array.from({ length: 60_000 }, () => draw(1, 6));
  for (let face = 1; face <= 6; face++) expect(drawn.filter((each) => each === face).length / 10_000).toBeCloseTo(1, 1);
  expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([1, 6]);
});

test.each([
  ['one unit alone', group([100], { A: [90] }), ['one-unit']],
  ['no unit', group([100], {}), ['no-unit']],
  ['totals without parts', group([100], { A: [90], B: [80] }), ['no-parts', 'all-apply']],
] as const)('%s: nothing was tried, and that is told', (_, input, remarks) => {
  const found = robustness(input);
  expect(found.remarks).toEqual(remarks);
  expect(found.pairs).toEqual({ all: 0, clear: 0 });
  for (const unit of found.units) expect([unit.trials, unit.leftOut, unit.next]).toEqual([null, null, null]);
});

test('a band of zero shifts nothing, and that is told', () => {
  const found = robustness(group([50, 50], { A: [41, 30], B: [40, 30.9] }), { ...USUAL_TRIAL, band: 0 });
  expect(found.remarks).toEqual(['no-band', 'all-apply']);
  expect(found.units[0]?.leftOut).not.toBeNull();
});

test('units that are equal in every part share a rank in every trial and are told as equal', () => {
  const found = robustness(group([50, 50], { A: [40, 30], B: [40, 30], C: [10, 10] }));
  expect(found.units.map(({ rank, next }) => [rank, next?.tied ?? null, next?.clear ?? null])).toEqual([[1, true, false], [1, false, true], [3, null, null]]);
});

test('ranks under any weights are those that counting in big integers gives', () => {
  const score = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { freq: 6 });
  const parts = fc.integer({ min: 1, max: 5 });
  const input = parts.chain((count) => fc.tuple(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: count, maxLength: count }), fc.array(fc.array(score, { minLength: count, maxLength: count }), { minLength: 2, maxLength: 8 }), fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: count, maxLength: count })));
  fc.assert(
    fc.property(input, ([full, rows, factors]) => {
      const units = rows.map((row, at): TriedUnit => {
        const applies = full.map((max, part) => (row[part] === null ? 0 : max) as Points);
        return { name: String(at), achieved: row.map((each, part) => Math.min(each ?? 0, full[part] ?? 0) as Points), applies, max: sum(applies), fixed: ZERO };
      });
      const tried: TriedGroup = { name: null, parts: full.map(String), full: full as Points[], fullMax: sum(full as Points[]), maxTold: true, units, left: [] };
      const big = (values: readonly number[]): bigint => values.reduce((total, value, part) => total + BigInt(value) * BigInt(factors[part] ?? 0), BigInt(0));
      const shares = units.map(({ achieved, applies }) => [big(achieved), big(applies ?? [])] as const);
      const expected = shares.map(([top, bottom]) => (bottom === BigInt(0) ? 0 : 1 + shares.filter(([otherTop, otherBottom]) => otherBottom > BigInt(0) && otherTop * bottom > top * otherBottom).length));
      expect(ranker(tried).rank(factors)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

const rankingOf = (lines: readonly string[]): readonly TriedGroup[] => {
  const sheet = sheetOfLines(lines);
  const [table] = readSheet(sheet);
  if (table?.kind !== 'ranking') throw new Error('no ranking');
  return triedRanking(table, gridOf(sheet));
};

const MATRIX = (max: string, ...units: readonly string[]): readonly string[] => [
  'TT | Tên đơn vị | Toàn bảng | < | < | Thể chế | < | < | Thủ tục | < | <',
  `^ | ^ | Điểm tối đa: 50 | < | < | ${max} | < | < | 30 | < | <`,
  '^ | ^ | Thẩm định | ĐTXHH | Tổng điểm | ĐTXHH | Thẩm định | Tổng điểm | ĐTXHH | Thẩm định | Tổng điểm',
  ...units,
];
const UNITS = ['1 | Phòng A | 28 | 12 | 40 | 4 | 12 | 16 | 8 | 16 | 24', '2 | Phòng B | 28 | 10 | 38 | 5 | 15 | 20 | 5 | 13 | 18'];

test('a matrix is tried by its fields, with the maxima that its header prints', () => {
  const [tried] = rankingOf(MATRIX('20', ...UNITS, '3 | Phòng C | 20 | 7 | 27 | N/A | N/A | N/A | 7 | 20 | 27'));
  if (tried === undefined) throw new Error('no group');
  expect(tried).toMatchObject({ parts: ['Thể chế', 'Thủ tục'], full: [points(20), points(30)], fullMax: points(50), maxTold: true, left: [] });
  const found = robustness(tried, { ...USUAL_TRIAL, runs: 10 });
  const { 'Phòng A': a, 'Phòng B': b, 'Phòng C': c } = named(found);
  // C has 27 of the 30 points that apply to it (90 %), A 40 of 50 (80 %), B 38 of 50 (76 %).
  expect([a?.rank, b?.rank, c?.rank]).toEqual([2, 3, 1]);
  // Of 50: C 27 as zero, 47 where it is granted.
  expect([a?.treated, b?.treated, c?.treated]).toEqual([{ zero: 1, granted: 2 }, { zero: 2, granted: 3 }, { zero: 3, granted: 1 }]);
  // Without Thủ tục: B 20 of 20, A 16 of 20, and nothing applies to C, which keeps its rank.
  expect([a?.leftOut, b?.leftOut]).toMatchObject([{ best: 2, worst: 2 }, { best: 1, bestPart: 1, worst: 3 }]);
  // Two points of 50 and 10 % lie too far apart for weights of a fifth more or less.
  expect(found.remarks).toEqual(['nothing-moved']);
});

test('a matrix whose header does not print every maximum is tried by its fields all the same, and that is told', () => {
  const [tried] = rankingOf(MATRIX('', ...UNITS));
  if (tried === undefined) throw new Error('no group');
  expect(tried).toMatchObject({ parts: ['Thể chế', 'Thủ tục'], full: null, maxTold: false });
  expect(robustness(tried, { ...USUAL_TRIAL, runs: 10 }).remarks).toEqual(['nothing-moved', 'max-unknown']);
});

test('the nine fields of a published header weigh what it prints', () => {
  const [sheet] = district2019.clean.sheets;
  const [table] = sheet === undefined ? [] : readSheet(sheet);
  if (sheet === undefined || table?.kind !== 'ranking') throw new Error('no ranking');
  const [tried] = triedRanking(table, gridOf(sheet));
  expect(tried?.full).toEqual(FIELDS_2019.map(([, max]) => points(max === 10.05 ? 10.5 : max)));
  expect(tried?.units.map(({ fixed, max }) => [fixed, max])).toEqual([[0, points(100)], [0, points(100)], [0, points(100)]]);
});

test('the published ministries of 2023 rank by their printed totals, and without one part by the other', () => {
  const [ministries] = rankingOf(['Xếp hạng | Bộ | Điểm thẩm định | Điểm điều tra XHH | Tổng điểm đạt được | Chỉ số', ...MINISTRIES_2023.map(([rank, name, a, s, total]) => [rank, name, a, s, total, total].join(' | '))]);
  if (ministries === undefined) throw new Error('no group');
  const found = robustness(ministries);
  expect(ministries.parts).toEqual(['Điểm thẩm định', 'Điểm điều tra XHH']);
  expect(found.units.map(({ unit, rank }) => [ministries.units[unit]?.name, rank])).toEqual(MINISTRIES_2023.map(([rank, name]) => [name, rank]));
  expect(found.remarks).toEqual(['max-unknown']);
  // By survey points alone the Ministry of Foreign Affairs (26.35) is fifth, after 28.1, 27.66, 27.21 and 26.38.
  expect(named(found)['Bộ Ngoại giao']?.leftOut).toMatchObject({ best: 5, bestPart: 0 });
  // 0.06 points lie between the first two, who are each ahead in one part: one place means nothing there.
  expect(found.units[0]?.next?.clear).toBe(false);
  expect(found.units[1]?.next?.clear).toBe(true);
});

test('the published departments of Tây Ninh, whose maxima differ, fall where the rest counts as zero', () => {
  const lines = TAY_NINH_2023.flatMap(({ group: number, heading, units }) => [`${number} | ${heading}`, ...units.map(([name, max, achieved], at) => [at + 1, name, max, achieved].join(' | '))]);
  const [departments, districts] = rankingOf(['STT | Tên cơ quan | Điểm tối đa | Điểm thẩm định', ...lines]);
  if (departments === undefined || districts === undefined) throw new Error('no groups');
  const found = robustness(departments);
  expect(found.remarks).toEqual(['no-parts']);
  // 69.25 of 71.5 is first; of 100 it would be 18th of 19, before 61 of 71.5 and 49.07: those above are counted here.
  const points100 = TAY_NINH_2023[0]?.units.map(([, , achieved]) => achieved) ?? [];
  expect(named(found)['Văn phòng UBND tỉnh']).toMatchObject({ rank: 1, treated: { zero: 1 + points100.filter((each) => each > 69.25).length, granted: 1 } });
  expect(robustness(districts).remarks).toEqual(['no-parts', 'all-apply']);
});

test('units of a consolidation are tried by their fields; what it puts aside is named and not tried', () => {
  const field = (path: string, achieved: number, max: number): never => ({ path, name: `Lĩnh vực ${path}`, max: points(max), applicableMax: points(max), self: null, appraised: null, survey: null, achieved: points(achieved), index: null }) as never;
  const units = [
    writtenUnit('Sở A', 80, 100, { fields: [field('1', 45, 50), field('2', 34, 50)] }),
    writtenUnit('Sở B', 78, 100, { fields: [field('1', 38, 50), field('2', 40, 50)] }),
    writtenUnit('Sở C', 0, 100, { scored: false, fields: [field('1', 0, 50), field('2', 0, 50)] }),
  ];
  const [first] = consolidate(units).groups;
  if (first === undefined) throw new Error('no group');
  const tried = triedGroup(first);
  // Sở A has one point of bonus, which no field holds and no weight shifts.
  expect(tried.units.map(({ name, fixed }) => [name, fixed])).toEqual([['Sở A', points(1)], ['Sở B', ZERO]]);
  expect(tried.left).toEqual(['Sở C']);
  expect(robustness(tried).units.map(({ leftOut }) => [leftOut?.best, leftOut?.worst])).toEqual([[1, 2], [1, 2]]);
});
