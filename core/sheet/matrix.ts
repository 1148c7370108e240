// A matrix of units and fields: one group of columns for the whole and one for each field, whose inner order may differ from group to group.
import { a1 } from '../address.ts';
import { toNumber } from '../points.ts';
import { fold } from './fold.ts';
import type { Grid } from './grid.ts';
import type { Header, HeaderColumn } from './header.ts';
import { BLANK, readPoints } from './read-points.ts';
import type { Matrix, MatrixColumns, MatrixGroup, Reading } from './table.ts';

/** Reads the groups of a ranking's header; null where it has no group for the whole and two at least for fields. */
export function matrixOf(grid: Grid, header: Header, achieved: number | undefined): Matrix | null {
  const groups = groupsOf(header);
  const at = groups.findIndex((columns) => columns.some(({ column }) => column === achieved));
  const fields = groups.filter((columns, nth) => nth !== at && isGroupOfPoints(columns));
  const whole = groups[at];
  if (whole === undefined || fields.length < 2 || !isGroupOfPoints(whole)) return null;
  const rows = maximumRows(grid, header, [whole, ...fields]);
  const group = (columns: readonly HeaderColumn[]): MatrixGroup => {
    const max = rows.map((row) => maximumAt(grid, row, columns)).find((found) => found !== null) ?? null;
    return { name: nameOf(grid, header, columns), max: max?.reading ?? BLANK, maxCell: max?.cell ?? null, columns: columnsOf(columns) };
  };
  return { whole: group(whole), fields: fields.map(group) };
}

/** Neighbouring columns below the same headings. */
function groupsOf(header: Header): readonly (readonly HeaderColumn[])[] {
  const found: HeaderColumn[][] = [];
  for (const column of header.columns.filter(({ groups }) => groups.length > 0)) {
    const last = found[found.length - 1];
    const before = last?.[last.length - 1];
    if (last !== undefined && before?.column === column.column - 1 && before.groups.join('|') === column.groups.join('|')) last.push(column);
    else found.push([column]);
  }
  return found;
}

const isGroupOfPoints = (columns: readonly HeaderColumn[]): boolean => columns.length >= 2 && columns.filter(({ role }) => role === 'achieved').length === 1;

function columnsOf(columns: readonly HeaderColumn[]): MatrixColumns {
  const of = (role: HeaderColumn['role']): number | undefined => columns.find((each) => each.role === role)?.column;
  const [self, survey, achieved, index] = [of('self'), of('survey'), of('achieved'), of('index')];
  return {
    appraised: columns.filter(({ role }) => role === 'appraised').map(({ column }) => column),
    ...(self === undefined ? {} : { self }),
    ...(survey === undefined ? {} : { survey }),
    ...(achieved === undefined ? {} : { achieved }),
    ...(index === undefined ? {} : { index }),
  };
}

/** The cell that heads a column in a header row, seen through its merge. */
function headed(grid: Grid, row: number, column: number): { readonly row: number; readonly column: number } {
  const merge = grid.merge(row, column);
  return merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
}

/** "20.5", "Điểm tối đa: 20,5", "(20,5 điểm)". */
function maximumAt(grid: Grid, row: number, [first]: readonly HeaderColumn[]): { readonly reading: Reading; readonly cell: string } | null {
  if (first === undefined) return null;
  const at = headed(grid, row, first.column);
  const value = grid.value(at.row, at.column);
  const text = typeof value === 'string' ? fold(value).replace(/^\(|\)$/g, '').replace(/^(?:diem |thang )*(?:toi da|chuan|diem)\s*:?\s*/, '') : value;
  const reading = readPoints(text);
  return reading.state === 'number' ? { reading: typeof value === 'number' ? { state: 'number', points: reading.points } : { ...reading, text: String(value) }, cell: a1(at.row, at.column) } : null;
}

/** Header rows in which most groups have points; the running numbers of the fields (1, 2, 3 …) are none. */
function maximumRows(grid: Grid, header: Header, groups: readonly (readonly HeaderColumn[])[]): readonly number[] {
  return header.rows.filter((row) => {
    const found = groups.map((columns) => maximumAt(grid, row, columns)).flatMap((each) => (each?.reading.state === 'number' ? [toNumber(each.reading.points)] : []));
    return found.length * 2 > groups.length && !found.every((points, at) => at === 0 || points === (found[at - 1] ?? 0) + 1);
  });
}

/** The lowest heading of the group that has words, as the sheet writes it. */
function nameOf(grid: Grid, header: Header, [first]: readonly HeaderColumn[]): string {
  const own = first?.groups.filter((words) => !/\btoi da\b|^diem chuan/.test(words)).pop() ?? '';
  for (const row of header.rows) {
    const at = headed(grid, row, first?.column ?? 0);
    const text = grid.text(at.row, at.column).replace(/\s+/g, ' ');
    if (text !== '' && fold(text) === own) return text;
  }
  return own;
}
