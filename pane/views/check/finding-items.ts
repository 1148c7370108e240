// What the list shows of each finding: where it belongs in the table, which column it is about, and what a mend would change.
import { a1, parseA1 } from '../../../core/address.ts';
import type { CheckedTable } from '../../../core/check/check.ts';
import type { Finding, Severity } from '../../../core/check/finding.ts';
import type { CellContent, SetCell } from '../../../core/edit/patch.ts';
import { contentText, sameContent } from '../../../core/edit/show.ts';
import type { Columns, Table, TableRow } from '../../../core/sheet/table.ts';
import type { Language } from '../../../core/text/language.ts';
import type { ColumnRole } from '../../../core/text/names.ts';

/** One line of the list. */
export interface Item {
  readonly finding: Finding;
  /** The criterion's or the unit's number and name; '' where it belongs to no row. */
  readonly number: string;
  readonly name: string;
  /** Index into the table's rows of the field that it lies in; null outside of any. */
  readonly field: number | null;
  /** The role of the cell's column; null where it has none. */
  readonly role: ColumnRole | null;
  /** The sheet, where the finding belongs to no table; else null. */
  readonly beside: string | null;
}

/** The findings of a table as lines, in their order. */
export function itemsOf({ table, findings }: CheckedTable): readonly Item[] {
  const rows = new Map(table.rows.map((row, at) => [row.row, at]));
  return findings.map((finding): Item => {
    const at = finding.cell === null ? null : parseA1(finding.cell);
    const row = at === null ? undefined : rows.get(at.row);
    const found = row === undefined ? undefined : table.rows[row];
    return {
      finding,
      number: finding.number ?? found?.number ?? '',
      name: found?.name.trim() ?? '',
      field: table.kind === 'scoring' && row !== undefined ? fieldOf(table.rows, row) : null,
      role: at === null ? null : roleOf(table.columns, at.column),
      beside: null,
    };
  });
}

/** Findings that belong to no table as lines: their sentence names what they are about. */
export const besideItems = (findings: readonly Finding[]): readonly Item[] =>
  findings.map((finding) => ({ finding, number: finding.number ?? '', name: '', field: null, role: null, beside: finding.sheet }));

function fieldOf(rows: readonly TableRow[], from: number): number | null {
  for (let at: number | null = from; at !== null; at = rows[at]?.parent ?? null) if (rows[at]?.kind === 'field') return at;
  return null;
}

function roleOf(columns: Columns, column: number): ColumnRole | null {
  const [role] = Object.entries(columns).find(([, at]) => (typeof at === 'number' ? at === column : at.includes(column))) ?? [];
  return (role as ColumnRole | undefined) ?? null;
}

/** The fields that lines lie in, in the table's order. */
export function fieldsOf(items: readonly Item[], table: Table): readonly { readonly at: number; readonly number: string; readonly name: string }[] {
  const found = [...new Set(items.flatMap(({ field }) => field ?? []))].sort((a, b) => a - b);
  return found.map((at) => ({ at, number: table.rows[at]?.number ?? '', name: table.rows[at]?.name.trim() ?? '' }));
}

/** The sheets of lines that belong to no table, in their order. */
export const sheetsOf = (items: readonly Item[]): readonly string[] => [...new Set(items.flatMap(({ beside }) => beside ?? []))];

/** Lines of one severity by field, the table's own first, those of other sheets last. */
export interface Group {
  readonly severity: Severity;
  readonly count: number;
  readonly fields: readonly { readonly field: number | null; readonly beside: string | null; readonly items: readonly Item[] }[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** What to do first comes first; severities without lines are left out. */
export function groupsOf(items: readonly Item[]): readonly Group[] {
  return ORDER.flatMap((severity): Group[] => {
    const own = items.filter(({ finding }) => finding.severity === severity);
    const inTable = own.filter(({ beside }) => beside === null);
    const fields = [...new Set(inTable.map(({ field }) => field))].sort((a, b) => (a ?? -1) - (b ?? -1));
    const parts = [
      ...fields.map((field) => ({ field, beside: null, items: inTable.filter((item) => item.field === field) })),
      ...sheetsOf(own).map((beside) => ({ field: null, beside, items: own.filter((item) => item.beside === beside) })),
    ];
    return own.length === 0 ? [] : [{ severity, count: own.length, fields: parts }];
  });
}

/** One cell that a mend changes; before as the official reads it, text in quotes so that "1,5" is told from 1,5. */
export interface Change {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** What mends change, each cell once; a formula whose result alone is new is no change. */
export function changesOf(edits: readonly SetCell[], language: Language): readonly Change[] {
  const changes = new Map<string, Change>();
  for (const { sheet, row, column, before, after } of edits) {
    if (sameContent(before, after)) continue;
    const cell = a1(row, column);
    changes.set(`${sheet}!${cell}`, { sheet, cell, before: contentShown(before, language), after: contentShown(after, language) });
  }
  return [...changes.values()];
}

function contentShown(content: CellContent, language: Language): string {
  const text = contentText(content, language);
  return content.formula === undefined && typeof content.value === 'string' && text !== '' ? `“${text}”` : text;
}

/** The cells that a finding offers to mend. */
export const fixEdits = ({ fix }: Finding): readonly SetCell[] => (fix?.edits ?? []).filter((edit) => edit.kind === 'set-cell');
