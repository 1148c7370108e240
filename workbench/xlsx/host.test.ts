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

/** The marks as the saved file holds them, read without our writer. */
function marksIn(host: SpreadsheetHost, sheet: string): Promise<readonly string[]> {
  if (!(host instanceof XlsxHost)) throw new TypeError('another host');
  const bytes = host.save();
  const part = readWorkbook(openArchive(bytes)).sheets.find(({ name }) => name === sheet)?.part ?? '';
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  const found = xml.matchAll(/<conditionalFormatting sqref="([^"]*)"><cfRule[^>]*><formula>N\("PARScore:(\w+)"\)=0<\/formula>/g);
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

contractSuite('the .xlsx host', { open: (snapshot) => Promise.resolve(XlsxHost.open(workbookOf(snapshot))), marks: marksIn });

test('a file that is no workbook is refused when it is opened', () => {
  expect(() => XlsxHost.open(new Uint8Array(), 'rỗng.xlsx')).toThrow(expect.objectContaining({ code: 'file/empty', values: { file: 'rỗng.xlsx' } }));
});
