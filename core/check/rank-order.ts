// Which printed ranks of a partial list agree with the order of the values: as many of them as possible.

/** A printed rank with the value that it belongs to. */
export interface RankedValue {
  readonly rank: number;
  readonly value: number;
}

/**
 * The largest set of units whose ranks rise as their values fall, equal values sharing a rank. The others stand out of
 * order.
 */
export function inOrder<Unit extends RankedValue>(units: readonly Unit[]): ReadonlySet<Unit> {
  const sorted = [...units].sort((a, b) => b.value - a.value || a.rank - b.rank);
  if (sorted.every((unit, at) => at === 0 || follows(sorted[at - 1], unit))) return new Set(units);
  const length: number[] = [];
  const before: number[] = [];
  let best = -1;
  sorted.forEach((unit, at) => {
    length.push(1);
    before.push(-1);
    for (let earlier = 0; earlier < at; earlier++)
      if (follows(sorted[earlier], unit) && (length[earlier] ?? 0) + 1 > (length[at] ?? 0)) {
        length[at] = (length[earlier] ?? 0) + 1;
        before[at] = earlier;
      }
    if (best < 0 || (length[at] ?? 0) > (length[best] ?? 0)) best = at;
  });
  const kept = new Set<Unit>();
  for (let at = best; at >= 0; at = before[at] ?? -1) {
    const unit = sorted[at];
    if (unit !== undefined) kept.add(unit);
  }
  return kept;
}

const follows = (above: RankedValue | undefined, below: RankedValue): boolean =>
  above !== undefined && (above.value === below.value ? above.rank === below.rank : above.rank < below.rank);
