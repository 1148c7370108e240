// One unit's line on the consolidation sheet: formulas on its own sheet where that stands in the workbook, else values, and what follows from them.
import { a1 } from '../address.ts';
import { bandFormula } from '../edit/band-formula.ts';
import type { Draft } from '../edit/draft.ts';
import { evaluate, type CellReader } from '../edit/evaluate.ts';
import { roundTo } from '../edit/evaluate-functions.ts';
import type { CellStyle, SheetCell } from '../edit/patch.ts';
import { minus, sum, toNumber, ZERO, type Points } from '../points.ts';
import type { Ties } from '../score/rank.ts';
import type { GradeBand } from '../sheet/table.ts';
import type { Language } from '../text/language.ts';
import { sourceText } from '../text/units.ts';
import type { PlacedUnit, RankedUnit } from './consolidation.ts';
import type { OpenUnit } from './read-units.ts';
import type { UnitSheetWords } from './sheet-words.ts';
import { unitFormulas, type Summed, type UnitFormulas } from './unit-formulas.ts';
import type { TotalColumn } from './units-columns.ts';
import type { UnitsPage } from './units-page.ts';

/** What lines are written with. */
export interface RowTools {
  readonly page: UnitsPage;
  readonly words: UnitSheetWords;
  readonly language: Language;
  readonly ties: Ties;
  readonly bands: readonly GradeBand[];
  /** The open workbook; null where no unit stands in it. */
  readonly draft: Draft | null;
  /** The unit with its table where it stands in the open workbook. */
  open(placed: PlacedUnit): OpenUnit | null;
  /** A figure became a value because no formula says it. */
  valued(): void;
}

/** Rows of the sheet, both ends inside, 0-based. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Excel takes 8,192 characters. */
const LONGEST = 8_000;
/** Decimals of the index that ranks go by: two indices of different points never agree that far, and binary floats do. */
const EXACT = 10;

/** Writes a line; `among` are the lines that it is ranked with, null for a unit that is not ranked. Leaves the page at the line. */
export function unitRow(tools: RowTools, placed: PlacedUnit | RankedUnit, number: number, among: Rows | null): void {
  const { page, words, ties, bands } = tools;
  const { columns } = page;
  const { unit, fields, gap } = placed;
  const row = page.row();
  const at = (column: number): string => a1(row, column);
  const put = (column: number | undefined, style: CellStyle, content: Pick<SheetCell, 'value' | 'formula'>): void => {
    if (column !== undefined) page.put({ row, column, style, ...content });
  };
  const column = (name: TotalColumn): number | undefined => columns.totals.get(name);
  put(columns.number, 'number', { value: number });
  put(columns.unit, 'text', { value: unit.name });

  const open = tools.draft === null ? null : tools.open(placed);
  const formulas = open === null || tools.draft === null ? null : unitFormulas(tools.draft, open);
  const reader = tools.draft?.reader('') ?? null;
  fields.forEach((field, nth) => {
    for (const figure of columns.summed) {
      const points = field?.[figure] ?? null;
      if (field === null || points === null) continue;
      const formula = formulas?.field(unit.fields.indexOf(field), figure) ?? null;
      put(columns.helper(figure, nth), 'points', formulas === null ? { value: toNumber(points) } : figureCell(tools, formula, points, reader));
    }
  });
  for (const figure of columns.summed) put(column(figure), 'points', totalCell(tools, placed, formulas, figure, reader));
  const [self, appraised, max, achieved] = (['self', 'appraised', 'applicableMax', 'achieved'] as const).map((name) => column(name));
  if (gap === null || self === undefined || appraised === undefined) put(column('gap'), 'points', {});
  else put(column('gap'), 'points', { formula: `N(${at(self)})-N(${at(appraised)})`, value: toNumber(gap) });

  const { index } = unit.totals;
  const shares = (of: string, whole: string, decimals: number): string => `IF(N(${whole})=0,"",ROUND(N(${of})/${whole}*100,${decimals}))`;
  if (index === null || max === undefined || achieved === undefined) put(column('index'), 'percent', {});
  else {
    put(column('index'), 'percent', { formula: shares(at(achieved), at(max), 4), value: toNumber(index) });
    put(columns.exact, 'note', { formula: shares(at(achieved), at(max), EXACT), value: exactIndex(unit.totals.achieved, unit.totals.applicableMax) });
  }
  fields.forEach((field, nth) => {
    const known = field !== null && field.index !== null && columns.summed.includes('achieved') && columns.summed.includes('applicableMax');
    put(columns.fields + nth, 'percent', known ? { formula: shares(at(columns.helper('achieved', nth)), at(columns.helper('applicableMax', nth)), 4), value: toNumber(field.index) } : {});
  });
  for (let nth = fields.length; nth < columns.fieldCount; nth++) put(columns.fields + nth, 'percent', {});

  if (among !== null && 'rank' in placed) {
    const exact = at(columns.exact);
    const all = `${fixed(columns.exact, among.first)}:${fixed(columns.exact, among.last)}`;
    if (columns.firstOfTie !== null) put(columns.firstOfTie, 'note', { formula: `IF(${exact}="",0,IF(COUNTIF(${fixed(columns.exact, among.first)}:${exact},${exact})=1,1,0))` });
    const ranked = ties === 'dense' && columns.firstOfTie !== null ? `SUMPRODUCT((${all}>${exact})*${fixed(columns.firstOfTie, among.first)}:${fixed(columns.firstOfTie, among.last)})+1` : `RANK(${exact},${all})`;
    put(column('rank'), 'number', { formula: `IF(${exact}="","",${ranked})`, value: placed.rank });
    const graded = column('index');
    if (graded !== undefined) put(column('grade'), 'text', { formula: `IF(${at(graded)}="","",${bandFormula(bands, at(graded))})`, value: placed.grade ?? '' });
  } else {
    put(column('rank'), 'number', { value: words.notRanked });
    put(column('grade'), 'text', {});
  }
  const source = open === null ? sourceText(unit.source, tools.language) : words.sheetOf(unit.source.sheet);
  if (open === null) put(columns.source, 'text', { value: source });
  else page.put({ row, column: columns.source, style: 'link', value: source, link: { sheet: unit.source.sheet, cell: unit.source.range.split(':')[0] ?? 'A1' } });
  page.next([[unit.name, columns.widths[columns.unit] ?? 1], [source, columns.widths[columns.source] ?? 1]]);
}

const fixed = (column: number, row: number): string => a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** A figure as its formula shows it; as a value where nothing in this workbook says it, or where the formula would show something else (scores typed as text). */
function figureCell(tools: RowTools, formula: string | null, points: Points, reader: CellReader | null): Pick<SheetCell, 'value' | 'formula'> {
  const value = toNumber(points);
  if (reader !== null && formula !== null && formula.length <= LONGEST && evaluate(formula, reader) === value) return { formula, value };
  // SUM over blank cells is 0: nothing is filled in there yet.
  if (formula === null && points === ZERO) return { value };
  tools.valued();
  return { value };
}

function totalCell(tools: RowTools, { unit, fields }: PlacedUnit, formulas: UnitFormulas | null, figure: Summed, reader: CellReader | null): Pick<SheetCell, 'value' | 'formula'> {
  const points = unit.totals[figure];
  if (points === null) return {};
  if (formulas === null || reader === null) return { value: toNumber(points) };
  const own = formulas.total(figure);
  if (own !== null) return { formula: own, value: toNumber(points) };
  const extras = figure === 'achieved' ? minus(unit.totals.bonus ?? ZERO, unit.totals.penalty ?? ZERO) : ZERO;
  const isByField = fields.length > 0 && sum([...fields.map((field) => field?.[figure] ?? ZERO), extras]) === points;
  const added = figure === 'achieved' ? formulas.extras : '';
  // A table with faults may hold more than its fields do together.
  if (!isByField || (added !== '' && evaluate(`0${added}`, reader) !== toNumber(extras))) return figureCell(tools, null, points, reader);
  const { columns } = tools.page;
  const row = tools.page.row();
  return { formula: `SUM(${a1(row, columns.helper(figure, 0))}:${a1(row, columns.helper(figure, fields.length - 1))})${added}`, value: toNumber(points) };
}

/** What the sheet's own division gives, rounded where the sheet rounds it. */
function exactIndex(achieved: Points | null, max: Points | null): number {
  return achieved === null || max === null || max === ZERO ? 0 : roundTo((toNumber(achieved) / toNumber(max)) * 100, EXACT);
}
