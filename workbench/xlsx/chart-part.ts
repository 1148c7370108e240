// Writes a chart as XML in the order that the format demands, with the figures in it for programs that do not compute.
import { CHART_GREY, CHART_INK, colourOf, figuresOn, FONT, isInLegend } from '../../core/edit/looks.ts';
import type { Chart, ChartSeries, SheetCell } from '../../core/edit/patch.ts';
import type { Area } from '../../core/address.ts';
import { escapeXml } from '../../core/sheet/xml-text.ts';
import { fixedArea, quotedSheet } from '../../core/sheet/sheet-name.ts';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The XML of a chart whose figures stand on the sheet of that name; `cells` are that sheet's. */
export function chartXml(chart: Chart, sheet: string, cells: readonly SheetCell[]): string {
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/>${unseen(chart)}<c:overlay val="0"/>${textLook(1000)}</c:legend>`
      : '';
  return (
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${font('defRPr', 1300, true)}</a:pPr><a:r>${font('rPr', 1300, true)}` +
    `<a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot(chart, sheet, cells)}${axes(chart)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' +
    `<a:ln w="9525"><a:solidFill><a:srgbClr val="${CHART_GREY}"/></a:solidFill></a:ln></c:spPr>${textLook(1000)}</c:chartSpace>`
  );
}

/** What is not seen, or goes on with a series before it, has no place in the legend. */
const unseen = ({ series }: Chart): string =>
  series.map((_, index) => (!isInLegend(series, index) ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>` : '')).join('');

const AXES = '<c:axId val="111111111"/><c:axId val="222222222"/>';

/** The drawing itself by type. */
function plot(chart: Chart, sheet: string, cells: readonly SheetCell[]): string {
  const one = (series: ChartSeries, index: number): string => seriesXml(chart, series, index, sheet, cells);
  const series = chart.series.map(one).join('');
  const plain = '<c:varyColors val="0"/>';
  switch (chart.type) {
    case 'radar':
      return `<c:radarChart><c:radarStyle val="marker"/>${plain}${series}${AXES}</c:radarChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/>${plain}${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
    case 'bar':
    case 'column': {
      const direction = chart.type === 'bar' ? 'bar' : 'col';
      const gap = chart.series.length > 1 && !chart.stacked ? 80 : 50;
      const [grouping, overlap] = chart.stacked ? ['stacked', '<c:overlap val="100"/>'] : ['clustered', ''];
      return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>${plain}${series}<c:gapWidth val="${gap}"/>${overlap}${AXES}</c:barChart>`;
    }
  }
}

function seriesXml(chart: Chart, series: ChartSeries, index: number, sheet: string, cells: readonly SheetCell[]): string {
  const colour = colourOf(series, index);
  const solid = colour === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  const isBar = chart.type === 'bar' || chart.type === 'column';
  const look = isBar
    ? `<c:spPr>${solid}</c:spPr><c:invertIfNegative val="0"/>`
    : `<c:spPr><a:ln w="28575" cap="rnd">${solid}<a:round/></a:ln></c:spPr>` +
      // Another shape for each series, for who prints in black and white.
      `<c:marker><c:symbol val="${['circle', 'square', 'triangle', 'diamond'][index % 4] ?? 'circle'}"/><c:size val="7"/><c:spPr>${solid}</c:spPr></c:marker>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>${look}${labels(chart, series)}` +
    `<c:cat><c:strRef>${source(chart.categories, sheet)}${texts(chart.categories, cells)}</c:strRef></c:cat>` +
    `<c:val><c:numRef>${source(series.values, sheet)}${numbers(series.values, cells)}</c:numRef></c:val>` +
    `${chart.type === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** Figures beside the bars; a radar or a line would be hidden behind them. */
function labels(chart: Chart, series: ChartSeries): string {
  const format = chart.type === 'bar' || chart.type === 'column' ? figuresOn(series, chart) : null;
  const off = '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  if (format === null) return `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/>${off}</c:dLbls>`;
  const isCrowded = chart.series.length > 1 && !chart.stacked;
  return (
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(isCrowded ? 800 : 1000, isCrowded && chart.type === 'column')}` +
    `<c:dLblPos val="${chart.stacked ? 'ctr' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/>${off}</c:dLbls>`
  );
}

function axes(chart: Chart): string {
  const isBar = chart.type === 'bar';
  const limits = `${chart.axis?.max === undefined ? '' : `<c:max val="${chart.axis.max}"/>`}${chart.axis?.min === undefined ? '' : `<c:min val="${chart.axis.min}"/>`}`;
  const line = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${CHART_GREY}"/></a:solidFill></a:ln></c:spPr>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  // The first row of the sheet is the topmost bar; the value axis then stays below with "max".
  const order = isBar ? 'maxMin' : 'minMax';
  const isReversed = chart.axis?.reversed === true;
  const size = chart.type === 'radar' ? 900 : 1000;
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'l' : 'b'}"/>${chart.type === 'radar' ? `<c:majorGridlines>${line}</c:majorGridlines>` : ''}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}${line}${textLook(size)}` +
    `<c:crossAx val="222222222"/><c:crosses val="${isReversed ? 'max' : 'autoZero'}"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/>${limits}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines>${line}</c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/>${ticks}${line}` +
    `${textLook(900)}<c:crossAx val="111111111"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

const source = (area: Area, sheet: string): string => `<c:f>${escapeXml(`${quotedSheet(sheet)}!${fixedArea(area)}`)}</c:f>`;

function texts(area: Area, cells: readonly SheetCell[]): string {
  const points = within(area, cells).map(({ at, value }) => (value === undefined ? '' : `<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`));
  return `<c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache>`;
}

function numbers(area: Area, cells: readonly SheetCell[]): string {
  const points = within(area, cells).map(({ at, value }) => (typeof value === 'number' ? `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>` : ''));
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${points.length}"/>${points.join('')}</c:numCache>`;
}

/** What stands in the cells of an area, cell by cell. */
function within(area: Area, cells: readonly SheetCell[]): readonly { at: number; value: SheetCell['value'] }[] {
  const found: { at: number; value: SheetCell['value'] }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      found.push({ at: found.length, value: cells.find((cell) => cell.row === row && cell.column === column)?.value });
    }
  }
  return found;
}

const font = (name: 'defRPr' | 'rPr', size: number, bold: boolean): string =>
  `<a:${name}${name === 'rPr' ? ' lang="vi-VN"' : ''} sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${CHART_INK}"/></a:solidFill>` +
  `<a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:${name}>`;

/** `upright` turns the text by a quarter, where figures stand too close to lie. */
const textLook = (size: number, upright = false): string =>
  `<c:txPr><a:bodyPr${upright ? ' rot="-5400000" vert="horz"' : ''}/><a:p><a:pPr>${font('defRPr', size, false)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
