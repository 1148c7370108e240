// Draws the charts of a sheet of ours as Google's own: series on the cells, titles, axes, colours that the colour-blind tell apart.
import { CHART_GREY, CHART_INK, colourOf, figuresOn, FONT, isInLegend } from '../../core/edit/looks.ts';
import type { Chart, SheetContent } from '../../core/edit/patch.ts';
import { rangeOf } from './areas.ts';
import { heightBetween, widthBetween } from './sizes.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function drawCharts(sheet: Sheet, content: SheetContent): void {
  for (const chart of content.charts) sheet.insertChart(drawn(sheet, content, chart));
}

function drawn(sheet: Sheet, content: SheetContent, chart: Chart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { width, height } = sizeOf(content, chart);
  const builder = sheet.newChart().setChartType(typeOf(chart.type)).addRange(rangeOf(sheet, chart.categories));
  for (const { values } of chart.series) builder.addRange(rangeOf(sheet, values));
  // Categories and values stand side by side, without their headers: the names of series are told.
  builder.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setNumHeaders(0);
  for (const [name, value] of Object.entries(optionsOf(chart, width, height))) builder.setOption(name, value);
  return builder.setPosition(chart.anchor.row + 1, chart.anchor.column + 1, 0, 0).build();
}

function typeOf(type: Chart['type']): GoogleAppsScript.Charts.ChartType {
  const { BAR, COLUMN, LINE, RADAR } = Charts.ChartType;
  return { bar: BAR, column: COLUMN, line: LINE, radar: RADAR }[type];
}

function sizeOf(content: SheetContent, { anchor, until, size }: Chart): Chart['size'] {
  if (until === undefined) return size;
  return { width: widthBetween(content, anchor.column, until.column), height: heightBetween(content, anchor.row, until.row) };
}

/** Options by Google's names. */
function optionsOf(chart: Chart, width: number, height: number): Readonly<Record<string, unknown>> {
  const { type, title, series, axis, stacked } = chart;
  const ink = (fontSize: number, bold = false): object => ({ fontName: FONT, fontSize, bold, color: `#${CHART_INK}` });
  const values = { minValue: axis?.min, maxValue: axis?.max, viewWindow: { min: axis?.min, max: axis?.max }, textStyle: ink(9), gridlines: { color: `#${CHART_GREY}` }, ...(axis?.reversed ? { direction: -1 } : {}) };
  const categories = { textStyle: ink(10) };
  const isBars = type === 'bar' || type === 'column';
  return {
    title,
    titleTextStyle: ink(13, true),
    width,
    height,
    legend: { position: series.length > 1 ? 'bottom' : 'none', textStyle: ink(10) },
    // What is not seen is as white as the paper: Sheets knows no series without a colour.
    colors: series.map((each, at) => `#${colourOf(each, at) ?? 'FFFFFF'}`),
    series: Object.fromEntries(series.map((each, at) => [at, { labelInLegend: isInLegend(series, at) ? each.name : ' ', ...(isBars ? (figuresOn(each, chart) === null ? {} : { dataLabel: 'value' }) : { pointSize: 7 }) }])),
    ...(stacked ? { isStacked: true } : {}),
    // A bar chart's values run along the other axis.
    ...(type === 'bar' ? { hAxis: values, vAxis: categories } : { vAxis: values, hAxis: categories }),
  };
}
