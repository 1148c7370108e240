// Builds a finding: the usual severity of its code, the sheet of its table, the path and short name of its row.
import type { Table } from '../sheet/table.ts';
import type { Patch } from '../edit/patch.ts';
import { CODES, type Code, type Finding, type Severity, type Shown } from './finding.ts';

/** What differs from finding to finding of one code. */
export interface Particulars {
  /** A1; null where no cell is to blame. */
  readonly cell: string | null;
  /** Gives the finding its `number` (path) and `values.name`. */
  readonly row?: { readonly path?: string; readonly number: string | null; readonly name: string };
  readonly expected?: Shown;
  readonly actual?: Shown;
  readonly values?: Readonly<Record<string, Shown>>;
  readonly fix?: Patch | null;
  /** Only where the contract lowers the usual severity. */
  readonly severity?: Severity;
}

const LONGEST_NAME = 60;

/** A criterion's name on one line, cut after a whole word so that it fits a sentence. */
export function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_NAME) return line;
  const cut = line.slice(0, LONGEST_NAME);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > LONGEST_NAME / 2 ? word : LONGEST_NAME)}…`;
}

/** One finding on a table, or on what stands on a sheet beside the tables. */
export function report(table: Pick<Table, 'sheet'>, code: Code, particulars: Particulars): Finding {
  const { cell, row, expected, actual, values, fix, severity } = particulars;
  const number = row?.path === undefined || row.path === '' ? row?.number : row.path;
  const shown = row === undefined ? values : { name: shortName(row.name), ...values };
  return {
    code,
    severity: severity ?? CODES[code],
    sheet: table.sheet,
    cell,
    ...(number === undefined || number === null ? {} : { number }),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(shown === undefined ? {} : { values: shown }),
    ...(fix === undefined ? {} : { fix }),
  };
}
