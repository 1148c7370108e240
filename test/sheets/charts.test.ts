// The charts of our sheets in Google Sheets, as the built files ask for them: stacked on a base that is not seen, ranks turned over.
import { afterAll, expect, test } from 'vitest';
import type { Chart, SheetContent } from '../../core/edit/patch.ts';
import { workbook } from '../fixtures/sheet-maker.ts';
import { builtSheets, openSheets, type BuiltSheets } from '../sheets-host/open-sheets.ts';

let built: Promise<BuiltSheets> | null = null;
afterAll(async () => (await built)?.remove());

const area = (column: number): Chart['categories'] => ({ top: 1, left: column, bottom: 2, right: column });
const common = { title: 'Tổng', description: 'Tổng', categories: area(0), anchor: { row: 5, column: 0 }, size: { width: 480, height: 300 } } as const;
const content: SheetContent = {
  cells: [0, 1, 2].flatMap((row) => [{ row, column: 0, value: `Mục ${row}`, style: 'text' } as const, { row, column: 1, value: row, style: 'points' } as const]),
  merges: [],
  widths: [20, 10],
  frozenRows: 0,
  charts: [
    { ...common, id: 'steps', type: 'column', stacked: true, series: (['hidden', 'total', 'rise', 'interval'] as const).map((look) => ({ name: look === 'hidden' ? '' : look, values: area(1), look })) },
    { ...common, id: 'ranks', type: 'line', series: [{ name: 'PAR INDEX', values: area(1) }], axis: { min: 1, reversed: true } },
  ],
  print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom: 20, right: 1 } },
};

test('stacked columns and ranks are asked for as Google names them', async () => {
  built ??= builtSheets();
  const sheets = openSheets(await built, workbook({ name: 'Bảng', rows: [['STT']] }));
  await sheets.host.apply({ edits: [{ kind: 'put-sheet', own: 'comparison', name: 'So sánh CCHC', content }] });
  const [steps, ranks] = sheets.extra('So sánh CCHC').charts;
  expect(steps).toMatchObject({ type: 'COLUMN', options: { isStacked: true, colors: ['#FFFFFF', '#BFBFBF', '#56B4E9', '#9ECAE1'] } });
  expect(steps?.options['series']).toEqual({ 0: { labelInLegend: ' ' }, 1: { labelInLegend: 'total', dataLabel: 'value' }, 2: { labelInLegend: 'rise', dataLabel: 'value' }, 3: { labelInLegend: 'interval' } });
  expect(ranks).toMatchObject({ type: 'LINE', options: { vAxis: { direction: -1, minValue: 1 } } });
  expect(ranks?.options).not.toHaveProperty('isStacked');
});
