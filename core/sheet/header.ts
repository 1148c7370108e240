// Finds headers: one to three rows of words with merges, and a row of (1) (2) (3) below them.
import { contains } from '../address.ts';
import { fold } from './fold.ts';
import { headerRole, SCORE_ROLES, type HeaderRole } from './header-words.ts';
import type { Grid } from './grid.ts';

/** A column as its header tells. */
export interface HeaderColumn {
  readonly column: number;
  /** Folded words of its own, lowest header cell. */
  readonly words: string;
  /** Folded words of the groups above it, top first. */
  readonly groups: readonly string[];
  readonly role: HeaderRole | null;
}

export interface Header {
  /** 0-based rows, the (1) (2) (3) row among them. */
  readonly rows: readonly number[];
  readonly columns: readonly HeaderColumn[];
  /** The user named the row and its columns: the words alone made no header of it. */
  readonly isNamed?: true;
}

const MAX_HEADER_ROWS = 3;
/** As many where the cells that head the names are merged over all of them. */
const MOST_MERGED_ROWS = 6;

/** "(1)", "2", "3=1+2", "A": the row that counts the columns. */
const COLUMN_COUNT = /^\(?(?:\d{1,2}|[a-z])\)?(?:\s*=[\d()+\-*/x:%\s]+)?$/i;

function isCountRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  const cells = grid.row(row).filter((cell) => columns.includes(cell.column));
  if (cells.length < Math.max(3, Math.ceil(columns.length / 2))) return false;
  const texts = cells.map((cell) => grid.text(row, cell.column));
  if (!texts.every((text) => COLUMN_COUNT.test(text))) return false;
  // A, B, 1, 2, 3 …: letters first, then numbers that rise by one. Scores of a first data row do not.
  const first = texts.findIndex((text) => /\d/.test(text));
  const numbers = texts.slice(Math.max(0, first)).map((text) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN));
  return first >= 0 && first <= 2 && numbers.length >= 2 && (numbers[0] ?? 0) <= 3 && numbers.every((value, i) => i === 0 || value === (numbers[i - 1] ?? 0) + 1);
}

/** The words of a cell, seen through the merge that covers it; a merge's words count where it begins. */
function wordsAt(grid: Grid, row: number, column: number): string {
  const merge = grid.merge(row, column);
  return fold(merge ? grid.text(merge.top, merge.left) : grid.text(row, column));
}

const isWordy = (words: string): boolean => /[a-z]{2}|^#$|^%$/.test(words);

/** A row that could hold header words: texts only, at least two of them naming roles. */
function namesRoles(grid: Grid, row: number): HeaderRole[] {
  const roles: HeaderRole[] = [];
  for (const cell of grid.row(row)) {
    if (typeof cell.value === 'number') return [];
    const role = headerRole(fold(grid.text(row, cell.column)));
    if (role !== null) roles.push(role);
  }
  return roles;
}

const isHeaderLike = (roles: readonly HeaderRole[]): boolean => {
  const names = roles.some((role) => role === 'name' || role === 'unit' || role === 'number');
  const values = roles.some((role) => role === 'max' || role === 'scale' || role === 'rank' || role === 'index' || role === 'grade' || SCORE_ROLES.includes(role));
  return names && values;
};

/** Does this row carry on the header above: cells inside its merges, or sub-headings with no name of a row beside them? */
function continues(grid: Grid, top: number, row: number, columns: readonly number[]): boolean {
  const cells = grid.row(row).filter((cell) => grid.text(row, cell.column) !== '');
  if (cells.length === 0) return columns.some((column) => (grid.merge(top, column)?.bottom ?? top) >= row);
  if (cells.some((cell) => typeof cell.value === 'number' || cell.formula !== undefined)) return false;
  if (!cells.every((cell) => isWordy(wordsAt(grid, row, cell.column)))) return false;
  const spans = columns.filter((column) => {
    const merge = grid.merge(top, column);
    return merge !== undefined && merge.bottom >= row;
  });
  const roles = namesRoles(grid, row);
  // Under a merged group the sub-headings stand alone; without merges they must name roles and leave the name column blank.
  const wide = columns.some((column) => (grid.merge(top, column)?.right ?? column) > column) || grid.sheet.merges.length === 0;
  const scores = roles.filter((role) => role !== 'number' && role !== 'name' && role !== 'unit').length;
  const underWide = cells.every((cell) => {
    const merge = grid.merge(top, cell.column);
    return (merge !== undefined && merge.right > merge.left && merge.bottom < row) || merge === undefined || merge.bottom >= row;
  });
  if (spans.length > 0) return underWide;
  const underNames = cells.some((cell) => ['number', 'name', 'unit'].includes(headerRole(wordsAt(grid, top, cell.column)) ?? ''));
  return wide && !underNames && scores >= 1 && scores >= cells.length / 2;
}

function columnsOf(grid: Grid, rows: readonly number[]): number[] {
  const columns = new Set<number>();
  for (const row of rows) {
    for (const cell of grid.row(row)) {
      if (grid.text(row, cell.column) === '') continue;
      const merge = grid.merge(row, cell.column);
      // A merged heading covers its columns; a title merged over a hundred would not be a heading.
      const right = merge && merge.right - merge.left < 60 ? merge.right : cell.column;
      for (let column = cell.column; column <= right; column++) columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b);
}

function describe(grid: Grid, rows: readonly number[], column: number): HeaderColumn {
  const words: string[] = [];
  rows.forEach((row, at) => {
    const merge = grid.merge(row, column);
    let text = wordsAt(grid, row, column);
    // A group heading that was typed in its first cell and not merged speaks for the blank cells to its right.
    if (text === '' && at === 0 && rows.length > 1 && !merge && wordsAt(grid, rows[rows.length - 1] ?? row, column) !== '') {
      const left = [...grid.row(row)].reverse().find((cell) => cell.column < column && grid.text(row, cell.column) !== '');
      if (left && rows.slice(1).some((below) => grid.text(below, left.column) !== '')) text = wordsAt(grid, row, left.column);
    }
    if (isWordy(text) && words[words.length - 1] !== text) words.push(text);
  });
  const own = words[words.length - 1] ?? '';
  const groups = words.slice(0, -1);
  return { column, words: own, groups, role: roleOf(own, groups) };
}

function roleOf(own: string, groups: readonly string[]): HeaderRole | null {
  // "Căn cứ chấm điểm {Số liệu thực hiện | Tỷ lệ đạt được}" tells how a score was found and is no score.
  if (groups.some((group) => /^can cu|^so lieu|^co so (?:cham|tinh)/.test(group))) return 'other';
  const role = headerRole(own);
  // "Lần 1" says which round; what is scored in rounds stands above it.
  if (role !== null && role !== 'score' && !(groups.length > 0 && /^(?:lan|dot|vong) \d/.test(own))) return role;
  for (const group of [...groups].reverse()) {
    const above = headerRole(`${group} ${own}`) ?? headerRole(group);
    if (above !== null && above !== 'score') return above;
  }
  return role;
}

/** The header that begins in this row; null where none does. */
export function headerAt(grid: Grid, top: number): Header | null {
  const first = grid.row(top).filter((cell) => grid.text(top, cell.column) !== '');
  // A matrix numbers its fields over their groups of columns.
  const isOverGroup = (column: number): boolean => namesEnd(grid, top) > top && (grid.merge(top, column)?.right ?? column) > column;
  if (first.length < 2 || first.some((cell) => (typeof cell.value === 'number' && !isOverGroup(cell.column)) || cell.formula !== undefined)) return null;
  if (!first.some((cell) => headerRole(wordsAt(grid, top, cell.column)) !== null)) return null;
  const header = headerFrom(grid, top);
  return isHeaderLike(header.columns.flatMap(({ role }) => (role === null ? [] : [role]))) ? header : null;
}

/** The last row of the cells that head numbers and names, where they are merged downwards: a matrix has a row of maxima in its header. */
function namesEnd(grid: Grid, top: number): number {
  const heads = grid.row(top).filter((cell) => ['number', 'name', 'unit'].includes(headerRole(wordsAt(grid, top, cell.column)) ?? ''));
  return Math.max(top, ...heads.flatMap(({ column }) => grid.merge(top, column)?.bottom ?? []));
}

/** The header that begins in this row if any does, whatever its words: with the rows that carry it on and the row that counts its columns. */
export function headerFrom(grid: Grid, top: number): Header {
  const rows = [top];
  const named = namesEnd(grid, top);
  while (rows.length < (named > top ? MOST_MERGED_ROWS : MAX_HEADER_ROWS)) {
    const next = top + rows.length;
    if (next > named && (rows.length >= MAX_HEADER_ROWS || !continues(grid, top, next, columnsOf(grid, rows)))) break;
    rows.push(next);
  }
  const columns = columnsOf(grid, rows).map((column) => describe(grid, rows, column));
  const below = top + rows.length;
  if (isCountRow(grid, below, columns.map(({ column }) => column))) rows.push(below);
  return { rows, columns };
}

/** Every header of a sheet, top to bottom. */
export function findHeaders(grid: Grid): Header[] {
  const headers: Header[] = [];
  let from = 0;
  for (const row of grid.rows) {
    if (row < from) continue;
    const header = headerAt(grid, row);
    if (!header) continue;
    headers.push(header);
    from = (header.rows[header.rows.length - 1] ?? row) + 1;
  }
  return headers;
}

/** Is this cell inside the header's rows and columns? */
export function inHeader(header: Header, row: number, column: number): boolean {
  const columns = header.columns.map((each) => each.column);
  const area = { top: header.rows[0] ?? 0, bottom: header.rows[header.rows.length - 1] ?? 0, left: Math.min(...columns), right: Math.max(...columns) };
  return contains(area, row, column);
}
