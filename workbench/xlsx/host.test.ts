// The .xlsx host keeps the contract of every host.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbookOf } from '../../test/host-contract/raw-xlsx.ts';
import { contractSuite } from '../../test/host-contract/suite.ts';
import { a1, parseA1Area } from '../../core/address.ts';
import type { SpreadsheetHost } from '../../core/host.ts';
import { XlsxHost } from './host.ts';
import { readWorkbook } from './workbook-part.ts';
import { openArchive } from './archive.ts';

/** The sheet's part of the saved file. */
function partOf(host: SpreadsheetHost, sheet: string): string {
  if (!(host instanceof XlsxHost)) throw new TypeError('another host');
  const bytes = host.save();
  const part = readWorkbook(openArchive(bytes)).sheets.find(({ name }) => name === sheet)?.part ?? '';
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
}

/** The marks as the saved file holds them, read without our writer. */
function marksIn(host: SpreadsheetHost, sheet: string): Promise<readonly string[]> {
  const found = partOf(host, sheet).matchAll(/<conditionalFormatting sqref="([^"]*)"><cfRule[^>]*><formula>N\("PARScore:(\w+)"\)=0<\/formula>/g);
  return Promise.resolve(
    [...found].flatMap(([, ranges = '', severity = '']) =>
      ranges.split(' ').flatMap((range) => {
        const area = parseA1Area(range);
        const cells: string[] = [];
        for (let row = area?.top ?? 0; row <= (area?.bottom ?? -1); row++) cells.push(`${a1(row, area?.left ?? 0)} ${severity}`);
        return cells;
      }),
    ),
  );
}

function scalesIn(host: SpreadsheetHost, sheet: string): Promise<readonly string[]> {
  const found = partOf(host, sheet).matchAll(/<conditionalFormatting sqref="([^"]*)"><cfRule type="colorScale"[^>]*><colorScale>(.*?)<\/colorScale>/g);
  return Promise.resolve([...found].map(([, ranges = '', scale = '']) => [ranges, ...[...scale.matchAll(/rgb="FF(\w{6})"/g)].map(([, colour]) => colour)].join(' ')));
}

contractSuite('the .xlsx host', { open: (snapshot) => Promise.resolve(XlsxHost.open(workbookOf(snapshot))), marks: marksIn, scales: scalesIn });

test('a file that is no workbook is refused when it is opened', () => {
  expect(() => XlsxHost.open(new Uint8Array(), 'rỗng.xlsx')).toThrow(expect.objectContaining({ code: 'file/empty', values: { file: 'rỗng.xlsx' } }));
});
