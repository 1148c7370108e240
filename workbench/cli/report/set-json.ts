// A criteria set for programs: what it is, what it counts, and where that was read.
import { countsOfSet } from '../../../core/criteria/walk.ts';
import { toNumber } from '../../../core/points.ts';
import type { CriteriaSet } from '../../../core/criteria/set.ts';

/** One entry of `parscore sets --json`; what is unknown is null or absent. */
export const setJson = (set: CriteriaSet): object => ({
  id: set.id,
  name: set.name,
  level: set.level,
  years: set.years,
  decision: set.decision ?? null,
  scale: set.scale === undefined ? null : toNumber(set.scale),
  stated: set.stated ?? null,
  listed: countsOfSet(set),
  complete: set.complete,
  illustration: set.illustration ?? false,
  sources: set.sources,
});
