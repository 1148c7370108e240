// Draws the charts of a sheet of ours as Excel's own: series on the cells, titles, axes, colours that the colour-blind tell apart.
import { CHART_GREY, CHART_INK, colourOf, figuresOn, FONT, isInLegend } from '../../core/edit/looks.ts';
import type { Chart, ChartSeries } from '../../core/edit/patch.ts';
import { rangeOf } from './used-blocks.ts';
import type { WriteBatch } from './write-batch.ts';

const TYPES = { bar: 'BarClustered', column: 'ColumnClustered', radar: 'RadarMarkers', line: 'LineMarkers' } as const;
const STACKED = { ...TYPES, bar: 'BarStacked', column: 'ColumnStacked' } as const;
/** Another shape for each series, for who prints in black and white. */
const MARKERS = ['Circle', 'Square', 'Triangle', 'Diamond'] as const;

/** Points in a pixel. */
const POINT = 0.75;

export async function drawCharts(batch: WriteBatch, sheet: Excel.Worksheet, charts: readonly Chart[]): Promise<void> {
  for (const chart of charts) {
    await batch.room(40 + chart.series.length * 20, 2000);
    drawChart(sheet, chart);
  }
}

function drawChart(sheet: Excel.Worksheet, chart: Chart): void {
  const [first] = chart.series;
  if (!first) return;
  // The first series' cells alone: Excel makes exactly one series of them, which is then told everything.
  const drawn = sheet.charts.add((chart.stacked ? STACKED : TYPES)[chart.type], rangeOf(sheet, first.values), 'Columns');
  drawn.name = chart.id;
  place(sheet, drawn, chart);
  drawn.title.visible = true;
  drawn.title.text = chart.title;
  ink(drawn.title.format.font, 13, true);
  drawn.legend.visible = chart.series.length > 1;
  if (chart.series.length > 1) {
    drawn.legend.position = 'Bottom';
    ink(drawn.legend.format.font, 10);
  }
  chart.series.forEach((told, at) => {
    const name = isInLegend(chart.series, at) ? told.name : ' ';
    const series = at === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    series.name = name;
    series.setValues(rangeOf(sheet, told.values));
    series.setXAxisValues(rangeOf(sheet, chart.categories));
    drawSeries(series, chart, told, at);
  });
  drawAxes(drawn, chart);
}

function place(sheet: Excel.Worksheet, drawn: Excel.Chart, { anchor, until, size }: Chart): void {
  const corner = sheet.getRangeByIndexes(anchor.row, anchor.column, 1, 1);
  if (until) {
    drawn.setPosition(corner, sheet.getRangeByIndexes(Math.max(anchor.row, until.row - 1), Math.max(anchor.column, until.column - 1), 1, 1));
    return;
  }
  drawn.setPosition(corner);
  drawn.width = size.width * POINT;
  drawn.height = size.height * POINT;
}

function drawSeries(series: Excel.ChartSeries, chart: Chart, told: ChartSeries, at: number): void {
  const named = colourOf(told, at);
  const colour = `#${named ?? CHART_INK}`;
  if (chart.type === 'bar' || chart.type === 'column') {
    const isCrowded = chart.series.length > 1 && !chart.stacked;
    if (named === null) series.format.fill.clear();
    else series.format.fill.setSolidColor(colour);
    series.gapWidth = isCrowded ? 80 : 50;
    const figures = figuresOn(told, chart);
    series.hasDataLabels = figures !== null;
    if (figures === null) return;
    series.dataLabels.position = chart.stacked ? 'Center' : 'OutsideEnd';
    series.dataLabels.numberFormat = figures;
    if (isCrowded && chart.type === 'column') series.dataLabels.textOrientation = 90;
    ink(series.dataLabels.format.font, isCrowded ? 8 : 10);
    return;
  }
  series.format.line.color = colour;
  series.format.line.weight = 2.25;
  series.markerStyle = MARKERS[at % MARKERS.length] ?? 'Circle';
  series.markerSize = 7;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}

function drawAxes(drawn: Excel.Chart, { type, axis }: Chart): void {
  const { valueAxis, categoryAxis } = drawn.axes;
  if (axis?.min !== undefined) valueAxis.minimum = axis.min;
  if (axis?.max !== undefined) valueAxis.maximum = axis.max;
  valueAxis.numberFormat = '#,##0';
  valueAxis.majorGridlines.format.line.color = `#${CHART_GREY}`;
  ink(valueAxis.format.font, 9);
  // The corners of a radar are no axis that can be told more.
  if (type === 'radar') return;
  ink(categoryAxis.format.font, 10);
  if (axis?.reversed) {
    valueAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = 'High';
  }
  // The first row of the sheet is the topmost bar; the value axis then stays below.
  if (type === 'bar') {
    categoryAxis.reversePlotOrder = true;
    valueAxis.tickLabelPosition = 'High';
  }
}

function ink(font: Excel.ChartFont, size: number, isBold = false): void {
  font.name = FONT;
  font.size = size;
  font.color = `#${CHART_INK}`;
  font.bold = isBold;
}
