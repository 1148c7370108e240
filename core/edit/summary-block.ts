// One table's part of the summary sheet: a line a field, the total, bonus and penalty, the grade, all as formulas.
import { a1 } from '../address.ts';
import { topIndices } from '../score/column-sum.ts';
import type { TableScore } from '../score/totals.ts';
import type { GradeBand, ScoringTable } from '../sheet/table.ts';
import { bandFormula } from './band-formula.ts';
import type { Draft } from './draft.ts';
import { capCell, extraAmount, extraRoots } from './extra-formulas.ts';
import { nodeFigures, type Figure, type NodeFigures } from './node-figures.ts';
import type { OwnSheetBuilder } from './own-sheet.ts';
import type { CellStyle } from './patch.ts';

/** The figures of a line, in the order of their columns. */
export const FIGURES = ['max', 'applicable', 'self', 'appraised', 'survey', 'achieved', 'index', 'lost'] as const;
export type FigureName = (typeof FIGURES)[number];

/** A scoring table with its score. */
export interface Scored {
  readonly table: ScoringTable;
  readonly score: TableScore;
}

/** Which figures a table has; "applicable" only where some leaf does not apply to the unit. */
export function figuresOf({ table, score }: Scored): ReadonlySet<FigureName> {
  const { max, self, appraised, survey, achieved } = table.columns;
  const scored = self !== undefined || appraised.length > 0 || survey !== undefined || achieved !== undefined;
  const has: Readonly<Record<FigureName, boolean>> = {
    max: max !== undefined,
    applicable: max !== undefined && score.totals.max !== score.totals.applicableMax,
    self: self !== undefined,
    appraised: appraised.length > 0,
    survey: survey !== undefined,
    achieved: scored,
    index: scored && max !== undefined,
    lost: scored && max !== undefined,
  };
  return new Set(FIGURES.filter((name) => has[name]));
}

/** Writes the lines of one table. */
export interface BlockWriter {
  /** The figures of a node in a line of its own. */
  node(row: number, index: number, strong: boolean): void;
  /** The sums over lines first..last. */
  sums(row: number, first: number, last: number): void;
  /** A line of bonus or penalty: the caps as maximum, and what counts as achieved. */
  extra(row: number, kind: 'bonus' | 'penalty'): void;
  /** The total after bonus and penalty from the lines of fields, bonus and penalty. */
  final(row: number, fields: number, bonus: number | null, penalty: number | null): void;
  /** The grade by the index of a line. */
  grade(row: number, column: number, of: number, bands: readonly GradeBand[]): void;
}

/** What a block writes with. */
export interface BlockTools {
  readonly draft: Draft;
  readonly sheet: OwnSheetBuilder;
  /** 0-based column of each figure. */
  readonly columns: ReadonlyMap<FigureName, number>;
  /** SUM of many terms, in further cells where one formula cannot hold them. */
  readonly sum: (terms: readonly string[]) => string;
}

const EMPTY = '""';

export function blockWriter({ table, score }: Scored, { draft, sheet, columns, sum }: BlockTools): BlockWriter {
  const has = figuresOf({ table, score });
  const figures: NodeFigures = nodeFigures(draft, table, score);
  const at = (row: number, name: FigureName): string => a1(row, columns.get(name) ?? 0);
  const denominator: FigureName = has.has('applicable') ? 'applicable' : 'max';
  const put = (row: number, name: FigureName, formula: string, strong: boolean): void => {
    const column = columns.get(name);
    if (column !== undefined && has.has(name)) sheet.formula(row, column, formula, styleOf(name, strong));
  };
  const said = (figure: Figure | null): string => {
    if (figure === null) return EMPTY;
    if (figure.kind === 'cell') return figure.cell;
    const { terms, empty } = figure;
    if (terms.length === 0) return EMPTY;
    return empty && terms.length <= 200 ? `IF(COUNT(${terms.join(',')})=0,"",SUM(${terms.join(',')}))` : sum(terms);
  };
  const outcome = (row: number, strong: boolean): void => {
    put(row, 'index', `IF(N(${at(row, denominator)})=0,"",ROUND(N(${at(row, 'achieved')})/${at(row, denominator)}*100,2))`, strong);
    put(row, 'lost', `MAX(0,N(${at(row, denominator)})-N(${at(row, 'achieved')}))`, strong);
  };
  return {
    node: (row, index, strong) => {
      put(row, 'max', said(figures.column(index, 'max')), strong);
      const outside = figures.outside(index);
      put(row, 'applicable', outside.length === 0 ? at(row, 'max') : `N(${at(row, 'max')})-${sum(outside)}`, strong);
      put(row, 'self', said(figures.column(index, 'self')), strong);
      put(row, 'appraised', said(figures.appraised(index)), strong);
      put(row, 'survey', said(figures.column(index, 'survey')), strong);
      const achieved = figures.achieved(index);
      put(row, 'achieved', achieved.kind === 'sum' && achieved.terms.length === 0 ? '0' : said(achieved), strong);
      outcome(row, strong);
    },
    sums: (row, first, last) => {
      for (const name of FIGURES) if (name !== 'index' && name !== 'lost') put(row, name, `SUM(${at(first, name)}:${at(last, name)})`, true);
      outcome(row, true);
    },
    extra: (row, kind) => {
      const roots = extraRoots(table, kind);
      const caps = roots.flatMap((index) => capCell(table, index) ?? []);
      if (caps.length > 0) put(row, 'max', kind === 'penalty' && caps.length === 1 ? `ABS(${caps.join(',')})` : `SUM(${caps.join(',')})`, false);
      put(row, 'achieved', roots.map((index) => extraAmount(table, kind, index)).join('+'), false);
    },
    final: (row, fields, bonus, penalty) => {
      put(row, 'max', at(fields, 'max'), true);
      put(row, 'applicable', at(fields, 'applicable'), true);
      put(row, 'achieved', at(fields, 'achieved') + (bonus === null ? '' : `+${at(bonus, 'achieved')}`) + (penalty === null ? '' : `-${at(penalty, 'achieved')}`), true);
      outcome(row, true);
    },
    grade: (row, column, of, bands) => {
      // Grades go by the exact index, not by the two decimals that are shown.
      const exact = `ROUND(N(${at(of, 'achieved')})/${at(of, denominator)}*100,4)`;
      sheet.formula(row, column, `IF(N(${at(of, denominator)})=0,"",${bandFormula(bands, exact)})`, 'text-strong');
    },
  };
}

function styleOf(name: FigureName, strong: boolean): CellStyle {
  if (name === 'index') return strong ? 'percent-strong' : 'percent';
  return strong ? 'points-strong' : 'points';
}

/** Indices of the lines of a table: its top-level nodes. */
export const fieldIndices = (table: ScoringTable): readonly number[] => topIndices(table);
