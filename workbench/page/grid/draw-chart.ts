// Draws a chart with chart.js, in the colours and letters that its native twin in the file has.
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement, RadarController, RadialLinearScale, Title, type ChartConfiguration, type ChartType, type Plugin } from 'chart.js';
import { CHART_GREY, CHART_INK, FONT, SERIES_COLOURS } from '../../../core/edit/looks.ts';
import type { Language } from '../../../core/text/language.ts';
import { points } from '../../../core/points.ts';
import { showFixed } from '../../../core/text/number.ts';
import type { ShownChart } from '../../xlsx/read-charts.ts';
import type { Figures } from './chart-figures.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, RadarController, RadialLinearScale, Title);

const SHAPES = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const INK = `#${CHART_INK}`;
const GREY = `#${CHART_GREY}`;
/** Pixels of a letter of 10 points. */
const SMALL = 13;
const TINY = 10;

/** Most lines that a name takes under a column. */
const MOST_LINES = 4;

/** A name in lines of about so many letters, the last one cut where there are too many. */
function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''}…`];
}

const decimal = (value: number, decimals: number, language: Language): string => showFixed(points(value), language, decimals);

/** Draws it until destroyed. */
export function drawChart(canvas: HTMLCanvasElement, chart: ShownChart, figures: Figures, language: Language): { destroy(): void } {
  return new Chart(canvas, configuration(chart, figures, language));
}

function configuration({ title, type, axis }: ShownChart, { labels, series }: Figures, language: Language): ChartConfiguration<ChartType, (number | null)[], string[]> {
  const isBar = type === 'bar' || type === 'column';
  const font = { family: FONT, size: SMALL };
  const limits = { ...(axis.min !== undefined && { min: axis.min }), ...(axis.max !== undefined && { max: axis.max }) };
  const values = { ...limits, ticks: { color: INK, font, callback: (value: number | string) => decimal(Number(value), 0, language) }, grid: { color: GREY }, beginAtZero: true, ...(axis.max === undefined && { grace: '8%' }) };
  const isAcross = type !== 'bar' && type !== 'radar';
  const names = { ticks: { color: INK, font: isAcross ? { ...font, size: TINY } : font, autoSkip: false, maxRotation: 0 }, grid: { display: false } };
  return {
    type: isBar ? 'bar' : type === 'radar' ? 'radar' : 'line',
    data: {
      // Chart.js writes an array as lines below one another.
      labels: labels.map((label) => linesOf(label, isAcross ? 15 : 40)),
      datasets: series.map(({ name, values: data }, at) => {
        const colour = `#${SERIES_COLOURS[at % SERIES_COLOURS.length] ?? CHART_INK}`;
        return { label: name, data: [...data], backgroundColor: isBar ? colour : 'transparent', borderColor: colour, borderWidth: isBar ? 0 : 3, pointStyle: SHAPES[at % SHAPES.length] ?? 'circle', pointBackgroundColor: colour, pointRadius: 4 };
      }),
    },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      indexAxis: type === 'bar' ? 'y' : 'x',
      layout: { padding: { left: 8, right: type === 'bar' ? 44 : 8, top: 4, bottom: 8 } },
      plugins: {
        title: { display: title !== '', text: title, color: INK, font: { family: FONT, size: 17, weight: 'bold' } },
        legend: { display: series.length > 1, position: 'bottom', labels: { color: INK, font, usePointStyle: !isBar } },
      },
      scales: type === 'radar' ? { r: { ...limits, beginAtZero: true, grid: { color: GREY }, angleLines: { color: GREY }, pointLabels: { color: INK, font: { family: FONT, size: 12 } }, ticks: { color: INK, font: { family: FONT, size: 11 }, callback: (value: number | string) => decimal(Number(value), 0, language) } } } : type === 'bar' ? { x: values, y: names } : { x: names, y: values },
    },
    plugins: isBar ? [barFigures(series.length > 1, language)] : [],
  } as ChartConfiguration<ChartType, (number | null)[], string[]>;
}

/** The figure at the end of each bar, as in the file. */
const barFigures = (isCrowded: boolean, language: Language): Plugin => ({
  id: 'parscore-bar-figures',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const isSideways = chart.options.indexAxis === 'y';
    ctx.save();
    ctx.fillStyle = INK;
    ctx.font = `${isCrowded ? 10 : SMALL}px "${FONT}", "Liberation Serif", serif`;
    chart.data.datasets.forEach((dataset, at) => {
      chart.getDatasetMeta(at).data.forEach((bar, index) => {
        const value = dataset.data[index];
        if (typeof value !== 'number') return;
        ctx.textAlign = isSideways ? 'left' : 'center';
        ctx.textBaseline = isSideways ? 'middle' : 'bottom';
        ctx.fillText(decimal(value, 2, language), isSideways ? bar.x + 4 : bar.x, isSideways ? bar.y : bar.y - 2);
      });
    });
    ctx.restore();
  },
});
