// Insert and clear on real .xlsx files: LibreOffice recalculates what was written and agrees; clear gives the file's cells back.
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { CriteriaSet } from '../../core/criteria/set.ts';
import { clearPatch } from '../../core/edit/clear.ts';
import { XlsxHost } from '../../workbench/xlsx/host.ts';
import { insertInto } from '../fixtures/inserted.ts';
import { allLayouts } from '../fixtures/layouts/all-layouts.ts';
import { toXlsx } from '../fixtures/to-xlsx.ts';
import { disagreements } from '../oracle/disagreements.ts';

const SLOW = 180_000;
const examples = ['bang-cham-diem-so-2025.xlsx', 'bang-cham-diem-sach.xlsx', 'xep-hang-bo-2023.xlsx'];

const open = async (name: string): Promise<XlsxHost> => XlsxHost.open(await readFile(new URL(`../../examples/${name}`, import.meta.url)), name);

async function insert(host: XlsxHost, options: Parameters<typeof insertInto>[1] = {}, set: CriteriaSet | null = null): Promise<ReturnType<typeof insertInto>> {
  const patch = insertInto({ snapshot: await host.read(), settings: await host.loadSettings() }, options, set);
  await host.apply(patch);
  return patch;
}

/** Names of the parts that two packages do not hold alike. */
const differing = (one: Readonly<Record<string, Uint8Array>>, other: Readonly<Record<string, Uint8Array>>): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => Buffer.compare(one[name] ?? new Uint8Array(), other[name] ?? new Uint8Array()) !== 0);

test.each(examples)('%s: LibreOffice agrees with every formula after insert, a second insert changes nothing, clear gives the cells back', async (name) => {
  const host = await open(name);
  const before = await host.read();
  const patch = await insert(host);
  const { compared, differ } = await disagreements(host.save());
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
  const { compared, differ } = await disagreements(host.save());
  expect(differ).toEqual([]);
  expect(compared).toBeGreaterThan(200);
}, SLOW);
