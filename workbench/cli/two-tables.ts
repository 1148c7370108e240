// Which table of one file is compared with which of the other, what each is called, and of which year it is.
import path from 'node:path';
import { a1Area } from '../../core/address.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { readTables } from '../../core/sheet/read.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { RankingTable, ScoringTable, Table } from '../../core/sheet/table.ts';
import { unitLines } from '../../core/units/unit-lines.ts';
import type { Call } from './command.ts';
import { Failure } from './failure.ts';
import { choicesOf, noTable, openFile } from './open.ts';
import { isSameFile } from './output.ts';
import { yearsOf } from './years-choice.ts';

/** One side of a comparison. */
export interface Side<Kind extends Table = Table> {
  readonly file: string;
  readonly table: Kind;
  readonly year: number | null;
  readonly label: string;
}

/** Two tables of one kind, and the sheets whose tables were left out. */
export type TwoTables = { readonly left: readonly string[] } & (
  | { readonly kind: 'scoring'; readonly before: Side<ScoringTable>; readonly after: Side<ScoringTable> }
  | { readonly kind: 'ranking'; readonly before: Side<RankingTable>; readonly after: Side<RankingTable> }
);

interface Book {
  readonly file: string;
  readonly snapshot: Snapshot;
  readonly tables: readonly Table[];
}

/** The chosen sheets' tables; else those of a sheet name that both have, scoring tables first; else the first of a kind. Throws Failure or HostError. */
export async function twoTables(call: Call): Promise<TwoTables> {
  const choices = await choicesOf(call);
  const asked = yearsOf(call);
  if (asked !== null && asked.length !== 2) throw new Failure('call/bad-years', { value: call.options.years ?? '' });
  const open = async (file: string, sheet: string | undefined): Promise<Book> => {
    const { snapshot, overrides } = await openFile(file, choices);
    const all = readTables(snapshot, overrides);
    if (all.length === 0) throw noTable(file);
    const tables = sheet === undefined ? all : all.filter((table) => table.sheet === sheet);
    if (tables.length === 0) throw new Failure('call/no-sheet', { file, sheet: sheet ?? '' });
    return { file, snapshot, tables };
  };
  const [first = '', second = ''] = call.files;
  const before = await open(first, call.options.beforeSheet);
  const after = await open(second, call.options.afterSheet);
  const pair = pairOf(before.tables, after.tables);
  if (pair === null) throw new Failure('call/other-kinds', { file: first, other: second });
  const isOne = pair[0].sheet === pair[1].sheet && a1Area(pair[0].area) === a1Area(pair[1].area);
  if (isOne && (await isSameFile(first, second))) throw new Failure('call/same-table', { file: first });
  const left = [...new Set([...before.tables, ...after.tables].filter((table) => table !== pair[0] && table !== pair[1]).map(({ sheet }) => sheet))];
  const [year, next] = [asked?.[0] ?? yearIn(before, pair[0]), asked?.[1] ?? yearIn(after, pair[1])];
  const [label, later] = labels({ file: first, table: pair[0], year }, { file: second, table: pair[1], year: next });
  const [one, other] = [{ file: first, year, label }, { file: second, year: next, label: later }];
  const [a, b] = pair;
  if (a.kind === 'scoring' && b.kind === 'scoring') return { kind: 'scoring', left, before: { ...one, table: a }, after: { ...other, table: b } };
  if (a.kind === 'ranking' && b.kind === 'ranking') return { kind: 'ranking', left, before: { ...one, table: a }, after: { ...other, table: b } };
  throw new Failure('call/other-kinds', { file: first, other: second });
}

function pairOf(before: readonly Table[], after: readonly Table[]): readonly [Table, Table] | null {
  for (const kind of ['scoring', 'ranking'] as const) {
    const [ones, others] = [before.filter((table) => table.kind === kind), after.filter((table) => table.kind === kind)];
    const named = ones.find(({ sheet }) => others.some((table) => table.sheet === sheet));
    const [one, other] = [named ?? ones[0], others.find(({ sheet }) => sheet === named?.sheet) ?? others[0]];
    if (one !== undefined && other !== undefined) return [one, other];
  }
  return null;
}

function yearIn({ snapshot }: Book, table: Table): number | null {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  return sheet === undefined ? null : unitLines(gridOf(sheet), table).year;
}

/** Years where they tell the two apart, else the files' names, else the sheets'. */
function labels(one: Omit<Side, 'label'>, other: Omit<Side, 'label'>): readonly [string, string] {
  if (one.year !== null && other.year !== null && one.year !== other.year) return [String(one.year), String(other.year)];
  const name = ({ file }: Omit<Side, 'label'>): string => path.basename(file, path.extname(file));
  return name(one) === name(other) ? [one.table.sheet, other.table.sheet] : [name(one), name(other)];
}
