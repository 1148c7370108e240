// Every sample and every layout on the try-it page: opened, checked, mended, inserted into, saved; the command line and LibreOffice agree with what was saved.
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { checkWorkbook } from '../../core/check/check.ts';
import { newFolder, parscore } from '../../workbench/cli/built-bin.ts';
import { SAMPLES } from '../../workbench/page/samples.ts';
import { readSnapshot } from '../../workbench/xlsx/read.ts';
import { allLayouts } from '../fixtures/layouts/all-layouts.ts';
import { toXlsx } from '../fixtures/to-xlsx.ts';
import { hostileWorkbook, HOSTILE_SHEET } from '../host-contract/hostile.ts';
import { disagreements } from '../oracle/disagreements.ts';
import { insertAll, mendAll, readIn, saveIn, typeIn } from './acts.ts';
import { pageForTests } from './for-tests.ts';
import { openIn } from './host-in-page.ts';
import { openFile, ready } from './open-page.ts';

const opened = pageForTests();
let page: Page;

beforeAll(() => {
  ({ page } = opened());
});

/** Mends and inserts all, saves, and has the saved file judged. */
async function wholeJob(least: number): Promise<void> {
  await mendAll(page);
  await insertAll(page);
  const shown = await readIn(page);
  const { bytes } = await saveIn(page);
  expect(readSnapshot(bytes)).toEqual(shown);

  const folder = await newFolder();
  await writeFile(path.join(folder, 'saved.xlsx'), bytes);
  const { out } = await parscore(['check', 'saved.xlsx', '--json'], folder);
  await rm(folder, { recursive: true });
  const { summary } = JSON.parse(out) as { readonly summary: Readonly<Record<string, number>> };
  const found = checkWorkbook(shown);
  const all = [...found.findings, ...found.tables.flatMap(({ findings }) => findings)];
  for (const severity of ['error', 'warning', 'info'] as const) expect(summary[severity], severity).toBe(all.filter((each) => each.severity === severity).length);

  const { compared, differ } = await disagreements(bytes);
  expect(differ).toEqual([]);
  expect(compared).toBeGreaterThanOrEqual(least);
}

/** Workbooks whose only tables are rankings. */
const RANKINGS: readonly string[] = ['xep-hang-bo-2023.xlsx', 'chi-so-va-khao-sat-2020.xlsx'];

test.each(SAMPLES.map(({ file }) => [file] as const))('the sample %s goes through the whole job', async (file) => {
  await openFile(page, file, readFileSync(`examples/${file}`));
  await ready(page);
  // A ranking is inserted as figures: LibreOffice has no formula to compute there.
  await wholeJob(RANKINGS.includes(file) ? 0 : 10);
});

test('every layout, with planted faults, goes through the whole job', async () => {
  await openFile(page, 'bo-cuc.xlsx', await toXlsx(allLayouts('faulty')));
  await ready(page);
  await wholeJob(200);
});

test('nothing of a workbook that holds everything is lost: all other parts come out as they went in', async () => {
  const before = unzipSync(hostileWorkbook());
  await openIn(page, 'moi-thu.xlsx', hostileWorkbook());
  await typeIn(page, HOSTILE_SHEET, 'C3', '0,5');
  const after = unzipSync((await saveIn(page)).bytes);
  const texts = (parts: Readonly<Record<string, Uint8Array>>, name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => texts(before, name) !== texts(after, name)).sort();
  // The sheet's own cell and results, the wish to be computed when opened, and the order of computing, which Excel makes anew.
  expect(differing.filter((name) => !/^xl\/(?:worksheets\/sheet1\.xml|workbook\.xml|calcChain\.xml|_rels\/workbook\.xml\.rels)$|^\[Content_Types\]\.xml$/.test(name))).toEqual([]);
  const sheet = texts(after, 'xl/worksheets/sheet1.xml');
  const stood = texts(before, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="C3" s="2"><v>0.5</v></c>');
  // Everything outside of the cells, letter for letter.
  const outside = (xml: string): string => xml.replace(/<sheetData>.*<\/sheetData>/s, '');
  expect(outside(sheet)).toBe(outside(stood));
  // A formula that reads another workbook keeps its formula and its result.
  expect(sheet).toContain('<c r="C6"><f>[1]Năm!$A$1+1</f><v>8</v></c>');
});

test('through all of that the page met no error and asked nobody outside', () => {
  expect(opened().faults).toEqual([]);
  expect(opened().refused).toEqual([]);
});
