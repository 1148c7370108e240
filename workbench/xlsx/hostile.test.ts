// Nothing of an official's own workbook is lost, however much it holds that we know nothing of.
import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { HOSTILE_SHEET as SHEET, hostileWorkbook } from '../../test/host-contract/hostile.ts';
import type { Edit, SheetContent } from '../../core/edit/patch.ts';
import { closeArchive, openArchive } from './archive.ts';
import { XlsxHost } from './host.ts';

const content: SheetContent = {
  cells: [
    { row: 0, column: 0, value: 'TỔNG HỢP', style: 'title' },
    { row: 1, column: 0, value: 'Lĩnh vực 1', style: 'link', link: { sheet: SHEET, cell: 'C3' } },
    { row: 1, column: 1, value: 80, style: 'percent' },
  ],
  merges: [],
  widths: [20, 10],
  frozenRows: 1,
  charts: [
    {
      id: 'profile',
      type: 'radar',
      title: 'Hồ sơ & <chỉ số>',
      description: 'Mô tả "biểu đồ"',
      categories: { top: 1, left: 0, bottom: 1, right: 0 },
      series: [{ name: 'Chỉ số', values: { top: 1, left: 1, bottom: 1, right: 1 } }],
      anchor: { row: 4, column: 0 },
      size: { width: 400, height: 300 },
      axis: { min: 0, max: 100 },
    },
  ],
  print: { orientation: 'portrait', fitToWidth: true, area: { top: 0, left: 0, bottom: 20, right: 4 } },
};

const insert: readonly Edit[] = [
  { kind: 'set-cell', sheet: SHEET, row: 4, column: 2, before: { formula: 'SUM(C3:C4)', value: 2 }, after: { formula: 'SUM(C3,C4)', value: 2 } },
  { kind: 'set-cell', sheet: SHEET, row: 9, column: 2, before: {}, after: { value: '=của tôi' } },
  { kind: 'put-sheet', own: 'summary', name: 'Tổng hợp', content },
  { kind: 'put-sheet', own: 'findings', name: 'Phát hiện', content: { ...content, charts: [] } },
  { kind: 'put-marks', sheet: SHEET, marks: [{ row: 2, column: 2, severity: 'error' }, { row: 3, column: 2, severity: 'info' }] },
  { kind: 'put-settings', text: '{"a":1}' },
];
const clear: readonly Edit[] = [
  { kind: 'set-cell', sheet: SHEET, row: 4, column: 2, before: {}, after: { formula: 'SUM(C3:C4)', value: 2 } },
  { kind: 'set-cell', sheet: SHEET, row: 9, column: 2, before: {}, after: {} },
  { kind: 'remove-sheet', own: 'summary' },
  { kind: 'remove-sheet', own: 'findings' },
  { kind: 'put-marks', sheet: SHEET, marks: [] },
  { kind: 'put-settings', text: null },
];

const textsOf = (bytes: Uint8Array): ReadonlyMap<string, string> => new Map([...openArchive(bytes)].map(([name, part]) => [name, strFromU8(part)]));

/** Names of parts that differ, those of one side alone among them. */
const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort();

const before = textsOf(hostileWorkbook());
const inserted = async (): Promise<XlsxHost> => {
  const host = XlsxHost.open(hostileWorkbook());
  await host.apply({ edits: insert });
  return host;
};

test('inserting changes only what it must, and adds the rest as parts of its own', async () => {
  const after = textsOf((await inserted()).save());
  expect(differing(before, after)).toEqual(
    [
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps1.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet4.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet4.xml',
      'xl/worksheets/sheet5.xml',
    ].sort(),
  );
  expect(after.has('xl/calcChain.xml')).toBe(false);
});

test("the official's sheet keeps every character that is not one of our cells or marks", async () => {
  const sheet = textsOf((await inserted()).save()).get('xl/worksheets/sheet1.xml') ?? '';
  const ours = [
    '<c r="C5" s="2"><f>SUM(C3,C4)</f><v>2</v></c>',
    '<row r="10"><c r="C10" t="inlineStr"><is><t xml:space="preserve">=của tôi</t></is></c></row>',
    '<conditionalFormatting sqref="C3"><cfRule type="expression" dxfId="1" priority="3"><formula>N("PARScore:error")=0</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="C4"><cfRule type="expression" dxfId="2" priority="4"><formula>N("PARScore:info")=0</formula></cfRule></conditionalFormatting>',
  ];
  let left = sheet;
  for (const text of ours) {
    expect(sheet).toContain(text);
    left = left.replace(text, text.startsWith('<c r="C5"') ? '<c r="C5" s="2"><f>SUM(C3:C4)</f><v>2</v></c>' : '');
  }
  expect(left).toBe(before.get('xl/worksheets/sheet1.xml'));
});

test('inserting twice is inserting once, to the byte', async () => {
  const host = await inserted();
  const once = textsOf(host.save());
  await host.apply({ edits: insert });
  expect(differing(once, textsOf(host.save()))).toEqual([]);
});

test('clearing gives back every part but the style table, the order to compute and what Excel makes anew', async () => {
  const host = await inserted();
  await host.apply({ edits: clear });
  const after = textsOf(host.save());
  expect(differing(before, after)).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  // Only the row that was made for a new cell stays, empty.
  expect(after.get('xl/worksheets/sheet1.xml')?.replace('<row r="10"></row>', '')).toBe(before.get('xl/worksheets/sheet1.xml'));
  expect(after.get('xl/workbook.xml')?.replace(' fullCalcOnLoad="1"', '')).toBe(before.get('xl/workbook.xml'));
  const chain = /<(?:Override|Relationship)[^>]*calcChain[^>]*>/g;
  for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) expect(after.get(part)).toBe(before.get(part)?.replace(chain, ''));
});

test('styles that were there keep their index, and ours come after them', async () => {
  const styles = textsOf((await inserted()).save()).get('xl/styles.xml') ?? '';
  const old = /<cellXfs count="3">(.*)<\/cellXfs>/.exec(before.get('xl/styles.xml') ?? '')?.[1] ?? 'absent';
  expect(styles).toMatch(/<cellXfs count="\d+">/);
  expect(styles.slice(styles.indexOf('<cellXfs')).replace(/^<cellXfs count="\d+">/, '').startsWith(old)).toBe(true);
  expect(styles).toContain('<dxfs count="3"><dxf><font><b/></font></dxf>');
  expect(styles).toContain('formatCode="#,##0.00"');
});

test("names of the official's stay, with the sheets that they belong to", async () => {
  const host = await inserted();
  const names = [...(textsOf(host.save()).get('xl/workbook.xml') ?? '').matchAll(/<definedName name="([^"]*)"(?: localSheetId="(\d)")?/g)].map(([, name, sheet]) => [name, sheet]);
  expect(names).toEqual([
    ['_xlnm._FilterDatabase', '0'],
    ['_xlnm.Print_Titles', '0'],
    ['ĐiểmTốiĐa', undefined],
    ['PARSCORE_SUMMARY', undefined],
    ['_xlnm.Print_Area', '3'],
    ['_xlnm.Print_Titles', '3'],
    ['PARSCORE_FINDINGS', undefined],
    ['_xlnm.Print_Area', '4'],
    ['_xlnm.Print_Titles', '4'],
  ]);
  await host.apply({ edits: [{ kind: 'remove-sheet', own: 'summary' }] });
  const book = textsOf(host.save()).get('xl/workbook.xml') ?? '';
  expect(book).toContain('<definedName name="_xlnm.Print_Area" localSheetId="3">\'Phát hiện\'!');
  expect(book).not.toContain('PARSCORE_SUMMARY');
});

test("our rule leaves and the official's stays where Excel joined both under one element", async () => {
  const joined =
    '<conditionalFormatting sqref="C3"><cfRule type="expression" dxfId="0" priority="2"><formula>C3&gt;1</formula></cfRule>' +
    '<cfRule type="expression" dxfId="1" priority="3"><formula>N(&quot;PARScore:error&quot;)=0</formula></cfRule></conditionalFormatting>';
  const parts = openArchive(hostileWorkbook());
  const sheet = strFromU8(parts.get('xl/worksheets/sheet1.xml') ?? new Uint8Array()).replace(/<conditionalFormatting .*<\/conditionalFormatting>(?=<dataValid)/, joined);
  parts.set('xl/worksheets/sheet1.xml', new TextEncoder().encode(sheet));
  const host = XlsxHost.open(closeArchive(parts));
  await host.apply({ edits: [{ kind: 'put-marks', sheet: SHEET, marks: [] }] });
  expect(textsOf(host.save()).get('xl/worksheets/sheet1.xml')).toContain(
    '<conditionalFormatting sqref="C3"><cfRule type="expression" dxfId="0" priority="2"><formula>C3&gt;1</formula></cfRule></conditionalFormatting><dataValidations',
  );
});

test('a workbook whose structure is locked takes no sheet', async () => {
  const parts = openArchive(hostileWorkbook());
  const book = strFromU8(parts.get('xl/workbook.xml') ?? new Uint8Array()).replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>');
  parts.set('xl/workbook.xml', new TextEncoder().encode(book));
  const host = XlsxHost.open(closeArchive(parts));
  await expect(host.apply({ edits: insert })).rejects.toMatchObject({ code: 'workbook/protected' });
  expect(differing(textsOf(closeArchive(parts)), textsOf(host.save()))).toEqual([]);
});
