// The page that the plan is drawn on: rows from the top down, lines across it, merges, heights and where things stand.
import type { CellReader } from '../edit/evaluate.ts';
import { heightOf, linesOf, ownSheet, type OwnSheetBuilder } from '../edit/own-sheet.ts';
import type { CellStyle, SheetContent } from '../edit/patch.ts';
import { isPlanFormula, type PlanEntry } from './merge-plan.ts';
import type { SettledFormulas } from './settle-formulas.ts';
import { AFTER, PLAN_COLUMNS, PLAN_WIDTHS } from './plan-columns.ts';

const EXTRA_WIDTH = 18;
const ASIDE_WIDTH = 12;

/** 0-based columns right of the printed area, for what is worked out. */
export interface Aside {
  readonly done: number;
  readonly gain: number;
  readonly applicable: number;
  /** The block that works out the index: label, then max, applicable, achieved, index, lost. */
  readonly label: number;
  readonly max: number;
  readonly applicableOf: number;
  readonly achieved: number;
  readonly index: number;
  readonly lost: number;
  readonly parts: number;
}

export interface PlanPage {
  readonly sheet: OwnSheetBuilder;
  readonly aside: Aside;
  /** The last printed column. */
  readonly right: number;
  /** Width in characters of columns from..to. */
  width(from: number, to: number): number;
  row(): number;
  /** Begins the next row with that height in points. */
  next(height: number): number;
  /** A text over columns from..to of a row, with borders where the style has some. */
  across(row: number, from: number, to: number, text: string, style: CellStyle): void;
  /** A line of its own over the whole page. */
  line(text: string, style: CellStyle): number;
  /** Whatever the official has typed, in a cell of theirs; a formula as it was settled, else what it showed. */
  entry(row: number, column: number, value: PlanEntry | undefined, style: CellStyle): void;
  newPage(): void;
  content(more: Pick<SheetContent, 'charts' | 'validations' | 'frozenRows'>): SheetContent;
}

/** A page with so many columns of the official's own behind ours. */
export function planPage(official: CellReader, extras: number, settled: SettledFormulas): PlanPage {
  const sheet = ownSheet(official);
  const right = AFTER + extras - 1;
  const widths = [...PLAN_COLUMNS.map((column) => PLAN_WIDTHS[column]), ...Array.from({ length: extras }, () => EXTRA_WIDTH)];
  const merges: SheetContent['merges'][number][] = [];
  const heights: Record<number, number> = {};
  const breaks: number[] = [];
  const width = (from: number, to: number): number => widths.slice(from, to + 1).reduce((total, each) => total + each, 0);
  let row = 0;
  const across = (at: number, from: number, to: number, text: string, style: CellStyle): void => {
    sheet.text(at, from, text, style);
    for (let column = from + 1; column <= to; column++) sheet.blank(at, column, style);
    if (to > from) merges.push({ top: at, bottom: at, left: from, right: to });
  };
  const next = (height: number): number => {
    heights[row] = height;
    return row++;
  };
  const first = right + 2;
  return {
    sheet,
    aside: { done: first, gain: first + 1, applicable: first + 2, label: first + 4, max: first + 5, applicableOf: first + 6, achieved: first + 7, index: first + 8, lost: first + 9, parts: first + 11 },
    right,
    width,
    row: () => row,
    next,
    across,
    line: (text, style) => {
      const at = next(style === 'title' ? 28 : heightOf(linesOf(text, width(0, right))));
      across(at, 0, right, text, style);
      return at;
    },
    entry: (at, column, value, style) => {
      const formula = isPlanFormula(value) ? settled.get(value) : undefined;
      const plain = isPlanFormula(value) ? value.shown : value;
      if (formula !== undefined) sheet.formula(at, column, formula.formula, style, formula.shows);
      else if (plain === undefined) sheet.blank(at, column, style);
      else if (typeof plain === 'number') sheet.number(at, column, plain, style);
      else sheet.text(at, column, String(plain), style);
    },
    newPage: () => {
      if (row > 0) breaks.push(row);
    },
    content: (more) => ({
      cells: sheet.cells(),
      merges,
      widths: [...widths, 3, ...Array.from({ length: 12 }, () => ASIDE_WIDTH)],
      heights,
      ...more,
      print: { orientation: 'landscape', fitToWidth: true, paper: 'A3', area: { top: 0, left: 0, bottom: Math.max(0, row - 1), right }, ...(breaks.length === 0 ? {} : { breaks }) },
    }),
  };
}
