// Reads a unit's indices over the years: a table of year, indicator, value and rank, one line for each.
import type { Points } from '../points.ts';
import { fold } from '../sheet/fold.ts';
import { gridOf, type Grid } from '../sheet/grid.ts';
import { readCell } from '../sheet/read-points.ts';
import type { SheetSnapshot, Snapshot } from '../sheet/snapshot.ts';
import type { Reading } from '../sheet/table.ts';

/** What one indicator was in one year. */
export interface ProfileEntry {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly year: number;
  /** As the plan names it ("PAR INDEX"), else as the sheet does. */
  readonly indicator: string;
  /** Percent or points as published; "N/A" is a legal value (PCI 2023 names only the best). */
  readonly value: Reading;
  readonly rank: number | null;
  /** How many units were ranked, where the cell says "50/63". */
  readonly ranked: number | null;
}

/** A line that could not be used; `row` is 0-based. */
export interface ProfileProblem {
  readonly row: number;
  readonly what: 'year' | 'indicator' | 'value' | 'rank' | 'twice';
  readonly text: string;
}

export interface ProfileTable {
  readonly sheet: string;
  /** The line above the table that names the unit or the table; '' where there is none. */
  readonly title: string;
  readonly entries: readonly ProfileEntry[];
  readonly problems: readonly ProfileProblem[];
}

/** The four indices that the plans of provinces follow, in their order. */
export const INDICATORS = ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI'] as const;

const KNOWN: readonly (readonly [(typeof INDICATORS)[number], RegExp])[] = [
  ['SIPAS', /\bsipas\b|hai long/],
  ['PAPI', /\bpapi\b|hieu qua quan tri/],
  ['PCI', /\bpci\b|nang luc canh tranh/],
  ['PAR INDEX', /\bpar\b|cai cach hanh chinh|\bcchc\b/],
];

const HEADERS = { year: /^(?:nam|year)$/, indicator: /^(?:ten )?(?:chi so|indicator|index)$/, value: /^(?:gia tri|ket qua|diem(?: so)?|value|score|result)(?: \(.*\))?$/, rank: /^(?:xep hang|thu hang|hang|rank)$/ } as const;

/** The first such table of the workbook; null where no sheet has one. Our own sheets are left out. */
export function readProfile(snapshot: Snapshot): ProfileTable | null {
  for (const sheet of snapshot.sheets) {
    const found = sheet.own === undefined ? profileOf(sheet) : null;
    if (found !== null) return found;
  }
  return null;
}

type Columns = Readonly<Record<keyof typeof HEADERS, number>>;

/**
 * The columns of a profile whose header stands in this row, -1 for ranks where it has none; null where the row heads no
 * profile. The column of indicators holds names: a column "Chỉ số" of figures is that of one indicator's years.
 */
export function profileColumns(grid: Grid, row: number): Columns | null {
  const at = (words: RegExp): number => grid.row(row).find(({ column }) => words.test(fold(grid.text(row, column))))?.column ?? -1;
  const columns = { year: at(HEADERS.year), indicator: at(HEADERS.indicator), value: at(HEADERS.value), rank: at(HEADERS.rank) };
  if (columns.year < 0 || columns.indicator < 0 || columns.value < 0) return null;
  const first = grid.rows.find((below) => below > row && grid.text(below, columns.indicator) !== '');
  return first === undefined || readCell(grid.cell(first, columns.indicator), true).state === 'number' ? null : columns;
}

function profileOf(sheet: SheetSnapshot): ProfileTable | null {
  const grid = gridOf(sheet);
  for (const row of grid.rows) {
    const columns = profileColumns(grid, row);
    if (columns === null) continue;
    const title = grid.rows.filter((above) => above < row).flatMap((above) => grid.row(above).map((cell) => grid.text(above, cell.column))).find((text) => text !== '') ?? '';
    return { sheet: sheet.name, title, ...linesBelow(grid, row, columns) };
  }
  return null;
}

function linesBelow(grid: Grid, header: number, columns: Columns): Pick<ProfileTable, 'entries' | 'problems'> {
  const entries: ProfileEntry[] = [];
  const problems: ProfileProblem[] = [];
  const seen = new Set<string>();
  let year: number | null = null;
  for (const row of grid.rows.filter((each) => each > header)) {
    const text = (column: number): string => (column < 0 ? '' : grid.text(row, column));
    const [named, told, said, placed] = [text(columns.indicator), text(columns.year), text(columns.value), text(columns.rank)];
    if (named === '' && said === '' && placed === '') continue;
    const wrong = (what: ProfileProblem['what'], shown: string): void => {
      problems.push({ row, what, text: shown });
    };
    // A year that stands once for several lines is written, or merged, only in the first of them.
    year = told === '' ? year : /^20\d\d$/.test(told) ? Number(told) : null;
    if (year === null) wrong('year', told);
    else if (named === '') wrong('indicator', named);
    else {
      const indicator = indicatorOf(named);
      const value = readCell(grid.cell(row, columns.value), true);
      const rank = rankOf(placed);
      if (seen.has(`${indicator} ${year}`)) wrong('twice', `${indicator} ${year}`);
      else if (value.state === 'invalid' || value.state === 'error') wrong('value', said === '' ? '#' : said);
      else {
        seen.add(`${indicator} ${year}`);
        if (rank === 'wrong') wrong('rank', placed);
        entries.push({ row, year, indicator, value, rank: rank === 'wrong' ? null : (rank?.rank ?? null), ranked: rank === 'wrong' ? null : (rank?.ranked ?? null) });
      }
    }
  }
  return { entries, problems };
}

function indicatorOf(name: string): string {
  const words = fold(name);
  return KNOWN.find(([, pattern]) => pattern.test(words))?.[0] ?? name.replace(/\s+/g, ' ');
}

/** "50", "50/63", "50 / 63"; null for a blank or "N/A". */
function rankOf(text: string): { readonly rank: number; readonly ranked: number | null } | null | 'wrong' {
  if (text === '' || /^(?:n\/a|na|-+|–|không xếp hạng)$/i.test(text)) return null;
  const match = /^(\d{1,4})(?:\s*\/\s*(\d{1,4}))?$/.exec(text);
  if (match === null || Number(match[1]) === 0) return 'wrong';
  return { rank: Number(match[1]), ranked: match[2] === undefined ? null : Number(match[2]) };
}

/** Points of a reading of a profile; null for "N/A" and a blank. */
export const valueOf = (value: Reading): Points | null => (value.state === 'number' ? value.points : null);

