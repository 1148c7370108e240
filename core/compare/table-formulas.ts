// The formulas of a scoring table's figures for a comparison, on the table's own cells.
import type { Draft } from '../edit/draft.ts';
import { extraAmount, extraRoots } from '../edit/extra-formulas.ts';
import { nodeFigures, type Figure } from '../edit/node-figures.ts';
import { nestedSum } from '../edit/own-sheet.ts';
import type { TableScore } from '../score/totals.ts';
import type { ScoringTable } from '../sheet/table.ts';

/** Formulas without "=", the plainest first; indices are into the table's rows. */
export interface TableFormulas {
  max(index: number): readonly string[];
  achieved(index: number): readonly string[];
  /** What is taken off the maxima of some nodes because it does not apply to the unit: "-SUM(…)", '' in most tables. */
  outside(indices: readonly number[]): string;
  /** Bonus or penalty, cut at its cap. */
  extra(kind: 'bonus' | 'penalty'): readonly string[];
}

export function tableFormulas(draft: Draft, { table, score }: { readonly table: ScoringTable; readonly score: TableScore }): TableFormulas {
  const figures = nodeFigures(draft, table, score);
  return {
    max: (index) => said(figures.column(index, 'max')),
    achieved: (index) => said(figures.achieved(index)),
    outside: (indices) => {
      const cells = indices.flatMap((index) => figures.outside(index));
      return cells.length === 0 ? '' : `-${nestedSum(cells)}`;
    },
    extra: (kind) => {
      const amounts = extraRoots(table, kind).map((index) => extraAmount(table, kind, index));
      return amounts.length === 0 ? [] : [amounts.join('+')];
    },
  };
}

/** One cell is named as it is, without a SUM of it alone. */
function said(figure: Figure | null): readonly string[] {
  if (figure === null) return [];
  if (figure.kind === 'cell') return [figure.cell];
  const [only] = figure.terms;
  if (only === undefined) return [];
  return figure.terms.length === 1 && /![A-Z]+\d+$/.test(only) ? [only] : [nestedSum(figure.terms)];
}
