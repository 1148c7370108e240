// The Google Sheets host keeps the contract of every host, on the built files, in spreadsheets of three locales.
import { afterAll } from 'vitest';
import { a1Area } from '../../core/address.ts';
import { contractSuite } from '../host-contract/suite.ts';
import { builtSheets, openSheets, type BuiltSheets, type OpenSheets } from '../sheets-host/open-sheets.ts';

let built: Promise<BuiltSheets> | null = null;
let sheets: OpenSheets;

afterAll(async () => (await built)?.remove());

for (const locale of ['vi_VN', 'en_US', 'de_DE']) {
  contractSuite(`the Google Sheets host in ${locale}`, {
    async open(snapshot) {
      built ??= builtSheets();
      sheets = openSheets(await built, snapshot, { locale });
      return sheets.host;
    },
    marks: (_host, sheet) => Promise.resolve(sheets.marks(sheet)),
    scales: (_host, sheet) => Promise.resolve(sheets.extra(sheet).rules.filter(({ type }) => type === 'GRADIENT').map(({ areas, colours = [] }) => [...areas.map(a1Area), ...colours.map((colour) => colour.slice(1))].join(' '))),
    // Sheets tells hidden rows one by one, so that only those with points are asked for, and columns not at all: nothing looks at them.
    tells: (snapshot) => ({ sheets: snapshot.sheets.map((sheet) => ({ ...sheet, hiddenRows: [], hiddenColumns: [] })) }),
  });
}
