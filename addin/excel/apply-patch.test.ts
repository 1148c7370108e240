// Writing a patch into the open workbook: whole or not at all, in few requests, and nothing of the official's is lost.
import { expect, test } from 'vitest';
import type { CellContent, Chart, Edit, PutMarks, SetCell, SheetContent } from '../../core/edit/patch.ts';
import { isRefusalCode } from '../../core/text/refusal.ts';
import { HostError } from '../../core/host.ts';
import { sheetOf } from '../../test/host-contract/raw-xlsx.ts';
import { openExcel, type OpenExcel } from '../../test/office-host/open-excel.ts';
import { mapOf } from '../../test/office-host/seen-looks.ts';
import { WireError } from '../../test/office-host/wire.ts';
import { ExcelHost } from './excel-host.ts';

const SCORES = 'Tự chấm';

function opened(): { excel: OpenExcel; host: ExcelHost; apply: (...edits: readonly Edit[]) => Promise<void> } {
  const excel = openExcel({ sheets: [sheetOf(SCORES, { A1: 'STT', C3: 1, C4: 2 }), sheetOf('Phụ lục', { A1: 'của tôi', B2: 5 })] });
  const host = new ExcelHost({ supports: () => true });
  return { excel, host, apply: (...edits) => host.apply({ edits }) };
}

const setCell = (row: number, column: number, after: CellContent, before: CellContent = {}, sheet = SCORES): SetCell => ({ kind: 'set-cell', sheet, row, column, before, after });

const content = (rows = 3): SheetContent => ({
  cells: [
    { row: 0, column: 0, value: 'TỔNG HỢP', style: 'title' },
    { row: 1, column: 0, value: 'Lĩnh vực', style: 'header' },
    { row: 1, column: 1, value: 'Chỉ số', style: 'header' },
    ...Array.from({ length: rows }, (_, at) => [
      { row: 2 + at, column: 0, value: `${at + 1}.1`, style: 'link', link: { sheet: SCORES, cell: 'C3' } } as const,
      { row: 2 + at, column: 1, formula: `'${SCORES}'!C3`, value: 1, style: 'points' } as const,
    ]).flat(),
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  widths: [40, 12],
  heights: { 0: 24 },
  frozenRows: 2,
  charts: [
    {
      id: 'self-appraised',
      type: 'column',
      title: 'Tự chấm và thẩm định',
      description: 'Điểm tự chấm bên điểm thẩm định.',
      categories: { top: 2, left: 0, bottom: 4, right: 0 },
      series: [
        { name: 'Tự chấm', values: { top: 2, left: 1, bottom: 4, right: 1 } },
        { name: 'Thẩm định', values: { top: 2, left: 1, bottom: 3, right: 1 } },
      ],
      anchor: { row: 8, column: 0 },
      size: { width: 480, height: 300 },
      axis: { min: 0, max: 100 },
    },
  ],
  validations: [
    { area: { top: 2, left: 1, bottom: 4, right: 1 }, kind: 'decimal', from: 0, to: 1, message: 'Từ 0 đến 1' },
    { area: { top: 5, left: 1, bottom: 5, right: 1 }, kind: 'date', from: 46_023, to: 46_387, message: 'Trong năm 2026', lenient: true },
  ],
  print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom: 30, right: 1 }, breaks: [20] },
});

const summary = (rows?: number): Edit => ({ kind: 'put-sheet', own: 'summary', name: 'Tổng hợp CCHC', content: content(rows) });
const marks = (...list: PutMarks['marks']): PutMarks => ({ kind: 'put-marks', sheet: SCORES, marks: list });
const settings = (text: string): Edit => ({ kind: 'put-settings', text });

test('a whole insert takes three requests: look, write, read the settings back', async () => {
  const { excel, apply } = opened();
  const { syncs } = await excel.syncsOf(() => apply(setCell(4, 2, { formula: 'SUM(C3:C4)', value: 3 }), summary(), marks({ row: 2, column: 2, severity: 'error' }), settings('{"a":1}')));
  expect(syncs).toBe(3);
  expect(excel.trips.every(({ waitsForEdit }) => waitsForEdit)).toBe(true);
  expect(excel.sheet(SCORES).cells.get(4 * 16_384 + 2)).toEqual({ value: 3, formula: 'SUM(C3:C4)' });
  expect(excel.book.eventsEnabled).toBe(true);
  expect(excel.references()).toBe(0);
});

test('a sheet of ours looks as official papers do, prints on A4 and carries its chart', async () => {
  const { excel, apply } = opened();
  await apply(summary());
  const sheet = excel.sheet('Tổng hợp CCHC');
  expect(mapOf(sheet, 0, 1)).toMatchObject({ 'font/name': 'Times New Roman', 'font/size': 14, 'font/bold': true, horizontalAlignment: 'Center' });
  expect(mapOf(sheet, 1, 0)).toMatchObject({ 'fill/color': '#D9E2F3', 'borders/EdgeTop/style': 'Continuous', wrapText: true });
  expect(mapOf(sheet, 2, 0)).toMatchObject({ 'font/color': '#0563C1', 'font/underline': 'Single' });
  expect(sheet.links.get(2 * 16_384)).toEqual({ documentReference: "'Tự chấm'!C3" });
  expect(sheet.cells.get(2 * 16_384)).toEqual({ value: '1.1' });
  expect(sheet.frozenRows).toBe(2);
  expect(sheet.breaks).toEqual([20]);
  expect(Object.fromEntries(sheet.page)).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, 'headersFooters/defaultForAllPages/centerFooter': '&"Times New Roman,Regular"&10&P/&N' });
  expect(sheet.validations.map(({ area, properties }) => [area.bottom, properties.get('rule'), (properties.get('errorAlert') as { readonly style: string }).style])).toEqual([
    [4, { decimal: { operator: 'Between', formula1: 0, formula2: 1 } }, 'Stop'],
    [5, { date: { operator: 'Between', formula1: '2026-01-01', formula2: '2026-12-31' } }, 'Warning'],
  ]);
  expect(sheet.sizes.get('column 0')).toBe(Math.floor(40 * 7 + 5) * 0.75);

  const [chart, ...others] = sheet.charts;
  expect(others).toEqual([]);
  expect(Object.fromEntries(chart?.properties ?? [])).toMatchObject({ name: 'self-appraised', chartType: 'ColumnClustered', 'title/text': 'Tự chấm và thẩm định', 'axes/valueAxis/minimum': 0, 'axes/valueAxis/maximum': 100, 'legend/position': 'Bottom', width: 360 });
  expect(chart?.series.map(({ values, properties }) => [values?.bottom, properties.get('name'), properties.get('format/fill/color')])).toEqual([
    [4, 'Tự chấm', '#0072B2'],
    [3, 'Thẩm định', '#E69F00'],
  ]);
});

test('stacked columns stand on a base that is not seen, and rank 1 is on top', async () => {
  const { excel, apply } = opened();
  const [plain] = content().charts;
  if (plain === undefined) throw new Error('no chart');
  const values = { top: 2, left: 1, bottom: 4, right: 1 };
  const steps: Chart = { ...plain, id: 'steps', stacked: true, series: (['hidden', 'total', 'fall'] as const).map((look) => ({ name: look === 'hidden' ? '' : look, values, look })) };
  const ranks: Chart = { ...plain, id: 'ranks', type: 'line', axis: { min: 1, reversed: true } };
  await apply({ kind: 'put-sheet', own: 'comparison', name: 'So sánh', content: { ...content(), charts: [steps, ranks] } });
  const [first, second] = excel.sheet('So sánh').charts;
  expect(first?.properties.get('chartType')).toBe('ColumnStacked');
  expect(first?.series.map(({ properties }) => ['name', 'format/fill/color', 'hasDataLabels', 'dataLabels/numberFormat', 'dataLabels/position'].map((name) => properties.get(name)))).toEqual([
    [' ', null, false, undefined, undefined],
    ['total', '#BFBFBF', true, '#,##0.00', 'Center'],
    ['fall', '#E69F00', true, '-#,##0.00;;', 'Center'],
  ]);
  expect(['axes/valueAxis/reversePlotOrder', 'axes/valueAxis/minimum', 'axes/categoryAxis/tickLabelPosition'].map((name) => second?.properties.get(name))).toEqual([true, 1, 'High']);
});

test('a sheet of ours is drawn anew in its place: formulas that read it hold, nothing is doubled, no old row stays', async () => {
  const { excel, host, apply } = opened();
  await apply(summary(5));
  const { id } = excel.sheet('Tổng hợp CCHC');
  await apply(summary(3));
  const sheet = excel.sheet('Tổng hợp CCHC');
  expect(sheet.id).toBe(id);
  expect(sheet.charts).toHaveLength(1);
  expect([...sheet.cells.keys()].map((key) => Math.floor(key / 16_384)).includes(6)).toBe(false);
  expect((await host.read()).sheets.filter(({ own }) => own !== undefined)).toHaveLength(1);
});

test('a marker whose sheet the user deleted does not stop a new one', async () => {
  const { excel, host, apply } = opened();
  await apply(summary());
  excel.book.removeSheet(excel.sheet('Tổng hợp CCHC'));
  expect((await host.read()).sheets.some(({ own }) => own !== undefined)).toBe(false);
  await apply(summary());
  expect((await host.read()).sheets.at(-1)).toMatchObject({ own: 'summary', name: 'Tổng hợp CCHC' });
  expect(excel.book.names).toMatchObject([{ name: 'PARSCORE_SUMMARY', visible: false }]);
});

test("the official's own conditional formats stay as they are, and keep their precedence", async () => {
  const { excel, apply } = opened();
  const area = { top: 2, left: 2, bottom: 3, right: 2 };
  const own = { id: 'của tôi', type: 'Custom', areas: [area], properties: new Map<string, unknown>([['rule/formula', '=C3>1']]) };
  excel.sheet(SCORES).marks = [{ ...own, id: 'thang màu', type: 'ColorScale', properties: new Map() }, own];
  await apply(marks({ row: 2, column: 2, severity: 'warning' }, { row: 3, column: 2, severity: 'error' }));
  expect(excel.sheet(SCORES).marks.map(({ id, properties }) => properties.get('rule/formula') ?? id)).toEqual(['thang màu', '=C3>1', '=N("PARScore:error")=0', '=N("PARScore:warning")=0']);
  await apply(marks());
  expect(excel.sheet(SCORES).marks.map(({ id }) => id)).toEqual(['thang màu', 'của tôi']);
});

test('many marks fit the addresses that Excel takes', async () => {
  const { excel, apply } = opened();
  await apply(marks(...Array.from({ length: 3000 }, (_, at) => ({ row: at * 2, column: 3, severity: 'error' as const }))));
  expect(excel.marks(SCORES)).toHaveLength(3000);
});

test('a findings sheet of thousands of rows is written in requests that Excel on the web takes', async () => {
  const { excel, apply } = opened();
  await apply(summary(6000));
  expect(excel.sheet('Tổng hợp CCHC').links.size).toBe(6000);
  expect(Math.max(...excel.trips.map(({ asked }) => asked))).toBeLessThan(4.5 * 1024 * 1024);
});

/** The refusal of a patch; the workbook must stand as before it. */
async function refused(excel: OpenExcel, patch: Promise<void>, before = excel.snapshot()): Promise<HostError> {
  const error: unknown = await patch.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof HostError)) throw new Error('no refusal', { cause: error });
  expect(isRefusalCode(error.code)).toBe(true);
  expect(excel.snapshot()).toEqual(before);
  expect(excel.book.eventsEnabled).toBe(true);
  return error;
}

test('a cell that was edited since the patch was made is not overwritten, and nothing else is written', async () => {
  const { excel, apply } = opened();
  excel.type(SCORES, { top: 3, left: 2, bottom: 3, right: 2 }, 7);
  expect(await refused(excel, apply(setCell(2, 2, { value: 9 }, { value: 1 }), setCell(3, 2, { value: 9 }, { value: 2 }), summary()))).toMatchObject({ code: 'cell/changed', values: { sheet: SCORES, cell: 'C4' } });
});

test('settings that the document does not keep are told, and everything that was written is taken back', async () => {
  const { excel, apply } = opened();
  excel.book.losesParts = true;
  expect(await refused(excel, apply(setCell(2, 2, { value: 9 }, { value: 1 }), summary(), marks({ row: 2, column: 2, severity: 'error' }), settings('{"a":1}')))).toMatchObject({ code: 'settings/lost' });
  expect(excel.marks(SCORES)).toEqual([]);
  expect(excel.book.names.filter(({ sheet }) => sheet !== null)).toEqual([]);
});

test('a sheet that is locked between looking and writing leaves nothing half-written', async () => {
  const { excel, apply } = opened();
  const before = excel.snapshot().sheets.map((sheet) => ({ ...sheet, protected: sheet.name === 'Phụ lục' }));
  excel.beforeBatch(1, () => {
    excel.sheet('Phụ lục').isProtected = true;
  });
  const patch = apply(setCell(2, 2, { formula: 'C4*3', value: 6 }, { value: 1 }), setCell(0, 0, { value: '1.10' }, { value: 'STT' }), setCell(1, 1, { value: 6 }, { value: 5 }, 'Phụ lục'), summary());
  expect(await refused(excel, patch, { sheets: before })).toMatchObject({ code: 'sheet/protected' });
});

test.each([['InvalidOperationInCellEditMode', 'host/busy'], ['GeneralException', 'host/failed'], ['RequestPayloadSizeLimitExceeded', 'sheet/too-large']])('%s of Excel is told as %s, and nothing is written', async (code, told) => {
  const { excel, apply } = opened();
  excel.beforeBatch(1, () => {
    throw new WireError(code, 'Excel says no.');
  });
  expect(await refused(excel, apply(setCell(2, 2, { value: 9 }, { value: 1 }), summary()))).toMatchObject({ code: told, values: { reason: code } });
});

test('where Excel refuses the way back too, that is told', async () => {
  const { excel, apply } = opened();
  excel.beforeBatch(1, () => {
    excel.beforeBatch(0, () => {
      throw new WireError('GeneralException', 'Excel says no again.');
    });
    throw new WireError('AccessDenied', 'Excel says no.');
  });
  await expect(apply(setCell(2, 2, { value: 9 }, { value: 1 }))).rejects.toMatchObject({ code: 'host/half-written', values: { reason: 'AccessDenied' } });
  expect(excel.book.eventsEnabled).toBe(true);
});

test('a number and a formula are what they are in cells whose format is text, and the format stays', async () => {
  const { excel, host, apply } = opened();
  for (const key of [2, 3, 4, 5]) excel.sheet(SCORES).formats.set(key * 16_384 + 2, '@');
  await apply(setCell(2, 2, { value: 0.5 }, { value: 1 }), setCell(3, 2, { formula: 'C3*2', value: 1 }, { value: 2 }), setCell(4, 2, { value: '1.10' }));
  const cells = (await host.read()).sheets[0]?.cells.filter(({ column }) => column === 2);
  expect(cells).toEqual([
    { row: 2, column: 2, value: 0.5, format: '@' },
    { row: 3, column: 2, value: 1, formula: 'C3*2', format: '@' },
    { row: 4, column: 2, value: '1.10', format: '@' },
  ]);
});

test('a sheet that is deleted between looking and writing leaves nothing half-written', async () => {
  const { excel, apply } = opened();
  const [scores] = excel.snapshot().sheets;
  excel.beforeBatch(1, () => excel.book.removeSheet(excel.sheet('Phụ lục')));
  const patch = apply(setCell(2, 2, { value: 9 }, { value: 1 }), setCell(1, 1, { value: 6 }, { value: 5 }, 'Phụ lục'), summary());
  expect(await refused(excel, patch, { sheets: scores ? [scores] : [] })).toMatchObject({ code: 'sheet/gone' });
});

test('a workbook whose structure is locked takes no sheet, and says so before anything is written', async () => {
  const { excel, apply } = opened();
  excel.book.isProtected = true;
  expect(await refused(excel, apply(setCell(2, 2, { value: 9 }, { value: 1 }), summary()))).toMatchObject({ code: 'workbook/protected' });
  await apply(setCell(2, 2, { value: 9 }, { value: 1 }), { kind: 'remove-sheet', own: 'findings' });
  expect(excel.sheet(SCORES).cells.get(2 * 16_384 + 2)?.value).toBe(9);
});

test('a locked sheet on which nothing of ours stands does not stop a clear', async () => {
  const { excel, apply } = opened();
  excel.sheet('Phụ lục').isProtected = true;
  await apply(setCell(2, 2, { value: 9 }, { value: 1 }), { ...marks(), sheet: 'Phụ lục' }, setCell(0, 5, { formula: 'A1', value: 2 }, { formula: 'A1', value: 1 }, 'Phụ lục'));
  expect(excel.sheet(SCORES).cells.get(2 * 16_384 + 2)?.value).toBe(9);
  await expect(apply({ ...marks({ row: 0, column: 0, severity: 'error' }), sheet: 'Phụ lục' })).rejects.toMatchObject({ code: 'sheet/protected', values: { sheet: 'Phụ lục' } });
});

test('an empty patch asks nothing of Excel', async () => {
  const { excel, apply } = opened();
  await apply();
  expect(excel.trips).toEqual([]);
});
