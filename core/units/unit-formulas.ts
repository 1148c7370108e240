// The formulas of one unit's figures on its own sheet: the total cells that its author made, else the sums of what counts.
import { a1 } from '../address.ts';
import { extraAmount, extraRoots } from '../edit/extra-formulas.ts';
import type { Draft } from '../edit/draft.ts';
import { nodeFigures, type Figure } from '../edit/node-figures.ts';
import { nestedSum, sheetPrefix } from '../edit/own-sheet.ts';
import { wholeTotals } from '../check/whole-totals.ts';
import { toNumber, type Points } from '../points.ts';
import type { OpenUnit } from './read-units.ts';

/** Figures that are summed over the fields. */
export const SUMMED = ['applicableMax', 'self', 'appraised', 'survey', 'achieved'] as const;
export type Summed = (typeof SUMMED)[number];

/** Formulas without "="; null where the table has no such figure. */
export interface UnitFormulas {
  /** Of a field by its place among the unit's fields. */
  field(at: number, figure: Summed): string | null;
  /** The author's own total cell, where it is a formula that says what core computed. */
  total(figure: Summed): string | null;
  /** What bonus and penalty add to the achieved points of the fields: "+MIN(…)-MIN(…)", '' where the table has none. */
  readonly extras: string;
}

/** The formulas of a unit whose sheet stands in the same workbook. */
export function unitFormulas(draft: Draft, { table, score, unit }: OpenUnit): UnitFormulas {
  const figures = nodeFigures(draft, table, score);
  const totals = wholeTotals(table);
  const formulaCell = (column: number | undefined, points: Points | null): string | null => {
    if (column === undefined || points === null) return null;
    const found = totals.find(({ row }) => {
      const { formula, value } = draft.content(table.sheet, row, column);
      return formula !== undefined && value === toNumber(points);
    });
    return found === undefined ? null : sheetPrefix(table.sheet) + a1(found.row, column);
  };
  const { columns } = table;
  const [lastRound] = columns.appraised.slice(-1);
  const columnsOf: Readonly<Record<Summed, number | undefined>> = { applicableMax: columns.max, self: columns.self, appraised: lastRound, survey: columns.survey, achieved: columns.achieved };
  const amounts = (kind: 'bonus' | 'penalty', sign: string): string => extraRoots(table, kind).map((index) => sign + extraAmount(table, kind, index)).join('');
  return {
    field: (at, figure) => {
      const index = score.fields[at]?.row;
      if (index === undefined) return null;
      if (figure === 'achieved') return said(figures.achieved(index));
      if (figure === 'appraised') return said(figures.appraised(index));
      if (figure !== 'applicableMax') return said(figures.column(index, figure));
      const max = said(figures.column(index, 'max'));
      const outside = figures.outside(index);
      return max === null || outside.length === 0 ? max : `${max}-${nestedSum(outside)}`;
    },
    total: (figure) => formulaCell(columnsOf[figure], unit.totals[figure]),
    extras: amounts('bonus', '+') + amounts('penalty', '-'),
  };
}

function said(figure: Figure | null): string | null {
  if (figure === null) return null;
  if (figure.kind === 'cell') return figure.cell;
  return figure.terms.length === 0 ? null : nestedSum(figure.terms);
}
