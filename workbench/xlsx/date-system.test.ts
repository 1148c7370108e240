// Workbooks that count days from 1904: their dates are read as the days that Excel shows, and what we write shows those days too.
import { expect, test, vi as vitest } from 'vitest';
import { bookOf, planned } from '../../test/fixtures/plan-sheets.ts';
import { toXlsx } from '../../test/fixtures/to-xlsx.ts';
import { rawWorkbook } from '../../test/host-contract/raw-xlsx.ts';
import { toPageTexts } from '../../test/oracle/libreoffice.ts';
import { serialOf } from '../../core/sheet/day.ts';
import { planSheetOf, readPlan } from '../../core/plan/written-plan.ts';
import { closeArchive, openArchive } from './archive.ts';
import { showsDay } from './date-system.ts';
import { XlsxHost } from './host.ts';
import { readSnapshot } from './read.ts';
import { bytesOfPart, textOfPart } from './xml.ts';

vitest.setConfig({ testTimeout: 120_000 });

const DAY = serialOf(2026, 12, 20) ?? Number.NaN;

/** Styles 0 General, 1 dd/mm/yyyy, 2 d-mmm, 3 h:mm, 4 0.00. */
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="16"/><xf numFmtId="20"/><xf numFmtId="2"/></cellXfs>';
const ROW =
  '<row r="1"><c r="A1" s="1"><v>44914</v></c><c r="B1" s="2"><v>44914</v></c><c r="C1" s="3"><v>0.5</v></c><c r="D1" s="4"><v>44914</v></c><c r="E1"><v>44914</v></c><c r="F1" s="1" t="d"><v>2026-12-20</v></c><c r="G1" s="1"><f>A1+30</f><v>44944</v></c></row>';

const raw = (flag: string): Uint8Array => rawWorkbook({ sheets: [{ name: 'Ngày', xml: `<sheetData>${ROW}</sheetData>` }], styles: STYLES, beforeSheets: `<workbookPr${flag}/>` });
const values = (bytes: Uint8Array): readonly unknown[] => readSnapshot(bytes).sheets[0]?.cells.map(({ value }) => value) ?? [];
const xmlOf = (bytes: Uint8Array): string => textOfPart([...openArchive(bytes)].find(([name]) => name.startsWith('xl/worksheets/'))?.[1] ?? new Uint8Array());

test('a day is read as Excel shows it, in a formula’s result too; points, times of the day and spelled dates are as they stand', () => {
  expect(values(raw(' date1904="1"'))).toEqual([DAY, DAY, 0.5, 44914, 44914, DAY, DAY + 30]);
  for (const flag of ['', ' date1904="0"', ' date1904="false"']) expect(values(raw(flag))).toEqual([44914, 44914, 0.5, 44914, 44914, DAY, 44944]);
});

test('LibreOffice shows the same day', async () => {
  expect((await toPageTexts(raw(' date1904="1"'), 'xlsx')).join('\n')).toContain('20/12/2026');
});

test('a day that is written stands in the file as it counts days; written back, the file is as it was', async () => {
  const host = XlsxHost.open(raw(' date1904="1"'));
  const edit = (value: number): Parameters<XlsxHost['apply']>[0] => ({ edits: [{ kind: 'set-cell', sheet: 'Ngày', row: 0, column: 0, before: {}, after: { value } }, { kind: 'set-cell', sheet: 'Ngày', row: 0, column: 3, before: {}, after: { value } }] });
  await host.apply(edit(DAY + 1));
  expect(xmlOf(host.save())).toMatch(/<c r="A1" s="1"><v>44915<\/v><\/c>.*<c r="D1" s="4"><v>46377<\/v><\/c>/);
  expect(values(host.save()).slice(0, 4)).toEqual([DAY + 1, DAY, 0.5, DAY + 1]);
  host.putResults('Ngày', [{ row: 0, column: 6, value: DAY + 31 }]);
  expect(xmlOf(host.save())).toContain('<f>A1+30</f><v>44945</v>');
});

test('the deadline of a plan that such a workbook gets is the day that was typed, and its rule takes days of this century', async () => {
  const parts = openArchive(await toXlsx(bookOf()));
  const book = textOfPart(parts.get('xl/workbook.xml') ?? new Uint8Array());
  parts.set('xl/workbook.xml', bytesOfPart(book.replace(/<workbookPr[^>]*\/>/, '').replace(/<sheets>/, '<workbookPr date1904="1"/><sheets>')));
  const host = XlsxHost.open(closeArchive(parts));
  await host.apply(planned(bookOf()).patch);
  const written = readPlan(planSheetOf(await host.read()) ?? { name: '', visibility: 'visible', cells: [], merges: [], hiddenRows: [], hiddenColumns: [], protected: false });
  const [first] = written?.rows ?? [];
  await host.apply({ edits: [{ kind: 'set-cell', sheet: written?.sheet ?? '', row: first?.row ?? 0, column: written?.columns.deadline ?? 0, before: {}, after: { value: DAY } }] });
  const bytes = host.save();
  expect(readPlan(planSheetOf(readSnapshot(bytes)) ?? raise())?.rows[0]?.entries.deadline?.value).toBe(DAY);
  const sheets = [...openArchive(bytes)].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, part]) => textOfPart(part));
  const rule = sheets.flatMap((xml) => /<dataValidation [^>]*type="date".*?<\/dataValidation>/.exec(xml)?.[0] ?? [])[0] ?? '';
  expect(rule).toContain(`<formula1>${(serialOf(2000, 1, 1) ?? 0) - 1462}</formula1>`);
  expect((await toPageTexts(bytes, 'xlsx')).join('\n')).toContain('20/12/2026');
  // Made again, the day stays what it is.
  await host.apply(planned(await host.read()).patch);
  expect(readPlan(planSheetOf(await host.read()) ?? raise())?.rows[0]?.entries.deadline?.value).toBe(DAY);
});

function raise(): never {
  throw new Error('no plan sheet');
}

test.each([
  ['dd/mm/yyyy', true], ['d-mmm', true], ['mmm-yy', true], ['[$-42A]dd mmmm yyyy;@', true], ['yyyy-mm-dd hh:mm:ss.0', true], ['mm/yyyy', true],
  ['h:mm', false], ['[h]:mm:ss', false], ['mm:ss.0', false], ['0.00', false], ['#,##0 "đồng"', false], ['General', false], ['@', false], ['0 "ngày"', false],
])('the format %s shows a day: %s', (format, is) => {
  expect(showsDay(format)).toBe(is);
});
