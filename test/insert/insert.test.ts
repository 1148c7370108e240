// Insert and clear on real .xlsx files: LibreOffice recalculates what was written and agrees; clear gives the file's cells back.
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { a1 } from '../../core/address.ts';
import type { CriteriaSet } from '../../core/criteria/set.ts';
import { clearPatch } from '../../core/edit/clear.ts';
import { isCellError, type SheetSnapshot, type Snapshot } from '../../core/sheet/snapshot.ts';
import { XlsxHost } from '../../workbench/xlsx/host.ts';
import { insertInto } from '../fixtures/inserted.ts';
import { LAYOUTS } from '../fixtures/layouts/index.ts';
import { toXlsx } from '../fixtures/to-xlsx.ts';
import { recalculate } from '../oracle/libreoffice.ts';

const SLOW = 180_000;
const examples = ['bang-cham-diem-so-2025.xlsx', 'bang-cham-diem-sach.xlsx', 'xep-hang-bo-2023.xlsx'];

const open = async (name: string): Promise<XlsxHost> => XlsxHost.open(await readFile(new URL(`../../examples/${name}`, import.meta.url)), name);

/** All layouts' sheets of one twin as one workbook: LibreOffice starts once. */
function allLayouts(twin: 'clean' | 'faulty'): Snapshot {
  const seen = new Set<string>();
  return {
    sheets: LAYOUTS.flatMap((layout, nth) =>
      layout[twin].sheets.map((sheet): SheetSnapshot => {
        const name = seen.has(sheet.name) ? `${sheet.name} ${nth}` : sheet.name;
        if (name !== sheet.name && layout[twin].sheets.some(({ cells }) => cells.some(({ formula }) => formula?.includes('!')))) throw new Error(`${sheet.name} cannot be renamed`);
        seen.add(name);
        // A workbook that is not here cannot be judged: what was read from it stands as a value.
        const cells = sheet.cells.map((cell) => (cell.formula?.includes('[') === true ? { row: cell.row, column: cell.column, value: cell.value } : cell));
        return { ...sheet, name, cells };
      }),
    ),
  };
}

async function insert(host: XlsxHost, options: Parameters<typeof insertInto>[1] = {}, set: CriteriaSet | null = null): Promise<ReturnType<typeof insertInto>> {
  const patch = insertInto({ snapshot: await host.read(), settings: await host.loadSettings() }, options, set);
  await host.apply(patch);
  return patch;
}

/** Formula cells whose value in the file is not what LibreOffice computes. */
async function disagreements(host: XlsxHost): Promise<{ readonly compared: number; readonly differ: readonly string[] }> {
  const judged = await recalculate(host.save());
  const differ: string[] = [];
  let compared = 0;
  for (const { name, cells } of (await host.read()).sheets) {
    for (const { row, column, value, formula } of cells) {
      if (formula === undefined) continue;
      compared++;
      const said = judged.get(`${name}!${a1(row, column)}`) ?? null;
      const same = typeof value === 'number' && typeof said === 'number' ? Math.abs(value - said) < 1e-8 : isCellError(said) ? value === null || isCellError(value) : (said ?? '') === (value ?? '');
      if (!same) differ.push(`${name}!${a1(row, column)} =${formula}: ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(said)}`);
    }
  }
  return { compared, differ };
}

/** Names of the parts that two packages do not hold alike. */
const differing = (one: Readonly<Record<string, Uint8Array>>, other: Readonly<Record<string, Uint8Array>>): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => Buffer.compare(one[name] ?? new Uint8Array(), other[name] ?? new Uint8Array()) !== 0);

test.each(examples)('%s: LibreOffice agrees with every formula after insert, a second insert changes nothing, clear gives the cells back', async (name) => {
  const host = await open(name);
  const before = await host.read();
  const patch = await insert(host);
  const { compared, differ } = await disagreements(host);
  expect(differ).toEqual([]);
  expect(compared).toBeGreaterThanOrEqual(patch.edits.filter((edit) => edit.kind === 'set-cell').length);
  const parts = unzipSync(host.save());
  const again = await insert(host);
  expect(again.edits.filter(({ kind }) => kind === 'set-cell' || kind === 'put-settings')).toEqual([]);
  expect(again.edits).toEqual(patch.edits.filter(({ kind }) => kind !== 'set-cell' && kind !== 'put-settings'));
  expect(differing(parts, unzipSync(host.save()))).toEqual([]);
  const { patch: undo, left } = clearPatch({ snapshot: await host.read(), settings: await host.loadSettings() });
  await host.apply(undo);
  expect(left).toEqual([]);
  expect(await host.read()).toEqual(before);
  expect(await host.loadSettings()).toBeNull();
}, SLOW);

test.each([['clean', false], ['faulty', false], ['faulty', true]] as const)('every layout seen, %s twin, mending %s: LibreOffice agrees with every formula after insert', async (twin, fix) => {
  const host = XlsxHost.open(await toXlsx(allLayouts(twin)), 'layouts.xlsx');
  await insert(host, { fix });
  const { compared, differ } = await disagreements(host);
  expect(differ).toEqual([]);
  expect(compared).toBeGreaterThan(200);
}, SLOW);
