// Draws a chart of a paper as SVG text: horizontal bars with their names to the left and their figures at the end.
import { scaleBand, scaleLinear } from 'd3-scale';
import { CHART_GREY, CHART_INK, SERIES_COLOURS } from '../core/edit/looks.ts';
import { pointsOf } from '../core/points.ts';
import type { PaperChart } from '../core/report/paper.ts';
import type { Language } from '../core/text/language.ts';
import { showPoints } from '../core/text/number.ts';
import { textWidth } from './text-width.ts';

/** A drawn chart; sizes in pixels of the drawing. */
export interface DrawnChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The first font that a machine has; all have the widths of Times New Roman, but for the last. */
const FONTS = "'Times New Roman', Tinos, 'Liberation Serif', serif";
const WIDTH = 640;
const LABELS = 236;
const FIGURES = 52;
const [SIZE, LINE, BAR, GAP] = [14, 16, 16, 10];
const [LEGEND, AXIS] = [26, 24];
const MOST_LINES = 3;

export function chartSvg({ categories, series, max }: PaperChart, language: Language): DrawnChart {
  const labels = categories.map((category) => wrapped(category, LABELS - 12));
  const slot = Math.max(BAR * series.length, LINE * Math.max(1, ...labels.map(({ length }) => length))) + GAP;
  const top = series.length > 1 ? LEGEND : 4;
  const bottom = top + slot * categories.length;
  const height = bottom + AXIS;
  const longest = Math.max(0, ...series.flatMap(({ bars }) => bars.map((bar) => bar?.value ?? 0)));
  const x = scaleLinear().domain([0, max ?? (longest > 0 ? longest : 1)]).range([LABELS, WIDTH - FIGURES]);
  if (max === undefined) x.nice(5);
  const y = scaleBand<number>().domain(categories.map((_, at) => at)).range([top, bottom]).paddingInner(0);
  const parts: string[] = [];
  for (const tick of x.ticks(5)) {
    parts.push(`<line x1="${at(x(tick))}" y1="${top}" x2="${at(x(tick))}" y2="${bottom}" stroke="#${CHART_GREY}"/>`);
    parts.push(text(showPoints(pointsOf(tick), language, 4), x(tick), bottom + 17, 'middle'));
  }
  categories.forEach((_, row) => {
    const middle = (y(row) ?? 0) + slot / 2;
    const lines = labels[row] ?? [];
    lines.forEach((line, nth) => parts.push(text(line, LABELS - 8, middle + (nth - (lines.length - 1) / 2) * LINE + 5, 'end')));
    series.forEach(({ bars }, nth) => {
      const bar = bars[row];
      if (bar === null || bar === undefined) return;
      const from = middle - (BAR * series.length) / 2 + nth * BAR;
      parts.push(`<rect x="${LABELS}" y="${at(from + 1)}" width="${at(x(bar.value) - LABELS)}" height="${BAR - 2}" fill="#${colour(nth)}"/>`);
      parts.push(text(bar.shown, x(bar.value) + 5, from + BAR - 3, 'start'));
    });
  });
  if (series.length > 1) legend(series.map(({ name }) => name), parts);
  parts.push(`<line x1="${LABELS}" y1="${top}" x2="${LABELS}" y2="${bottom}" stroke="#${CHART_INK}"/>`);
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONTS}" font-size="${SIZE}"`;
  return { svg: `<svg ${frame}><rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>`, width: WIDTH, height };
}

const colour = (nth: number): string => SERIES_COLOURS[nth % SERIES_COLOURS.length] ?? CHART_INK;

function legend(names: readonly string[], parts: string[]): void {
  let left = LABELS;
  names.forEach((name, nth) => {
    parts.push(`<rect x="${at(left)}" y="6" width="12" height="12" fill="#${colour(nth)}"/>`, text(name, left + 18, 17, 'start'));
    left += 18 + widthOf(name) + 24;
  });
}

const at = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

const text = (words: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): string =>
  `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" fill="#${CHART_INK}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</text>`;

const widthOf = (words: string): number => textWidth(words, SIZE);

/** The words in lines of that width, the last one cut where there are too many. */
function wrapped(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${(lines[MOST_LINES - 1] ?? '').replace(/[,;:.…]+$/, '')}…`];
}
