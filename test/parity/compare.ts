// Compares a host with the one for .xlsx files on the same workbook: the same cells, findings, totals and patch, before and after insert.
import { expect } from 'vitest';
import { checkWorkbook, type CheckedWorkbook } from '../../core/check/check.ts';
import type { CriteriaSet } from '../../core/criteria/set.ts';
import { clearPatch } from '../../core/edit/clear.ts';
import { insertPatch } from '../../core/edit/insert.ts';
import type { Patch } from '../../core/edit/patch.ts';
import type { SpreadsheetHost } from '../../core/host.ts';
import { isCellError, type Cell, type SheetSnapshot, type Snapshot } from '../../core/sheet/snapshot.ts';
import { XlsxHost } from '../../workbench/xlsx/host.ts';

/** Another host, as the comparison sees it. */
export interface Compared {
  /** A host whose workbook says what the snapshot says. */
  open(snapshot: Snapshot): SpreadsheetHost;
  /** What the program can tell of a sheet, where that is not all; findings and totals are compared whole. */
  readonly tells?: (sheet: SheetSnapshot) => SheetSnapshot;
  /** Applies a patch as a command does, with what must hold of it. */
  readonly apply?: (host: SpreadsheetHost, patch: Patch) => Promise<void>;
}

/**
 * Excel and Sheets answer with 15 digits, and merges have no order. A formula of ours that reads an error is left without a result in
 * a file, for a patch carries none: there the program shows the error at once.
 */
const comparable = ({ sheets }: Snapshot, tells: (sheet: SheetSnapshot) => SheetSnapshot): readonly SheetSnapshot[] =>
  sheets.map((sheet) => ({
    ...tells(sheet),
    cells: sheet.cells.map((cell): Cell => {
      if (sheet.own !== undefined && isCellError(cell.value)) return { ...cell, value: null };
      return typeof cell.value === 'number' ? { ...cell, value: Number(cell.value.toPrecision(14)) } : cell;
    }),
    merges: [...sheet.merges].sort((one, other) => one.top - other.top || one.left - other.left),
  }));

const checkOf = (snapshot: Snapshot, set: CriteriaSet | undefined): CheckedWorkbook => checkWorkbook(snapshot, set === undefined ? {} : { set });

async function insertOf(host: SpreadsheetHost, set: CriteriaSet | undefined, fix: boolean): Promise<Patch> {
  const snapshot = await host.read();
  const tables = checkOf(snapshot, set).tables.map(({ table, score = null, findings }) => ({ table, score, findings }));
  const options = { totals: true, summary: true, charts: true, findings: true, marks: true, fix, language: 'vi' } as const;
  return insertPatch({ snapshot, tables, settings: await host.loadSettings(), set: set ?? null, options });
}

/** Reads, checks, inserts, checks again and clears in both hosts, and compares at every step. */
export async function compareWithFile({ open, tells = (sheet) => sheet, apply = (each, patch) => each.apply(patch) }: Compared, bytes: Uint8Array, set?: CriteriaSet, fix = false): Promise<void> {
  const xlsx = XlsxHost.open(bytes);
  const host = open(await xlsx.read());
  const same = async (step: string): Promise<void> => {
    const [ofHost, ofFile] = [await host.read(), await xlsx.read()];
    expect(comparable(ofHost, tells), `cells ${step}`).toEqual(comparable(ofFile, tells));
    expect(checkOf(ofHost, set), `findings and totals ${step}`).toEqual(checkOf(ofFile, set));
    expect(await host.loadSettings(), `settings ${step}`).toBe(await xlsx.loadSettings());
  };
  await same('before');
  const start = comparable(await host.read(), tells);

  const insert = await insertOf(host, set, fix);
  expect(insert).toEqual(await insertOf(xlsx, set, fix));
  await apply(host, insert);
  await xlsx.apply(insert);
  await same('after insert');

  const clear = clearPatch({ snapshot: await host.read(), settings: await host.loadSettings() });
  expect(clear).toEqual(clearPatch({ snapshot: await xlsx.read(), settings: await xlsx.loadSettings() }));
  await host.apply(clear.patch);
  await xlsx.apply(clear.patch);
  await same('after clear');
  if (!fix && clear.left.length === 0) expect(comparable(await host.read(), tells)).toEqual(start);
}
