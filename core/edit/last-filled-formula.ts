// The score that counts of several rounds, as a formula.

/**
 * "N(IF(F7="",E7,F7))": the last of some cells that is filled, the earliest first; a single cell as it is. Text counts
 * nothing: without N, programs differ on whether SUM passes over text that IF chose, or fails.
 */
export function lastFilledFormula(cells: readonly string[]): string {
  const chosen = cells.reduce((earlier, next) => `IF(${next}="",${earlier},${next})`);
  return cells.length === 1 ? chosen : `N(${chosen})`;
}
