// What-if: the fewest and the cheapest ways to a goal, compared with every way there is, and with tables whose best is known.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workbook, type Row } from '../../test/fixtures/sheet-maker.ts';
import { points, toNumber, ZERO, type Points } from '../points.ts';
import { readTables } from '../sheet/read.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { bestGain, gainsOf, type Gain } from './gains.ts';
import { scoreTable } from './score.ts';
import { tryScores } from './try-scores.ts';
import { cheapestWay, fewestWay, missingPoints, type EffortOf, type Way } from './what-if.ts';

const HEADER: Row = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Điều tra XHH'];

function tableOf(rows: readonly Row[]): ScoringTable {
  const [table] = readTables(workbook({ name: 'Tự chấm', rows: [HEADER, ...rows] }));
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return table;
}

/** Ten of twenty points lost: 1, 1.5 (of which options give back 1), 2, 0.5 in a survey, and 5 in a leaf without options. */
const ROWS: readonly Row[] = [
  ['1', 'Chỉ đạo, điều hành', 9],
  ['1.1', 'Kế hoạch', 2, 2, 1],
  ['', 'Ban hành kịp thời: 2'],
  ['', 'Ban hành chậm: 1'],
  ['', 'Không ban hành: 0'],
  ['1.2', 'Báo cáo', 2, 2, 0.5],
  ['', 'Đủ và đúng hạn: 1,5'],
  ['', 'Đủ nhưng chậm: 1'],
  ['', 'Thiếu một báo cáo: 0,5'],
  ['1.3', 'Kiểm tra', 5, 3],
  ['2', 'Thủ tục hành chính', 11],
  ['2.1', 'Hài lòng (điều tra XHH)', 3, null, null, 2.5],
  ['2.2', 'Số hóa', 8, 3],
  ['', 'Tổng cộng', 20],
];
const table = tableOf(ROWS);
const score = scoreTable(table);
const { gains, outside } = gainsOf(table, score);
const numbers = (way: Way): string[] => (way.state === 'found' ? way.choices.map(({ gain, step }) => `${table.rows[gain.row]?.path ?? ''}→${toNumber(step.to)}`) : []);

test('each leaf that lost points can be brought to its best option, or to its maximum', () => {
  expect(gains.map(({ row, survey, steps }) => [table.rows[row]?.path, survey, steps.map(({ to, gain }) => [toNumber(to), toNumber(gain)])])).toEqual([
    ['1.1', false, [[2, 1]]],
    ['1.2', false, [[1, 0.5], [1.5, 1]]],
    ['1.3', false, [[5, 2]]],
    ['2.1', true, [[3, 0.5]]],
    ['2.2', false, [[8, 5]]],
  ]);
  expect(outside).toEqual([]);
});

test('a criterion that was scored as a whole is named and not counted as a gain', () => {
  const whole = tableOf([['1', 'Chỉ đạo', 5], ['1.1', 'Kế hoạch', 3, 2, 2], ['1.1.1', 'Ban hành', 2], ['1.1.2', 'Thực hiện', 1], ['1.2', 'Báo cáo', 2, 1, 1]]);
  const found = gainsOf(whole, scoreTable(whole));
  expect(found.outside.map(({ row }) => whole.rows[row]?.path)).toEqual(['1.1']);
  expect(found.gains.map(({ row }) => whole.rows[row]?.path)).toEqual(['1.2']);
});

test('no way to a goal begins before the last ten-thousandth of a point is there', () => {
  expect(toNumber(missingPoints(score.totals, points(50)) ?? ZERO)).toBe(0);
  expect(toNumber(missingPoints(score.totals, points(90)) ?? ZERO)).toBe(8);
  expect(missingPoints({ achieved: points(2), applicableMax: points(3) }, points(66.6667))).toBe(1);
  expect(missingPoints({ achieved: points(2), applicableMax: points(3) }, points(66.6666))).toBe(0);
  expect(missingPoints({ achieved: null, applicableMax: points(3) }, points(90))).toBeNull();
});

test('the fewest criteria that bring the index to 85 percent are the ones with the largest gains', () => {
  const missing = missingPoints(score.totals, points(85)) ?? ZERO;
  const way = fewestWay(gains, missing, score.totals);
  expect(numbers(way)).toEqual(['1.3→5', '2.2→8']);
  expect(way).toMatchObject({ state: 'found', gain: points(7), index: points(85), proven: true });
});

test('what the way promises is what the table would score', () => {
  const way = fewestWay(gains, missingPoints(score.totals, points(97)) ?? ZERO, score.totals);
  if (way.state !== 'found') throw new Error(way.state);
  const tried = tryScores(table, new Map(way.choices.map(({ gain, step }) => [gain.row, step.to]))).totals;
  expect(tried.index).toBe(way.index);
  expect(toNumber(tried.index ?? ZERO)).toBeGreaterThanOrEqual(97);
});

test('a goal that even every gain does not reach says how far they lead', () => {
  // The best option of 1.2 is half a point below its maximum.
  expect(fewestWay(gains, missingPoints(score.totals, points(100)) ?? ZERO, score.totals)).toEqual({ state: 'out-of-reach', index: points(97.5) });
  expect(fewestWay(gains, ZERO, score.totals)).toEqual({ state: 'reached' });
});

test('the cheapest way may take more criteria than the fewest, and leaves out what has no stated effort', () => {
  const efforts: Readonly<Record<string, number>> = { '1.1': 1, '1.2': 2, '1.3': 2, '2.2': 20 };
  const effortOf: EffortOf = ({ row }) => {
    const stated = efforts[table.rows[row]?.path ?? ''];
    return stated === undefined ? null : points(stated);
  };
  const missing = missingPoints(score.totals, points(70)) ?? ZERO;
  expect(toNumber(missing)).toBe(4);
  const way = cheapestWay(gains, missing, score.totals, effortOf);
  expect(numbers(way)).toEqual(['1.1→2', '1.2→1.5', '1.3→5']);
  expect(way).toMatchObject({ effort: points(5), proven: true, index: points(70) });
  expect(numbers(fewestWay(gains, missing, score.totals))).toEqual(['2.2→8']);
  // Without the half point of the survey, of which no effort is stated.
  expect(cheapestWay(gains, points(9.5), score.totals, effortOf)).toEqual({ state: 'out-of-reach', index: points(95) });
});

interface Leaf {
  readonly steps: readonly { readonly gain: number; readonly effort: number }[];
}

const leaves: fc.Arbitrary<readonly Leaf[]> = fc.array(
  fc.record({ steps: fc.uniqueArray(fc.record({ gain: fc.integer({ min: 1, max: 12 }), effort: fc.integer({ min: 0, max: 9 }) }), { minLength: 1, maxLength: 3, selector: ({ gain }) => gain }) }),
  { minLength: 1, maxLength: 7 },
);
const TOTALS = { ...score.totals, achieved: ZERO, applicableMax: points(100) };
const quarter = (value: number): Points => points(value / 4);

const gainsFrom = (all: readonly Leaf[]): readonly Gain[] =>
  all.map(({ steps }, row) => ({ row, present: ZERO, survey: false, ranges: [], steps: [...steps].sort((a, b) => a.gain - b.gain).map(({ gain }) => ({ to: quarter(gain), gain: quarter(gain) })) }));
const effortsFrom = (all: readonly Leaf[]): EffortOf => ({ row }, { gain }) => points(all[row]?.steps.find((step) => quarter(step.gain) === gain)?.effort ?? 0);

/** Every way there is: each leaf left alone or brought to one of its steps. */
function everyWay(all: readonly Leaf[]): readonly { readonly gain: number; readonly effort: number; readonly count: number }[] {
  let ways = [{ gain: 0, effort: 0, count: 0 }];
  for (const { steps } of all) ways = ways.flatMap((way) => [way, ...steps.map((step) => ({ gain: way.gain + step.gain, effort: way.effort + step.effort, count: way.count + 1 }))]);
  return ways;
}

test('on small tables no way of all there are takes fewer criteria', () => {
  fc.assert(
    fc.property(leaves, fc.integer({ min: 1, max: 60 }), (all, missing) => {
      const counts = everyWay(all).filter(({ gain }) => gain >= missing).map(({ count }) => count);
      const way = fewestWay(gainsFrom(all), quarter(missing), TOTALS);
      expect(way.state === 'found' ? way.choices.length : null).toBe(counts.length === 0 ? null : Math.min(...counts));
    }),
  );
});

test('on small tables no way of all there are is cheaper, nor as cheap with fewer criteria', () => {
  fc.assert(
    fc.property(leaves, fc.integer({ min: 1, max: 60 }), (all, missing) => {
      const ways = everyWay(all).filter(({ gain }) => gain >= missing).sort((a, b) => a.effort - b.effort || a.count - b.count);
      const way = cheapestWay(gainsFrom(all), quarter(missing), TOTALS, effortsFrom(all));
      expect(way.state === 'found' ? [toNumber(way.effort ?? ZERO), way.choices.length, way.proven] : null).toEqual(ways[0] === undefined ? null : [ways[0].effort, ways[0].count, true]);
      if (way.state === 'found') expect(toNumber(way.gain) * 4).toBeGreaterThanOrEqual(missing);
    }),
  );
});

test('where too many ways had to be kept the goal is still reached, and nobody says that it is the cheapest', () => {
  fc.assert(
    fc.property(leaves, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 6 }), (all, missing, most) => {
      const exact = cheapestWay(gainsFrom(all), quarter(missing), TOTALS, effortsFrom(all));
      const bounded = cheapestWay(gainsFrom(all), quarter(missing), TOTALS, effortsFrom(all), most);
      expect(bounded.state).toBe(exact.state);
      if (bounded.state !== 'found' || exact.state !== 'found') return;
      expect(bounded.gain).toBeGreaterThanOrEqual(quarter(missing));
      if (bounded.proven) expect(bounded.effort).toBe(exact.effort);
      else expect(bounded.effort ?? 0).toBeGreaterThanOrEqual(exact.effort ?? 0);
    }),
  );
});

test('a hundred leaves with points of four decimals are searched within the bound, and told where it is met', () => {
  const many = Array.from({ length: 100 }, (_, row): Gain => ({ row, present: ZERO, survey: false, ranges: [], steps: [{ to: points(0.1 + (row * 7919) % 997 / 10_000), gain: points(0.1 + (row * 7919) % 997 / 10_000) }] }));
  const way = cheapestWay(many, points(9), TOTALS, ({ row }) => points(1 + (row * 6131) % 89 / 100), 500);
  expect(way).toMatchObject({ state: 'found', proven: false });
  expect(many.reduce((total, gain) => total + bestGain(gain), 0)).toBeGreaterThan(points(9));
});
