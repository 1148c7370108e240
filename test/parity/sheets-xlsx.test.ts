// The same workbook in Google Sheets, on the built files, and as an .xlsx file: the same cells, findings, totals and patch, before and after insert.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { LAYOUTS } from '../fixtures/layouts/index.ts';
import { toXlsx } from '../fixtures/to-xlsx.ts';
import { builtSheets, openSheets, type BuiltSheets } from '../sheets-host/open-sheets.ts';
import { compareWithFile, type Compared } from './compare.ts';

let built: BuiltSheets;

beforeAll(async () => {
  built = await builtSheets();
});

afterAll(() => built.remove());

const LOCALES = ['vi_VN', 'en_US', 'de_DE'];

/** Which rows are hidden is asked of those with points alone: that no other matters is what the findings say. */
const inSheets = (locale: string): Compared => ({
  open: (snapshot) => openSheets(built, snapshot, { locale }).host,
  tells: (sheet) => ({ ...sheet, hiddenRows: [], hiddenColumns: [], visibility: sheet.visibility === 'visible' ? 'visible' : 'hidden' }),
});

describe.each(LAYOUTS.map((layout, at) => [layout.name, LOCALES[at % LOCALES.length] ?? 'vi_VN', layout] as const))('%s in %s', (_, locale, { clean, faulty, set }) => {
  test('the clean workbook is alike in Google Sheets and in the file', async () => {
    await compareWithFile(inSheets(locale), await toXlsx(clean), set);
  });

  test('the workbook with planted faults is alike in Google Sheets and in the file, mended or not', async () => {
    const bytes = await toXlsx(faulty);
    await compareWithFile(inSheets(locale), bytes, set);
    await compareWithFile(inSheets(locale), bytes, set, true);
  });
});

test.each(LOCALES)('the example of a department is alike in a spreadsheet of %s and in the file', async (locale) => {
  await compareWithFile(inSheets(locale), readFileSync('examples/bang-cham-diem-so-2025.xlsx'));
});
