// The change log: which scores of which rows changed from what to what.
import { a1 } from '../address.ts';
import type { ScoringTable, Reading, TableRow } from '../sheet/table.ts';
import type { ComparedNode, TableComparison } from './compare-tables.ts';

/** A column that is looked at; `round` is the 1-based appraisal round, null for every other column. */
export interface ChangedColumn {
  readonly role: 'max' | 'self' | 'appraised' | 'survey' | 'achieved';
  readonly round: number | null;
}

/** One cell that says something else in the later edition. */
export interface ScoreChange extends ChangedColumn {
  readonly number: string | null;
  readonly name: string;
  readonly before: Reading;
  readonly after: Reading;
  /** A1 of the cells on their own sheets; null where the edition lacks the column or the row. */
  readonly beforeCell: string | null;
  readonly afterCell: string | null;
  /** The row itself is new or gone. */
  readonly row: 'both' | 'added' | 'gone';
}

export interface ChangeLog {
  readonly changes: readonly ScoreChange[];
  /** Columns that one edition alone has: their cells are not listed, as every one of them is new or gone. */
  readonly onlyBefore: readonly ChangedColumn[];
  readonly onlyAfter: readonly ChangedColumn[];
}

const BLANK: Reading = { state: 'blank' };

/** The changes of leaves, bonus and penalty rows, in the order of the comparison; totals follow from them and are left out. */
export function changeLog({ before, after, nodes }: TableComparison): ChangeLog {
  const [left, right] = [columnsOf(before.table), columnsOf(after.table)];
  const both = right.filter((column) => left.some((each) => isSame(each, column)));
  const leafPairs = nodes.filter(({ leaf }) => leaf).map((node) => rowsOf(node, before.table, after.table));
  const changes = [...leafPairs, ...extraPairs(before.table, after.table)].flatMap((pair) => changesOf(pair, both, before.table, after.table));
  return {
    changes,
    onlyBefore: left.filter((column) => !right.some((each) => isSame(each, column))),
    onlyAfter: right.filter((column) => !left.some((each) => isSame(each, column))),
  };
}

type RowsPair = { readonly one: TableRow | null; readonly other: TableRow | null };

const rowsOf = (node: ComparedNode, before: ScoringTable, after: ScoringTable): RowsPair => ({
  one: node.before === null ? null : (before.rows[node.before] ?? null),
  other: node.after === null ? null : (after.rows[node.after] ?? null),
});

/** Bonus and penalty rows by kind, in their order. */
function extraPairs(before: ScoringTable, after: ScoringTable): readonly RowsPair[] {
  return (['bonus', 'penalty'] as const).flatMap((kind) => {
    const of = ({ rows }: ScoringTable): readonly TableRow[] => rows.filter((row) => row.kind === kind);
    const [ones, others] = [of(before), of(after)];
    return Array.from({ length: Math.max(ones.length, others.length) }, (_, at): RowsPair => ({ one: ones[at] ?? null, other: others[at] ?? null }));
  });
}

function changesOf({ one, other }: RowsPair, columns: readonly ChangedColumn[], before: ScoringTable, after: ScoringTable): ScoreChange[] {
  const row = other ?? one;
  if (row === null) return [];
  return columns.flatMap((column): ScoreChange[] => {
    const [said, says] = [one === null ? BLANK : readingOf(one, column), other === null ? BLANK : readingOf(other, column)];
    if (isEqual(said, says)) return [];
    return [{
      ...column,
      number: row.path === '' ? row.number : row.path,
      name: row.name,
      before: said,
      after: says,
      beforeCell: cellOf(one, before, column),
      afterCell: cellOf(other, after, column),
      row: one === null ? 'added' : other === null ? 'gone' : 'both',
    }];
  });
}

/** What is achieved follows from the other columns: it is looked at only where the table has no other score column. */
function columnsOf({ columns }: ScoringTable): readonly ChangedColumn[] {
  const { max, self, appraised, survey, achieved } = columns;
  const found: ChangedColumn[] = [];
  if (max !== undefined) found.push({ role: 'max', round: null });
  if (self !== undefined) found.push({ role: 'self', round: null });
  appraised.forEach((_, at) => found.push({ role: 'appraised', round: at + 1 }));
  if (survey !== undefined) found.push({ role: 'survey', round: null });
  if (achieved !== undefined && found.every(({ role }) => role === 'max')) found.push({ role: 'achieved', round: null });
  return found;
}

const isSame = (one: ChangedColumn, other: ChangedColumn): boolean => one.role === other.role && one.round === other.round;

const readingOf = (row: TableRow, { role, round }: ChangedColumn): Reading => (role === 'appraised' ? (row.appraised[(round ?? 1) - 1] ?? BLANK) : row[role]);

function cellOf(row: TableRow | null, { columns }: ScoringTable, { role, round }: ChangedColumn): string | null {
  const column = role === 'appraised' ? columns.appraised[(round ?? 1) - 1] : columns[role];
  return row === null || column === undefined ? null : a1(row.row, column);
}

/** Blank, not applicable, text, error and every number are told apart; a number stored as text is the same number. */
function isEqual(one: Reading, other: Reading): boolean {
  if (one.state === 'number' && other.state === 'number') return one.points === other.points;
  if (one.state === 'invalid' && other.state === 'invalid') return one.text === other.text;
  if (one.state === 'error' && other.state === 'error') return one.error === other.error;
  return one.state === other.state;
}
