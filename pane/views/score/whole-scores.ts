// Criteria that are scored as a whole: a score on a part of theirs does not come on top of it.
import { ZERO, type Points } from '../../../core/points.ts';
import { achievements } from '../../../core/score/achieved.ts';
import { standingOf } from '../../../core/score/leaf.ts';
import { lastFilled } from '../../../core/score/reading.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';

/** The row whose one score stands for what lies below it. */
export interface WholeScore {
  /** Index into the table's rows. */
  readonly index: number;
  readonly points: Points;
}

/** By index, the rows that lie below a row which is scored as a whole. */
export function wholeScores(table: ScoringTable): ReadonlyMap<number, WholeScore> {
  const found = new Map<number, WholeScore>();
  const reached = achievements(table);
  const spread = (index: number, whole: WholeScore): void => {
    for (const child of table.rows[index]?.children ?? []) {
      found.set(child, whole);
      spread(child, whole);
    }
  };
  table.rows.forEach((row, index) => {
    const achievement = reached.get(index);
    if (row.children.length === 0 || achievement?.whole !== true || found.has(index)) return;
    const { base } = standingOf(row, table.columns, achievement.applies);
    if (base === null || base === ZERO || base !== achievement.base) return;
    // Parts without maxima of their own may have scores all the same: then the parts count.
    const below = row.children.map((child) => reached.get(child));
    const isAppraised = lastFilled(row.appraised) !== null;
    if (!below.some((part) => part?.appraised) && (isAppraised || below.every((part) => (part?.base ?? null) === null))) spread(index, { index, points: base });
  });
  return found;
}
