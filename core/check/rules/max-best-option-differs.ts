// max/best-option-differs: the best option of a leaf does not earn its max.
// values: name, what (the best option's text). expected: the best option's points. actual: the leaf's max.
import { sum, toNumber, ZERO, type Points } from '../../points.ts';
import type { Option } from '../../sheet/table.ts';
import { leaves, maxCell } from '../cells.ts';
import { knownPoints } from '../maxima.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

interface Reach {
  readonly option: Option;
  readonly points: Points;
}

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['max/best-option-differs'],
  *run({ table }) {
    for (const row of leaves(table)) {
      const max = knownPoints(row.max);
      const reached = row.options.flatMap((option) => reachOf(option) ?? []);
      if (max === null || reached.length === 0 || reached.length < row.options.length) continue;
      const best = reached.reduce((most, each) => (each.points > most.points ? each : most));
      // A list of deductions alone, and parts to be added up (none of them earns nothing), are not a choice of one.
      if (best.points <= ZERO || best.points === max || addUpTo(reached, max)) continue;
      yield report(table, 'max/best-option-differs', {
        cell: maxCell(table, row),
        row,
        expected: toNumber(best.points),
        actual: toNumber(max),
        values: { what: best.option.text },
      });
    }
  },
};

/** The most that an option earns; null where that was not read. */
function reachOf(option: Option): Reach | null {
  const points = option.ratio?.to ?? option.points;
  return points === null ? null : { option, points };
}

const addUpTo = (reached: readonly Reach[], max: Points): boolean =>
  reached.length > 1 && reached.every(({ points }) => points > ZERO) && sum(reached.map(({ points }) => points)) === max;
