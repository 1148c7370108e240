// Charts as XML: stacked bars on an unseen base, figures in their own formats, rank 1 on top.
import { expect, test } from 'vitest';
import type { Chart, SheetCell } from '../../core/edit/patch.ts';
import { chartXml } from './chart-part.ts';

const area = (column: number): Chart['categories'] => ({ top: 0, left: column, bottom: 1, right: column });
const CELLS: readonly SheetCell[] = [1, 2].flatMap((value, row) => [0, 1, 2].map((column): SheetCell => ({ row, column, value: column === 0 ? `Lĩnh vực ${value}` : value, style: 'points' })));
const chart = (other: Partial<Chart>): Chart => ({ id: 'x', type: 'column', title: 'Tổng', description: 'Tổng', categories: area(0), series: [], anchor: { row: 5, column: 0 }, size: { width: 100, height: 100 }, ...other });

test('stacked columns overlap, their base is not seen, and neither it nor a name that came before is in the legend', () => {
  const series = (['hidden', 'interval', 'present', 'interval', 'rise'] as const).map((look) => ({ name: look, values: area(1), look }));
  const xml = chartXml(chart({ stacked: true, series }), 'So sánh', CELLS);
  expect(xml).toMatch(/<c:barDir val="col"\/><c:grouping val="stacked"\/>.*<c:gapWidth val="50"\/><c:overlap val="100"\/><c:axId/);
  expect([...xml.matchAll(/<c:spPr>(<a:noFill\/>|<a:solidFill><a:srgbClr val="(\w+)"\/><\/a:solidFill>)<\/c:spPr><c:invertIfNegative/g)].map(([, whole, colour]) => colour ?? whole)).toEqual(['<a:noFill/>', '9ECAE1', '0072B2', '9ECAE1', '56B4E9']);
  expect([...xml.matchAll(/<c:legendEntry><c:idx val="(\d)"\/><c:delete val="1"\/>/g)].map(([, index]) => index)).toEqual(['0', '3']);
  // Only the rise has figures; outside a stacked bar is no place that Excel takes.
  expect(xml.match(/<c:showVal val="1"\/>/g)).toHaveLength(1);
  expect(xml).toContain('<c:numFmt formatCode="+#,##0.00;;" sourceLinked="0"/>');
  expect(xml).toContain('<c:dLblPos val="ctr"/>');
  expect(xml).not.toContain('outEnd');
});

test('an axis that is turned over has its least value on top and its categories below', () => {
  const xml = chartXml(chart({ type: 'line', series: [{ name: 'Hạng', values: area(1) }], axis: { min: 1, reversed: true } }), 'Hồ sơ', CELLS);
  expect(xml).toMatch(/<c:catAx>.*<c:crosses val="max"\/>.*<\/c:catAx><c:valAx><c:axId val="222222222"\/><c:scaling><c:orientation val="maxMin"\/><c:min val="1"\/>/);
  const usual = chartXml(chart({ type: 'line', series: [{ name: 'Hạng', values: area(1) }] }), 'Hồ sơ', CELLS);
  expect(usual).toMatch(/<c:catAx>.*<c:crosses val="autoZero"\/>.*<\/c:catAx><c:valAx>.*<c:orientation val="minMax"\/>/);
});
