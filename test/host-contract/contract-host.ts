// How the contract opens a host, reads what stands in it, and looks behind it.
import { beforeEach } from 'vitest';
import type { Edit } from '../../core/edit/patch.ts';
import type { SpreadsheetHost } from '../../core/host.ts';
import type { Cell, OwnSheet, SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';
import { SCORES, start } from './contract-book.ts';

/** How the suite opens a host and looks behind it. */
export interface ContractHost {
  /** A host whose workbook says what the snapshot says. */
  open(snapshot: Snapshot): Promise<SpreadsheetHost>;
  /** The marks of ours that stand on a sheet: A1 address and severity of each marked cell, in any order. */
  marks(host: SpreadsheetHost, sheet: string): Promise<readonly string[]>;
  /** The colour scales of a sheet: "B3:B4 F4B183 FFFFFF 9DC3E6", from the lowest number to the highest. Absent where the host draws nothing. */
  scales?(host: SpreadsheetHost, sheet: string): Promise<readonly string[]>;
  /** What a program can tell of a workbook, where that is not all. */
  tells?(snapshot: Snapshot): Snapshot;
}

/** The host of the test that runs, opened on the workbook of the suite, and what a test asks of it. */
export interface OpenHost {
  readonly adapter: ContractHost;
  /** What the host can tell of the workbook as it was opened. */
  readonly told: Snapshot;
  host(): SpreadsheetHost;
  /** Goes on with another workbook. */
  reopen(snapshot: Snapshot): Promise<void>;
  apply(...edits: readonly Edit[]): Promise<void>;
  cell(row: number, column: number, sheet?: string): Promise<Cell | undefined>;
  /** Our sheets: name and kind. */
  own(): Promise<readonly (readonly [string, OwnSheet])[]>;
}

/** Opens the host anew before each test of the group that is being described. */
export function openEach(adapter: ContractHost): OpenHost {
  let host: SpreadsheetHost;
  beforeEach(async () => {
    host = await adapter.open(start);
  });
  const sheet = async (wanted: string): Promise<SheetSnapshot> => {
    const found = (await host.read()).sheets.find((candidate) => candidate.name === wanted);
    if (!found) throw new Error(`no sheet ${wanted}`);
    return found;
  };
  return {
    adapter,
    told: adapter.tells?.(start) ?? start,
    host: () => host,
    reopen: async (snapshot) => {
      host = await adapter.open(snapshot);
    },
    apply: (...edits) => host.apply({ edits }),
    cell: async (row, column, wanted = SCORES) => (await sheet(wanted)).cells.find((candidate) => candidate.row === row && candidate.column === column),
    own: async () => (await host.read()).sheets.flatMap((candidate) => (candidate.own ? [[candidate.name, candidate.own] as const] : [])),
  };
}
