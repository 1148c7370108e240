// The grade of a percent by bands that are data of the criteria set, never of the code.
import type { Points } from '../points.ts';
import { fold } from '../sheet/fold.ts';
import type { GradeBand } from '../sheet/table.ts';

/** Whether a band takes this percent. */
export function isInBand(percent: Points, band: GradeBand): boolean {
  const { from, to } = band;
  if (from !== undefined && (from.inclusive ? percent < from.percent : percent <= from.percent)) return false;
  return to === undefined || (to.inclusive ? percent <= to.percent : percent < to.percent);
}

/** The name of the first band that takes the percent, unrounded; null where none does. */
export const gradeOf = (percent: Points, bands: readonly GradeBand[]): string | null =>
  bands.find((band) => isInBand(percent, band))?.name ?? null;

/** "Xếp loại A", "Loại A" and "A" are the same grade. */
export const isSameGrade = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (name: string): string => fold(name).replace(/^(?:xep )?(?:loai|nhom|hang) /, '');
