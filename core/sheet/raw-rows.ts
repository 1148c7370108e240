// The rows below a header as they stand: number, name, readings and texts by role, before levels are known.
import { fold } from './fold.ts';
import { textOf, type Grid } from './grid.ts';
import { cellNumber, indentOf, numberInName, type RowNumber } from './numbering.ts';
import { BLANK, readCell } from './read-points.ts';
import type { Columns, Reading, SingleRole } from './table.ts';

/** A row of the sheet inside a scoring table. */
export interface RawRow {
  readonly row: number;
  readonly number: RowNumber | null;
  /** What the number cell shows; null where it is blank or no number. */
  readonly shown: string | null;
  readonly name: string;
  /** Folded name, for the words that tell totals, bonus and remarks. */
  readonly words: string;
  readonly indent: number;
  /** The number stood inside the name. */
  readonly inName: boolean;
  /** It did so beside a number cell left blank: a line of a list rather than a criterion. */
  readonly listed: boolean;
  readonly max: Reading;
  readonly self: Reading;
  readonly appraised: readonly Reading[];
  readonly survey: Reading;
  readonly achieved: Reading;
  readonly index: Reading;
  readonly texts: Readonly<Record<'evidence' | 'explanation' | 'opinion' | 'note' | 'options', string>>;
}

/** Reads one row; null where nothing of the table stands in it. */
export function rawRow(grid: Grid, columns: Columns, otherNames: readonly number[], row: number): RawRow | null {
  const reading = (role: SingleRole): Reading => {
    const column = columns[role];
    return column === undefined ? BLANK : readCell(grid.cell(row, column), role === 'index');
  };
  const text = (role: SingleRole): string => {
    const column = columns[role];
    return column === undefined ? '' : grid.text(row, column);
  };
  const { number, shown, raw, inName, listed } = numberAndName(grid, columns, otherNames, row);
  const found = {
    row,
    number,
    shown,
    name: raw.normalize('NFC').trim(),
    words: fold(raw),
    indent: indentOf(raw),
    inName,
    listed,
    max: reading('max'),
    self: reading('self'),
    appraised: columns.appraised.map((column) => readCell(grid.cell(row, column))),
    survey: reading('survey'),
    achieved: reading('achieved'),
    index: reading('index'),
    texts: { evidence: text('evidence'), explanation: text('explanation'), opinion: text('opinion'), note: text('note'), options: text('options') },
  };
  const blank = found.name === '' && number === null && [found.max, ...scoreReadings(found)].every(({ state }) => state === 'blank');
  return blank ? null : found;
}

/** The readings of the columns of points, without max and index. */
export const scoreReadings = (row: Pick<RawRow, 'self' | 'appraised' | 'survey' | 'achieved'>): Reading[] => [row.self, ...row.appraised, row.survey, row.achieved];

/** The text of a cell as typed, leading spaces kept: they may tell the level. */
function rawText(grid: Grid, row: number, column: number | undefined): string {
  const value = column === undefined ? null : grid.value(row, column);
  return typeof value === 'string' ? value : textOf(value);
}

function numberAndName(grid: Grid, columns: Columns, otherNames: readonly number[], row: number): { number: RowNumber | null; shown: string | null; raw: string; inName: boolean; listed: boolean } {
  const cell = columns.number === undefined ? undefined : grid.cell(row, columns.number);
  const number = cellNumber(cell);
  const numberText = textOf(cell?.value ?? null);
  let raw = rawText(grid, row, columns.name);
  for (const column of otherNames) if (raw.trim() === '') raw = rawText(grid, row, column);
  // A heading merged over number and name ("Tổng cộng", "I. CÁC SỞ") stands in the number column.
  if (raw.trim() === '' && number === null) raw = rawText(grid, row, columns.number);
  if (number !== null) return { number, shown: numberText, raw, inName: false, listed: false };
  const split = numberInName(raw);
  if (split && (numberText === '' || raw.trim() === numberText)) {
    const lead = ' '.repeat(indentOf(raw));
    return { number: split.number, shown: split.number.shown, raw: lead + split.name, inName: true, listed: columns.number !== undefined && numberText === '' };
  }
  return { number: null, shown: null, raw, inName: false, listed: false };
}
