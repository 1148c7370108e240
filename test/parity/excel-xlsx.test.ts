// The same workbook through Excel's adapter and through that for .xlsx files: the same cells, findings, totals and patch, before and after insert.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ExcelHost } from '../../addin/excel/excel-host.ts';
import { checkWorkbook, type CheckedWorkbook } from '../../core/check/check.ts';
import type { CriteriaSet } from '../../core/criteria/set.ts';
import { clearPatch } from '../../core/edit/clear.ts';
import { insertPatch } from '../../core/edit/insert.ts';
import type { Patch } from '../../core/edit/patch.ts';
import type { SpreadsheetHost } from '../../core/host.ts';
import { isCellError, type Cell, type SheetSnapshot, type Snapshot } from '../../core/sheet/snapshot.ts';
import { XlsxHost } from '../../workbench/xlsx/host.ts';
import { LAYOUTS } from '../fixtures/layouts/index.ts';
import { toXlsx } from '../fixtures/to-xlsx.ts';
import { openExcel, type OpenExcel } from '../office-host/open-excel.ts';

/** A workbook in both hosts at once. */
interface Both {
  readonly xlsx: XlsxHost;
  readonly host: ExcelHost;
  readonly excel: OpenExcel;
}

async function openBoth(bytes: Uint8Array): Promise<Both> {
  const xlsx = XlsxHost.open(bytes);
  const excel = openExcel(await xlsx.read());
  return { xlsx, excel, host: new ExcelHost({ supports: () => true }) };
}

/**
 * Excel answers with 15 digits, and merges have no order. A formula of ours that reads an error is left without a result in
 * a file, for a patch carries none: there Excel shows the error at once.
 */
const comparable = ({ sheets }: Snapshot): readonly SheetSnapshot[] =>
  sheets.map((sheet) => ({
    ...sheet,
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
async function compare(bytes: Uint8Array, set?: CriteriaSet, fix = false): Promise<void> {
  const { xlsx, host, excel } = await openBoth(bytes);
  const same = async (step: string): Promise<void> => {
    const [ofExcel, ofFile] = [await host.read(), await xlsx.read()];
    expect(comparable(ofExcel), `cells ${step}`).toEqual(comparable(ofFile));
    expect(checkOf(ofExcel, set), `findings and totals ${step}`).toEqual(checkOf(ofFile, set));
    expect(await host.loadSettings(), `settings ${step}`).toBe(await xlsx.loadSettings());
  };
  await same('before');
  const start = comparable(await host.read());

  const insert = await insertOf(host, set, fix);
  expect(insert).toEqual(await insertOf(xlsx, set, fix));
  const { syncs } = await excel.syncsOf(() => host.apply(insert));
  expect(syncs).toBeLessThanOrEqual(3);
  await xlsx.apply(insert);
  await same('after insert');

  const clear = clearPatch({ snapshot: await host.read(), settings: await host.loadSettings() });
  expect(clear).toEqual(clearPatch({ snapshot: await xlsx.read(), settings: await xlsx.loadSettings() }));
  await host.apply(clear.patch);
  await xlsx.apply(clear.patch);
  await same('after clear');
  if (!fix && clear.left.length === 0) expect(comparable(await host.read())).toEqual(start);
}

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, { clean, faulty, set }) => {
  test('the clean workbook is alike in Excel and in the file', async () => {
    await compare(await toXlsx(clean), set);
  });

  test('the workbook with planted faults is alike in Excel and in the file, mended or not', async () => {
    const bytes = await toXlsx(faulty);
    await compare(bytes, set);
    await compare(bytes, set, true);
  });
});

test.each(['bang-cham-diem-so-2025', 'bang-cham-diem-sach', 'xep-hang-bo-2023'])('the example %s is alike in Excel and in the file', async (name) => {
  await compare(readFileSync(`examples/${name}.xlsx`));
});
