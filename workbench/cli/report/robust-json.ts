// The trial of ranks for programs: schema parscore.robust/1. Shares are 0 to 1; what was not tried is null.
import type { GroupRobustness, TrialOptions } from '../../../core/robust/robustness.ts';
import type { TriedWorkbook } from '../../../core/robust/tried-workbook.ts';
import { verdictOf } from '../../../core/robust/words.ts';
import type { Language } from '../../../core/text/language.ts';
import { remarkText } from '../../../core/text/units.ts';
import type { By } from '../trial-choice.ts';

export const robustJson = (file: string, output: string, { seed, band, runs, by }: TrialOptions & { readonly by: By }, { from, remarks }: TriedWorkbook, groups: readonly GroupRobustness[], language: Language): object => ({
  schema: 'parscore.robust/1',
  file,
  output,
  from,
  by,
  seed,
  band,
  runs,
  groups: groups.map((found) => groupJson(found, runs, language)),
  unitRemarks: remarks.map((remark) => ({ code: remark.code, severity: remark.severity, unit: remark.unit, message: remarkText(remark, language) })),
});

function groupJson({ group, units, shifts, pairs, remarks }: GroupRobustness, runs: number, language: Language): object {
  const partOf = (at: number | null): string | null => (at === null ? null : (group.parts[at] ?? null));
  const share = (count: number): number => count / runs;
  return {
    name: group.name,
    parts: group.parts,
    units: units.map(({ unit, rank, trials, leftOut, treated, next }) => ({
      name: group.units[unit]?.name ?? '',
      rank,
      trials: trials === null ? null : { min: trials.min, low: trials.low, median: trials.median, high: trials.high, max: trials.max, kept: share(trials.kept) },
      leftOut: leftOut === null ? null : { best: leftOut.best, bestPart: partOf(leftOut.bestPart), worst: leftOut.worst, worstPart: partOf(leftOut.worstPart) },
      treated,
      next: next === null ? null : { name: group.units[next.unit]?.name ?? '', above: share(next.above), tied: next.tied, clear: next.clear },
    })),
    shifts: { leftOut: shifts.leftOut.map((places, part) => ({ part: partOf(part), places })), treated: shifts.treated, trials: shifts.trials },
    pairs,
    verdict: verdictOf(pairs, language),
    remarks,
    left: group.left,
  };
}
