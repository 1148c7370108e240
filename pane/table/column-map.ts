// The column map as the user corrects it: which roles are asked for, what cannot be, and what of it differs from what was recognised.
import { readSheet, type SheetOverride } from '../../core/sheet/read.ts';
import type { SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';
import type { ColumnOverride, Columns, SingleRole, Table } from '../../core/sheet/table.ts';

/** A role that the user can give to a column; appraisal rounds are in a list of their own. */
export type MapRole = SingleRole | 'appraised';

/** The roles by kind of table, in the order in which they are shown; `more` are columns of words, of which few tables have all. */
export const MAP_ROLES: Readonly<Record<Table['kind'], { readonly main: readonly MapRole[]; readonly more: readonly MapRole[] }>> = {
  scoring: { main: ['number', 'name', 'max', 'self', 'appraised', 'survey', 'achieved', 'index'], more: ['evidence', 'explanation', 'opinion', 'note', 'owner', 'options'] },
  ranking: { main: ['number', 'unit', 'max', 'self', 'appraised', 'survey', 'achieved', 'index', 'rank', 'grade'], more: ['note'] },
};

/** The place of a role in the form: the round counts from 0 and is 0 for every other role. */
export interface MapPlace {
  readonly role: MapRole;
  readonly round: number;
}

/** What cannot be: `column` plays `other` already, or the table has no column of names. */
export type MapProblem = MapPlace & ({ readonly code: 'column-twice'; readonly column: number; readonly other: MapPlace } | { readonly code: 'name-missing' | 'unit-missing' });

const rolesOf = (kind: Table['kind']): readonly MapRole[] => [...MAP_ROLES[kind].main, ...MAP_ROLES[kind].more];

/** Each role with a column, in the order of the form. */
function placed(columns: Columns, kind: Table['kind']): readonly (MapPlace & { readonly column: number })[] {
  return rolesOf(kind).flatMap((role) => {
    const at = role === 'appraised' ? columns.appraised : [columns[role]];
    return at.flatMap((column, round) => (column === undefined ? [] : [{ role, round, column }]));
  });
}

/** What is impossible in a map, in the order of the form; told at the later of two places. */
export function mapProblems(columns: Columns, kind: Table['kind']): readonly MapProblem[] {
  const names = kind === 'scoring' ? 'name' : 'unit';
  const nameless: MapProblem[] = columns[names] === undefined ? [{ role: names, round: 0, code: `${names}-missing` }] : [];
  const all = placed(columns, kind);
  const doubled = all.flatMap((here, at): MapProblem[] => {
    const other = all.slice(0, at).find(({ column }) => column === here.column);
    return other === undefined ? [] : [{ role: here.role, round: here.round, code: 'column-twice', column: here.column, other: { role: other.role, round: other.round } }];
  });
  return [...nameless, ...doubled];
}

/** The map with one place changed; null takes the role away, and the rounds after a removed one move up. */
export function withColumn(columns: Columns, { role, round }: MapPlace, column: number | null): Columns {
  if (role === 'appraised') {
    const rounds = [...columns.appraised];
    if (column === null) rounds.splice(round, 1);
    else rounds[round] = column;
    return { ...columns, appraised: rounds };
  }
  const { [role]: _, ...others } = columns;
  return column === null ? others : { ...others, [role]: column };
}

/** The map with its names in the role that a table of that kind has them in; roles that such tables lack fall away. */
export function withNames(columns: Columns, kind: Table['kind']): Columns {
  const { name, unit, ...others } = columns;
  const names = kind === 'scoring' ? (name ?? unit) : (unit ?? name);
  const role = kind === 'scoring' ? 'name' : 'unit';
  const known = Object.entries(others).filter(([each]) => each === 'appraised' || rolesOf(kind).some((wanted) => wanted === each));
  return { appraised: [], part: [], ...Object.fromEntries(known), ...(names === undefined ? {} : { [role]: names }) };
}

/** Whether a place holds another column than in the other map. */
export const differsAt = (a: Columns, b: Columns, { role, round }: MapPlace): boolean => columnAt(a, { role, round }) !== columnAt(b, { role, round });

/** The column of a place; null where it has none. */
export const columnAt = (columns: Columns, { role, round }: MapPlace): number | null => (role === 'appraised' ? columns.appraised[round] : columns[role]) ?? null;

/**
 * What must be kept so that the reader comes to `chosen`: only what differs from the recognised map, so that the rest
 * goes on following the sheet; every role that is asked for where nothing was recognised.
 */
export function overrideFor(chosen: Columns, recognised: Columns | null, kind: Table['kind']): ColumnOverride {
  const override: { -readonly [role in SingleRole]?: number | null } & { appraised?: readonly number[] } = {};
  for (const role of rolesOf(kind)) {
    if (role === 'appraised') {
      if (recognised === null || recognised.appraised.join() !== chosen.appraised.join()) override.appraised = chosen.appraised;
    } else if (recognised === null || differsAt(chosen, recognised, { role, round: 0 })) override[role] = chosen[role] ?? null;
  }
  if (recognised === null) override[kind === 'scoring' ? 'unit' : 'name'] = null;
  return override;
}

type Place = Pick<Table, 'sheet' | 'headerRows'>;

const isOf = (table: Place, { sheet, headerRow }: SheetOverride): boolean => sheet === table.sheet && (headerRow === undefined || headerRow === (table.headerRows[0] ?? 0));

/** What the user said of this table's columns before; null where nothing. */
export const overrideOf = (table: Place, overrides: readonly SheetOverride[]): ColumnOverride | null => overrides.find((each) => isOf(table, each))?.columns ?? null;

const sheetNamed = ({ sheets }: Snapshot, name: string): SheetSnapshot | undefined => sheets.find((sheet) => sheet.name === name);

/** The table as it would be read with these columns; null where none would be. */
export function readWith(snapshot: Snapshot, overrides: readonly SheetOverride[], table: Place, columns: ColumnOverride | null): Table | null {
  const sheet = sheetNamed(snapshot, table.sheet);
  const headerRow = table.headerRows[0] ?? 0;
  if (sheet === undefined) return null;
  const others = overrides.filter((each) => !isOf(table, each));
  return readSheet(sheet, columns === null ? others : [...others, { sheet: sheet.name, headerRow, columns }]).find(({ headerRows }) => headerRows[0] === headerRow) ?? null;
}

/** The columns that words and contents tell without the user; null where they make no table of the same kind. */
export function recognisedColumns(snapshot: Snapshot, overrides: readonly SheetOverride[], table: Place & Pick<Table, 'kind'>): Columns | null {
  const found = readWith(snapshot, overrides, table, null);
  return found?.kind === table.kind ? found.columns : null;
}

/**
 * What to keep so that the table is read with exactly these columns; null where no table would be read with them.
 * An override that takes a role away may let the reader propose another, so what comes out is looked at once more.
 */
export function keepable(snapshot: Snapshot, overrides: readonly SheetOverride[], table: Place & Pick<Table, 'kind'>, chosen: Columns): ColumnOverride | null {
  const recognised = recognisedColumns(snapshot, overrides, table);
  const first = overrideFor(chosen, recognised, table.kind);
  const read = readWith(snapshot, overrides, table, first);
  if (read?.kind !== table.kind) return null;
  const override = { ...first, ...overrideFor(chosen, read.columns, table.kind) };
  const again = readWith(snapshot, overrides, table, override);
  return again?.kind === table.kind ? override : null;
}
