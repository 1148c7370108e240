// Sheets of ours come out as they were meant: looks, print settings, drop-downs, links and charts.
import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { Chart, SheetContent } from '../../core/edit/patch.ts';
import { recalculate, toPng } from '../../test/oracle/libreoffice.ts';
import { openArchive } from './archive.ts';
import { newWorkbook } from './new-workbook.ts';
import { outlineOf, type Outline } from './outline.ts';
import { readSnapshot } from './read.ts';

const FIELDS = ['Công tác chỉ đạo, điều hành', 'Cải cách thể chế & pháp luật', 'Cải cách thủ tục hành chính'];
const area = (column: number): Chart['categories'] => ({ top: 2, left: column, bottom: 4, right: column });

const chart = (type: Chart['type'], columns: readonly number[]): Chart => ({
  id: `chart-${type}`,
  type,
  title: `Chỉ số theo lĩnh vực <${type}>`,
  description: 'Cột "cao nhất" là 90 %',
  categories: area(0),
  series: columns.map((column) => ({ name: column === 1 ? 'Tự đánh giá' : 'Thẩm định', values: area(column) })),
  anchor: { row: 7, column: 0 },
  size: { width: 480, height: 288 },
  axis: { min: 0, max: 100 },
});

const content: SheetContent = {
  cells: [
    { row: 0, column: 0, value: 'BẢNG TỔNG HỢP', style: 'title' },
    ...['Lĩnh vực', 'Tự đánh giá', 'Thẩm định'].map((value, column) => ({ row: 1, column, value, style: 'header' as const })),
    ...FIELDS.flatMap((value, index) => [
      { row: 2 + index, column: 0, value, style: 'link' as const, link: { sheet: "Chấm 'A' 1", cell: `C${index + 1}` } },
      { row: 2 + index, column: 1, value: 80 + index, style: 'points' as const },
      { row: 2 + index, column: 2, formula: `ROUND(B${index + 3}*1.05,2)`, value: Math.round((80 + index) * 105) / 100, style: 'percent-strong' as const },
    ]),
    { row: 5, column: 0, value: '=HYPERLINK("http://x")', style: 'note' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  widths: [32, 12.5, 12.5],
  heights: { 0: 28 },
  frozenRows: 2,
  charts: [{ ...chart('bar', [1]), until: { row: 22, column: 3 } }, chart('column', [1, 2]), chart('radar', [1, 2]), chart('line', [2])],
  validations: [
    { area: area(1), kind: 'decimal', from: 0, to: 1.5, message: 'Từ 0 đến 1,5' },
    { area: area(2), kind: 'cells', source: { top: 2, left: 1, bottom: 4, right: 1 } },
    { area: { top: 5, left: 1, bottom: 5, right: 1 }, kind: 'list', choices: ['Có', 'Không'] },
    { area: { top: 6, left: 1, bottom: 6, right: 1 }, kind: 'date', from: 46_023, to: 46_387, message: 'Trong năm 2026', lenient: true },
  ],
  print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom: 60, right: 7 }, breaks: [7, 30] },
};

const scores: SheetContent = { cells: [{ row: 0, column: 2, value: 1, style: 'points' }], merges: [], widths: [], frozenRows: 0, charts: [], print: content.print };

const making = newWorkbook([
  { name: "Chấm 'A' 1", content: scores },
  { name: 'Tổng hợp', content, own: 'summary' },
]);
const partOf = async (name: string): Promise<string> => strFromU8(openArchive(await making).get(name) ?? new Uint8Array());

test('a new workbook holds its sheets in order, and says which is ours', async () => {
  const { sheets } = readSnapshot(await making);
  expect(sheets.map(({ name, own }) => [name, own])).toEqual([
    ["Chấm 'A' 1", undefined],
    ['Tổng hợp', 'summary'],
  ]);
  expect(sheets[1]?.cells.find(({ row, column }) => row === 3 && column === 2)).toEqual({ row: 3, column: 2, value: 85.05, formula: 'ROUND(B4*1.05,2)', format: '#,##0.00' });
  expect(sheets[1]?.cells.find(({ row }) => row === 5)).toEqual({ row: 5, column: 0, value: '=HYPERLINK("http://x")' });
});

test('pages begin where the sheet says, and a chart tied to two cells is as wide as the table', async () => {
  expect(await partOf('xl/worksheets/sheet2.xml')).toMatch(/<brk id="7" [^>]*man="(?:1|true)".*<brk id="30" /);
  const drawing = await partOf('xl/drawings/drawing1.xml');
  expect(drawing.match(/<xdr:oneCellAnchor>/g)).toHaveLength(3);
  expect(drawing).toMatch(/<xdr:twoCellAnchor><xdr:from><xdr:col>0<.*?<xdr:row>7<.*?<xdr:to><xdr:col>3<.*?<xdr:row>22<.*?<\/xdr:twoCellAnchor>/);
});

test('every cell of ours is Times New Roman', async () => {
  const fonts = (await partOf('xl/styles.xml')).match(/<name val="[^"]*"/g) ?? [];
  expect(new Set(fonts)).toEqual(new Set(['<name val="Times New Roman"']));
});

test('the sheet prints on A4 across, as wide as the page, with its heading on every page', async () => {
  const sheet = await partOf('xl/worksheets/sheet2.xml');
  expect(sheet).toMatch(/<pageSetup [^>]*fitToHeight="0" fitToWidth="1" orientation="landscape" paperSize="9"/);
  expect(sheet).toMatch(/<pageSetUpPr fitToPage="true">/);
  expect(sheet).toContain('state="frozen" topLeftCell="A3" ySplit="2"');
  const book = await partOf('xl/workbook.xml');
  expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">&#39;Tổng hợp&#39;!$1:$2</definedName>`.replaceAll('&#39;', "'"));
  expect(book).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'Tổng hợp'!$A$1:$H$61</definedName>`);
});

test('links lead to cells, drop-downs and number limits are there, no sheet is chosen beside another', async () => {
  const sheet = await partOf('xl/worksheets/sheet2.xml');
  expect(sheet).toContain('location="&#39;Chấm &#39;&#39;A&#39;&#39; 1&#39;!C1"');
  expect(sheet).toMatch(/error="Từ 0 đến 1,5"[^>]* sqref="B3:B5" type="decimal"><formula1>0<\/formula1><formula2>1.5<\/formula2>/);
  expect(sheet).toContain('sqref="C3:C5" type="list"><formula1>$B$3:$B$5</formula1>');
  expect(sheet).toContain('<formula1>"Có,Không"</formula1>');
  expect(sheet).toMatch(/errorStyle="warning"[^>]* sqref="B7" type="date"><formula1>46023<\/formula1><formula2>46387<\/formula2>/);
  expect(sheet).not.toContain('tabSelected');
});

test('every chart has words for who cannot see it, its figures inside, and its elements in the order of the format', async () => {
  const drawing = await partOf('xl/drawings/drawing1.xml');
  expect(drawing.match(/descr="Cột &#34;cao nhất&#34; là 90 %"/g)).toHaveLength(4);
  expect(drawing).toContain('name="chart-bar"');
  const order = ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'marker', 'dLbls', 'cat', 'val', 'smooth'];
  for (const number of [1, 2, 3, 4]) {
    const xml = await partOf(`xl/charts/chart${number}.xml`);
    expect(xml).toContain('<c:pt idx="1"><c:v>Cải cách thể chế &#38; pháp luật</c:v></c:pt>');
    expect(xml).toMatch(/<c:numCache>.*<c:pt idx="2"><c:v>8[26](?:\.1)?<\/c:v>/);
    const series = descendants(outlineOf(xml, { file: '', part: '' })).filter(({ name }) => name === 'ser');
    expect(series.length).toBeGreaterThan(0);
    for (const { children } of series) {
      const places = children.map(({ name }) => order.indexOf(name));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places).not.toContain(-1);
    }
  }
});

test('series have colours of their own, the same in every chart', async () => {
  const colours = [...(await partOf('xl/charts/chart2.xml')).matchAll(/<c:ser>.*?<a:srgbClr val="(\w+)"/g)].map(([, colour]) => colour);
  expect(colours).toEqual(['0072B2', 'E69F00']);
});

test('LibreOffice opens the workbook, agrees with the cached results and draws the charts', { timeout: 240_000 }, async () => {
  const bytes = await making;
  const values = await recalculate(bytes);
  for (const { name, cells } of readSnapshot(bytes).sheets) {
    for (const { row, column, value } of cells) expect(values.get(`${name}!${'ABC'[column] ?? ''}${row + 1}`)).toEqual(value);
  }
  const pages = await toPng(bytes, 40);
  expect(pages.length).toBeGreaterThan(1);
  // A page without a chart is a few kilobytes of white.
  expect(Math.max(...pages.map((page) => page.length))).toBeGreaterThan(4000);
});

const descendants = (element: Outline): readonly Outline[] => [element, ...element.children.flatMap(descendants)];
