// From header words to a column map: the content of the columns decides where words alone do not.
import { fold } from './fold.ts';
import type { Grid } from './grid.ts';
import type { Header, HeaderColumn } from './header.ts';
import { cellNumber, numberInName } from './numbering.ts';
import { readPoints } from './read-points.ts';
import type { ColumnOverride, Columns, SingleRole } from './table.ts';

/** What stands in a column below the header. */
interface Content {
  readonly filled: number;
  readonly numbers: number;
  /** Cells that read as a row number alone. */
  readonly numbering: number;
  /** Average length of the texts. */
  readonly length: number;
}

/** The column map, and whether rows are criteria or units. */
export interface ColumnMap {
  readonly kind: 'scoring' | 'ranking';
  readonly columns: Columns;
  /** Other columns that may hold the name where the name column is blank (field, criterion and component in columns of their own). */
  readonly otherNames: readonly number[];
  /** Columns of numbers that no word explains, for a ranking's addends. */
  readonly unexplained: readonly number[];
}

function contentOf(grid: Grid, rows: readonly number[], header: HeaderColumn | undefined, column: number): Content {
  const role = header?.role ?? null;
  const mayNumber = role === 'number' || role === 'name' || role === 'unit' || role === null;
  let filled = 0;
  let numbers = 0;
  let numbering = 0;
  let length = 0;
  for (const row of rows) {
    const cell = grid.cell(row, column);
    if (!cell || cell.value === null || cell.value === '') continue;
    filled++;
    if (readPoints(cell.value, cell.format, true).state === 'number') numbers++;
    if (mayNumber && cellNumber(cell) !== null) numbering++;
    length += grid.text(row, column).length;
  }
  return { filled, numbers, numbering, length: filled === 0 ? 0 : length / filled };
}

type Draft = { -readonly [role in SingleRole]?: number } & { appraised: number[]; part: number[] };

const mostly = (count: number, of: number): boolean => of > 0 && count >= 0.6 * of;

/** Decides the column map of a header over the data rows below it; null where no table can be made of it. */
export function mapColumns(grid: Grid, header: Header, rows: readonly number[], override?: ColumnOverride): ColumnMap | null {
  const contents = new Map<number, Content>();
  const content = (column: number): Content => {
    const known = contents.get(column) ?? contentOf(grid, rows, header.columns.find((each) => each.column === column), column);
    contents.set(column, known);
    return known;
  };
  const focus = grandTotal(grid, header, rows);
  const draft: Draft = { appraised: [], part: [] };
  const withRole = (...roles: readonly (HeaderColumn['role'])[]): HeaderColumn[] => header.columns.filter((column) => roles.includes(column.role) && isOfUnit(column, focus));

  // "Nội dung thành phần" over columns of figures heads parts of an index, not names.
  const heads = withRole('name');
  const names = heads.some(({ column }) => !mostly(content(column).numbers, content(column).filled)) ? heads : [];
  const units = withRole('unit').filter(({ column }) => !mostly(content(column).numbers, content(column).filled));
  const kind = kindOf(header, names, units, grid, rows);
  const nameLike = kind === 'ranking' && units.length > 0 ? units : names.length > 0 ? names : units;
  nameNumber(draft, header, nameLike, content, kind);
  const isNamed = draft.name !== undefined || draft.unit !== undefined || typeof override?.name === 'number' || typeof override?.unit === 'number';
  if (!isNamed) return null;

  for (const role of ['owner', 'evidence', 'explanation', 'opinion', 'note', 'rank', 'grade', 'survey', 'max', 'self', 'index', 'options'] as const) {
    const free = withRole(role).filter(({ column }) => !taken(draft, column));
    // A second self score, after the request for an explanation, stands for the first once it is filled in.
    const first = role === 'self' ? free.filter(({ column }) => content(column).filled * 5 >= content(free[0]?.column ?? column).filled * 3).pop() : free[0];
    if (first) draft[role] = first.column;
    if (role === 'survey' && kind === 'ranking') draft.part.push(...free.map(({ column }) => column));
  }
  draft.appraised.push(...withRole('appraised').filter(({ column }) => !taken(draft, column) && !isTextual(content(column))).map(({ column }) => column));
  scaleColumn(draft, withRole('scale').map(({ column }) => column), content);
  achievedColumn(draft, header.columns.filter(({ role }) => role === 'achieved').map(({ column }) => column).filter((column) => !isTextual(content(column))), focus?.column);
  bareScores(draft, withRole('score').map(({ column }) => column).filter((column) => !isTextual(content(column))), kind);
  // A column of words under a word for points ("Kết quả đạt được: đã ban hành kế hoạch") holds no points.
  for (const role of ['self', 'survey', 'index', 'max'] as const) {
    const column = draft[role];
    if (column !== undefined && isTextual(content(column))) delete draft[role];
  }
  applyOverride(draft, override);
  if (override?.achieved !== null) rankedBy(draft, kind, header, content);
  const unexplained = header.columns.filter(({ column, role }) => (role === null || role === 'score' || role === 'name') && !taken(draft, column) && mostly(content(column).numbers, content(column).filled)).map(({ column }) => column);
  const otherNames = names.map(({ column }) => column).filter((column) => column !== draft.name && column !== draft.number && column !== draft.options);
  return { kind, columns: draft, otherNames, unexplained };
}

function taken(draft: Draft, column: number): boolean {
  return Object.values(draft).some((at) => (Array.isArray(at) ? at.includes(column) : at === column));
}

/** Long words rather than points: a stray remark in a column of points does not make it one of words. */
const isTextual = (content: Content): boolean => content.filled >= 3 && content.numbers * 3 < content.filled && content.length > 12;

function kindOf(header: Header, names: readonly HeaderColumn[], units: readonly HeaderColumn[], grid: Grid, rows: readonly number[]): 'scoring' | 'ranking' {
  const has = (role: HeaderColumn['role']): boolean => header.columns.some((column) => column.role === role);
  if (units.length === 0) return 'scoring';
  if (names.length === 0) return 'ranking';
  if (has('rank') || has('grade')) return 'ranking';
  const unit = units[0]?.column ?? 0;
  const unitLike = rows.filter((row) => /^(?:so |ubnd|xa |phuong |huyen |thi xa|thanh pho|bo |tinh |ban |van phong|thanh tra|chi cuc|phong )/.test(fold(grid.text(row, unit)))).length;
  return mostly(unitLike, rows.filter((row) => grid.text(row, unit) !== '').length) && !has('max') ? 'ranking' : 'scoring';
}

function nameNumber(draft: Draft, header: Header, names: readonly HeaderColumn[], content: (column: number) => Content, kind: 'scoring' | 'ranking'): void {
  const number = header.columns.find(({ role }) => role === 'number')?.column;
  const candidates = names.map(({ column }) => column);
  if (number !== undefined) draft.number = number;
  else {
    // "Tiêu chí, chỉ tiêu | Nội dung": the first holds the numbers.
    const numbering = candidates.find((column) => candidates.length > 1 && mostly(content(column).numbering, content(column).filled));
    if (numbering !== undefined) draft.number = numbering;
  }
  const longest = candidates.filter((column) => column !== draft.number).sort((a, b) => content(b).filled * content(b).length - content(a).filled * content(a).length || a - b)[0];
  if (longest !== undefined) {
    if (kind === 'ranking') draft.unit = longest;
    else draft.name = longest;
    if (draft.number === undefined) {
      // A column without words to the left of the names that holds numbers of rows.
      const left = longest - 1;
      if (left >= 0 && !taken(draft, left) && mostly(content(left).numbering, content(left).filled) && header.columns.some(({ column, role }) => column === left && role === null)) draft.number = left;
    }
  }
}

function scaleColumn(draft: Draft, scales: readonly number[], content: (column: number) => Content): void {
  for (const column of scales) {
    const here = content(column);
    if (draft.max === undefined && mostly(here.numbers, here.filled) && here.length <= 12) draft.max = column;
    else if (draft.options === undefined && !taken(draft, column)) draft.options = column;
  }
}

function achievedColumn(draft: Draft, columns: readonly number[], grand: number | undefined): void {
  const free = columns.filter((column) => !taken(draft, column));
  const total = grand !== undefined && free.includes(grand) ? grand : free[free.length - 1];
  if (total !== undefined) draft.achieved = total;
  draft.part.push(...free.filter((column) => column !== total));
}

/** Roles that repeat in the groups of a matrix: one group a field, and one for the whole. */
const IN_GROUPS: readonly HeaderColumn['role'][] = ['self', 'appraised', 'survey', 'achieved', 'index', 'max'];

/** In a matrix (units x fields, a total in every group) the total that holds the largest figures is the grand one; null elsewhere. */
function grandTotal(grid: Grid, header: Header, rows: readonly number[]): HeaderColumn | null {
  const totals = header.columns.filter(({ role }) => role === 'achieved');
  if (totals.length < 2 || totals.every(({ groups }) => groups.length === 0)) return null;
  const size = ({ column }: HeaderColumn): number =>
    rows.reduce((sum, row) => {
      const reading = readPoints(grid.value(row, column));
      return sum + (reading.state === 'number' ? reading.points : 0);
    }, 0);
  return totals.reduce((largest, total) => (size(total) > size(largest) ? total : largest));
}

/** Outside a matrix every column; in one, of the repeated roles only those that stand with the grand total. */
const isOfUnit = (column: HeaderColumn, focus: HeaderColumn | null): boolean =>
  focus === null || !IN_GROUPS.includes(column.role) || column.groups.join('|') === focus.groups.join('|');

/** "Điểm" alone is the maximum where scores stand in other columns and no maximum does; "Điểm chấm" beside a self score is an appraisal. */
function bareScores(draft: Draft, columns: readonly number[], kind: 'scoring' | 'ranking'): void {
  for (const column of columns.filter((each) => !taken(draft, each))) {
    const hasScore = draft.self !== undefined || draft.appraised.length > 0 || draft.achieved !== undefined;
    if (kind === 'ranking') {
      // Beside an index without a maximum it is one of the addends of that index.
      const addend = draft.achieved !== undefined || (draft.index !== undefined && draft.max === undefined && (draft.survey !== undefined || draft.part.length > 0));
      if (addend) draft.part.push(column);
      else draft.achieved = column;
    } else if (draft.max === undefined && hasScore) draft.max = column;
    else if (draft.self !== undefined) draft.appraised.push(column);
    else if (draft.achieved === undefined) draft.achieved = column;
  }
  draft.appraised.sort((a, b) => a - b);
}

/** A rank without a total or index ranks by the column of numbers to its left. */
function rankedBy(draft: Draft, kind: 'scoring' | 'ranking', header: Header, content: (column: number) => Content): void {
  const rank = draft.rank;
  if (kind !== 'ranking' || rank === undefined || draft.achieved !== undefined || draft.index !== undefined || draft.appraised.length > 0) return;
  const left = header.columns.filter(({ column, role }) => column < rank && role === null && mostly(content(column).numbers, content(column).filled)).pop();
  if (left) draft.achieved = left.column;
}

function applyOverride(draft: Draft, override: ColumnOverride | undefined): void {
  if (!override) return;
  for (const [role, column] of Object.entries(override) as [keyof ColumnOverride, number | null | readonly number[] | undefined][]) {
    if (column === undefined) continue;
    if (role === 'appraised' || role === 'part') {
      if (Array.isArray(column)) draft[role] = [...(column as readonly number[])];
    } else if (column === null) delete draft[role];
    else if (typeof column === 'number') draft[role] = column;
  }
}

/** Has the map any column of points of a unit? */
export const hasScoreColumn = (columns: Columns): boolean =>
  columns.self !== undefined || columns.survey !== undefined || columns.achieved !== undefined || columns.appraised.length > 0;

/** Do names carry their numbers in them ("1.1. Kế hoạch") on most rows? */
export const numbersInNames = (grid: Grid, rows: readonly number[], name: number): boolean =>
  mostly(rows.filter((row) => numberInName(grid.text(row, name)) !== null).length, rows.filter((row) => grid.text(row, name) !== '').length);

