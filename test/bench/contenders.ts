// The contenders: PARScore's core, a bare loop that already knows where the numbers are, and HyperFormula.
import { HyperFormula } from 'hyperformula';
import { checkWorkbook, type CheckedWorkbook } from '../../core/check/check.ts';
import { scoreTable } from '../../core/score/score.ts';
import type { Reading, ScoringTable } from '../../core/sheet/table.ts';
import type { Cell, Snapshot } from '../../core/sheet/snapshot.ts';
import { isCellError } from '../../core/sheet/snapshot.ts';

/** Reads, checks and scores a workbook. */
export const readCheckScore = (snapshot: Snapshot): CheckedWorkbook => checkWorkbook(snapshot);

/** Sums of max, self, survey and appraised in ten-thousandths, one row for each node in sheet order and a last one for the table. */
export type Sums = readonly (readonly number[])[];

/** The sums of a table that was read before, by the core (which also works out index, losses and grade). */
export function coreSums(table: ScoringTable): Sums {
  const { nodes, totals } = scoreTable(table);
  return [...nodes.values(), totals].map(({ max, self, survey, appraised }) => [max, self, survey, appraised].map((points) => points ?? Number.NaN));
}

/** What a bare loop needs, taken out of the table before the clock starts: the leaves' numbers and each node's parent. */
export interface BareNodes {
  /** Place of the parent among the nodes; -1 at the top. */
  readonly parents: readonly number[];
  readonly leaves: readonly { readonly node: number; readonly numbers: readonly [number, number, number, number] }[];
}

export function bareNodes(table: ScoringTable): BareNodes {
  const nodes = table.rows.flatMap((row, at) => (row.depth >= 0 ? [at] : []));
  // A blank is a plain 0 here, which is what a loop that does not care makes of it.
  const shown = (reading: Reading | undefined): number => (reading?.state === 'number' ? reading.points : 0);
  return {
    parents: nodes.map((at) => nodes.indexOf(table.rows[at]?.parent ?? -1)),
    leaves: nodes.flatMap((at, node) => {
      const row = table.rows[at];
      if (row === undefined || row.children.length > 0) return [];
      return [{ node, numbers: [shown(row.max), shown(row.self), shown(row.survey), shown(row.appraised.at(-1))] as const }];
    }),
  };
}

/** The same sums by a loop that does nothing else: each leaf is added to itself and to everything above it. */
export function bareSums({ parents, leaves }: BareNodes): Sums {
  const sums = Array.from({ length: parents.length + 1 }, () => [0, 0, 0, 0]);
  const add = (at: number, numbers: readonly [number, number, number, number]): void => {
    const row = sums[at] ?? [];
    for (let column = 0; column < 4; column++) row[column] = (row[column] ?? Number.NaN) + (numbers[column] ?? Number.NaN);
  };
  for (const { node, numbers } of leaves) {
    for (let at = node; at >= 0; at = parents[at] ?? -1) add(at, numbers);
    add(parents.length, numbers);
  }
  return sums;
}

/** The sheet's cells as HyperFormula takes them. */
export function hyperCells(snapshot: Snapshot): (string | number | boolean | null)[][] {
  const grid: (string | number | boolean | null)[][] = [];
  for (const cell of snapshot.sheets[0]?.cells ?? []) {
    const row = (grid[cell.row] ??= []);
    row[cell.column] = cell.formula === undefined ? plain(cell.value) : `=${cell.formula}`;
  }
  return Array.from(grid, (row) => Array.from(row ?? [], (value) => value ?? null));
}

// An apostrophe keeps "1.10" the text that it is.
const plain = (value: Cell['value']): string | number | boolean | null => (isCellError(value) ? null : typeof value === 'string' ? `'${value}` : value);

/** The same sums as HyperFormula calculates them from the sheet's own formulas; `rows` are the nodes' and the total row's. Columns as in scoring-sheet.ts. */
export function hyperSums(cells: ReturnType<typeof hyperCells>, rows: readonly number[]): Sums {
  const engine = HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3', useStats: false });
  const sums = rows.map((row) => [2, 3, 5, 4].map((col) => Math.round(Number(engine.getCellValue({ sheet: 0, row, col })) * 10_000)));
  engine.destroy();
  return sums;
}
