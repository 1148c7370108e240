// total/wrong, total/rounding and index/wrong in counts of units by class: the total of the counts, each share of it, and what the shares add up to.
// values: name (the class), what ("classes" for totals, "class" for a share), difference, tolerance. expected, actual: a count, or percent.
import { percent, round, SCALE, sum, toNumber, minus, type Points } from '../points.ts';
import { numberOf } from '../score/reading.ts';
import { classCounts, mayCountClasses, type ClassCounts } from '../sheet/class-counts.ts';
import { gridOf, type Grid } from '../sheet/grid.ts';
import type { SheetSnapshot } from '../sheet/snapshot.ts';
import type { Table } from '../sheet/table.ts';
import { cellOf } from './cells.ts';
import type { Code, Finding } from './finding.ts';
import { report } from './report.ts';
import { decimalsShown, halfUnit } from './shown-decimals.ts';
import { sumTolerance } from './unit-figures.ts';

export const CLASS_CODES: readonly Code[] = ['total/wrong', 'total/rounding', 'index/wrong'];

/** What is wrong in the counts of a sheet; `tables` are those that were read there, `grid` is made where it is needed. */
export function* classFindings(sheet: SheetSnapshot, tables: readonly Table[], grid: Grid | null): Generator<Finding> {
  if (!mayCountClasses(sheet)) return;
  for (const counts of classCounts(grid ?? gridOf(sheet), tables)) {
    yield* countFindings(sheet, counts);
    yield* shareFindings(sheet, counts);
  }
}

function* countFindings(sheet: SheetSnapshot, { columns, rows, total }: ClassCounts): Generator<Finding> {
  const counted = sum(rows.flatMap(({ count }) => numberOf(count) ?? []));
  const shown = total === null ? null : numberOf(total.count);
  if (total === null || shown === null || shown === counted) return;
  yield report({ sheet: sheet.name }, 'total/wrong', { cell: cellOf(total, columns.count), row: { number: null, name: total.name }, expected: toNumber(counted), actual: toNumber(shown), values: { what: 'classes', difference: toNumber(minus(shown, counted)) } });
}

function* shareFindings(sheet: SheetSnapshot, { columns, rows, total }: ClassCounts): Generator<Finding> {
  if (columns.share === null) return;
  const all = sum(rows.flatMap(({ count }) => numberOf(count) ?? []));
  const shares = rows.map(({ share }) => numberOf(share));
  // Shares of whole percents are printed so ("45%"): what rounding hides goes by the finest figure of the column.
  const printed = shares.flatMap((share) => share ?? []);
  const decimals = printed.every((share) => share % SCALE === 0) ? 0 : decimalsShown(printed);
  const hidden = halfUnit(decimals);
  let isAnyWrong = false;
  for (const [at, row] of rows.entries()) {
    const [shown, count] = [shares[at] ?? null, numberOf(row.count)];
    const expected = count === null ? null : percent(count, all);
    if (shown === null || expected === null || Math.abs(shown - expected) <= hidden) continue;
    isAnyWrong = true;
    yield report({ sheet: sheet.name }, 'index/wrong', { cell: cellOf(row, columns.share), row: { number: null, name: row.name }, expected: toNumber(round(expected, decimals)), actual: toNumber(shown), values: { what: 'class' } });
  }
  const shown = total === null ? null : numberOf(total.share);
  // A wrong share makes the sum of the shares wrong too: it alone is told.
  if (total === null || shown === null || printed.length < rows.length || isAnyWrong) return;
  const expected = sum(printed);
  const difference = minus(shown, expected);
  if (difference === 0) return;
  // The printed 100 is exact; contract: 0.005 x (n + 1), cut.
  const tolerance: Points = sumTolerance([hidden, ...rows.map(() => hidden)]);
  yield report({ sheet: sheet.name }, Math.abs(difference) <= tolerance ? 'total/rounding' : 'total/wrong', {
    cell: cellOf(total, columns.share),
    row: { number: null, name: total.name },
    expected: toNumber(expected),
    actual: toNumber(shown),
    values: { what: 'classes', difference: toNumber(difference), tolerance: toNumber(tolerance) },
  });
}
