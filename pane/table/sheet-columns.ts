// The columns of a sheet as the official sees them: letter, header text, and a few values below it.
import { columnName } from '../../core/address.ts';
import { gridOf, textOf, type Grid } from '../../core/sheet/grid.ts';
import { isCellError, type SheetSnapshot } from '../../core/sheet/snapshot.ts';
import { pointsOf } from '../../core/points.ts';
import type { Language } from '../../core/text/language.ts';
import { showPoints } from '../../core/text/number.ts';
import { sayer } from '../words/words.ts';
import { TABLE } from './words.ts';

/** A column that something stands in. */
export interface SheetColumn {
  readonly column: number;
  /** "Tự chấm (Điểm đánh giá)" where a group heading stands above the column's own; '' where nothing does. */
  readonly header: string;
  /** The first different values below the header, as they stand. */
  readonly samples: readonly (string | number)[];
}

/** Sample values of a column. */
const SAMPLES = 3;
/** Columns that a person can choose from; a stray cell at XFD is none of them. */
const MOST = 200;
const LONGEST = 48;

/** The columns of a table or of what may become one: all that hold something from the header down to `bottom` (0-based; the sheet's end unless told). */
export function sheetColumns(sheet: SheetSnapshot, headerRows: readonly number[], bottom = Number.MAX_SAFE_INTEGER): readonly SheetColumn[] {
  const grid = gridOf(sheet);
  const end = headerRows.at(-1) ?? -1;
  const below = grid.rows.filter((row) => row > end && row <= bottom);
  const columns = new Set<number>();
  for (const row of [...headerRows, ...below]) for (const cell of grid.row(row)) if (cell.value !== null && cell.value !== '') columns.add(cell.column);
  return [...columns]
    .sort((a, b) => a - b)
    .slice(0, MOST)
    .map((column) => ({ column, header: headerOf(grid, headerRows, column), samples: samplesOf(grid, below, column) }));
}

/** The texts of the header's rows over this column, through merges; the row that only counts the columns is left out. */
function headerOf(grid: Grid, headerRows: readonly number[], column: number): string {
  const texts = headerRows.map((row) => {
    const merge = grid.merge(row, column);
    return (merge ? grid.text(merge.top, merge.left) : grid.text(row, column)).replace(/\s+/g, ' ');
  });
  const worded = texts.filter((text) => /\p{L}{2}|[%#]/u.test(text));
  const told = worded.length > 0 ? worded : texts.filter((text) => text !== '');
  const [own = '', ...groups] = told.filter((text, at) => text !== told[at - 1]).reverse();
  return short(groups.length === 0 ? own : `${own} (${groups.reverse().join(' / ')})`);
}

function samplesOf(grid: Grid, rows: readonly number[], column: number): (string | number)[] {
  const samples: (string | number)[] = [];
  for (const row of rows) {
    const value = grid.value(row, column);
    const sample = isCellError(value) ? value.error : typeof value === 'number' ? value : short(textOf(value).replace(/\s+/g, ' '));
    if (sample !== '' && !samples.includes(sample)) samples.push(sample);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** "E · Tự chấm" in a list of columns; with `samples`, its first values too. */
export function columnLabel({ column, header, samples }: SheetColumn, language: Language, withSamples = false): string {
  const say = sayer(TABLE, language);
  const values = { letter: columnName(column), header, samples: samples.map((sample) => shown(sample, language)).join('; ') };
  const isSampled = withSamples && samples.length > 0;
  if (header === '') return say(isSampled ? 'column-unnamed-samples' : 'column-unnamed', values);
  return say(isSampled ? 'column-samples' : 'column', values);
}

function shown(sample: string | number, language: Language): string {
  const exact = typeof sample === 'number' ? pointsOf(sample) : null;
  return exact === null ? String(sample) : showPoints(exact, language, 4);
}
