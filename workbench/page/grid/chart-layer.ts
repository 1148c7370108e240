// Lays the charts of the shown sheet over its cells, where the file anchors them, and keeps them there while one scrolls.
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../core/text/language.ts';
import type { Corner, ShownChart } from '../../xlsx/read-charts.ts';
import { figuresOf, type CellLookup } from './chart-figures.ts';
import { drawChart } from './draw-chart.ts';
import { GRID } from './words.ts';

interface Drawn {
  readonly chart: ShownChart;
  readonly frame: HTMLElement;
  size: string;
  picture: { destroy(): void } | null;
}

/** English metric units in a pixel. */
const EMU = 9525;
const HEADER = { width: 46, height: 20 };

export interface Sight {
  readonly sheet: FWorksheet;
  /** The canvas of the grid. */
  readonly canvas: HTMLElement;
}

export class ChartLayer {
  readonly #root: HTMLElement;
  readonly #lookUp: CellLookup;
  #language: Language;
  #bySheet = new Map<string, readonly ShownChart[]>();
  #shown = '';
  #drawn: readonly Drawn[] = [];

  /** Draws into an element that lies over the grid. */
  constructor(root: HTMLElement, lookUp: CellLookup, language: Language) {
    this.#root = root;
    this.#lookUp = lookUp;
    this.#language = language;
  }

  set(sheet: string, charts: readonly ShownChart[]): void {
    this.#bySheet.set(sheet, charts);
    if (sheet === this.#shown) this.#shown = '';
  }

  clear(): void {
    this.#bySheet = new Map();
    this.#shown = '';
  }

  speak(language: Language): void {
    this.#language = language;
    this.#shown = '';
  }

  /** The figures may be others: what is placed next is drawn anew. */
  stale(): void {
    for (const drawn of this.#drawn) drawn.size = '';
  }

  /** Puts the charts of the sheet in sight where they belong. */
  place({ sheet, canvas }: Sight): void {
    const name = sheet.getSheetName();
    if (name !== this.#shown) this.#take(name);
    if (this.#drawn.length === 0) return;
    const zoom = sheet.getZoom();
    const { rows, columns } = frozenOf(sheet);
    const clip = { left: frozenEdge(sheet, 0, columns).x * zoom, top: frozenEdge(sheet, rows, 0).y * zoom };
    const bounds = canvas.getBoundingClientRect();
    const parent = this.#root.parentElement?.getBoundingClientRect() ?? bounds;
    Object.assign(this.#root.style, {
      left: `${bounds.left - parent.left + clip.left}px`,
      top: `${bounds.top - parent.top + clip.top}px`,
      width: `${Math.max(0, bounds.width - clip.left)}px`,
      height: `${Math.max(0, bounds.height - clip.top)}px`,
    });
    const scrolled = scrollOf(sheet);
    for (const drawn of this.#drawn) {
      const from = pointOf(sheet, drawn.chart.at);
      const { until } = drawn.chart;
      const to = 'row' in until ? pointOf(sheet, until) : { x: from.x + until.width / EMU, y: from.y + until.height / EMU };
      const [width, height] = [Math.round(to.x - from.x), Math.round(to.y - from.y)];
      // Drawn in its own size and scaled, letters and all, as the sheet is.
      Object.assign(drawn.frame.style, { transform: `translate(${(from.x - scrolled.x) * zoom - clip.left}px, ${(from.y - scrolled.y) * zoom - clip.top}px) scale(${zoom})`, width: `${width}px`, height: `${height}px` });
      this.#paint(drawn, width, height);
    }
  }

  #take(name: string): void {
    for (const { picture } of this.#drawn) picture?.destroy();
    this.#root.replaceChildren();
    this.#shown = name;
    this.#drawn = (this.#bySheet.get(name) ?? []).map((chart): Drawn => {
      const frame = document.createElement('div');
      frame.className = 'parscore-chart';
      frame.setAttribute('role', 'img');
      frame.setAttribute('aria-label', [chart.title, chart.description].filter((text) => text !== '').join('. '));
      this.#root.append(frame);
      return { chart, frame, size: '', picture: null };
    });
  }

  #paint(drawn: Drawn, width: number, height: number): void {
    const size = `${width} ${height}`;
    if (size === drawn.size || width < 20 || height < 20) return;
    drawn.size = size;
    drawn.picture?.destroy();
    drawn.picture = null;
    if (drawn.chart.type === null) {
      drawn.frame.textContent = GRID['chart-kept'][this.#language];
      return;
    }
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    drawn.frame.replaceChildren(canvas);
    drawn.picture = drawChart(canvas, drawn.chart, figuresOf(drawn.chart, this.#lookUp), this.#language);
  }
}

const cellOf = (sheet: FWorksheet, row: number, column: number): FRange => sheet.getRange(Math.min(row, sheet.getMaxRows() - 1), Math.min(column, sheet.getMaxColumns() - 1));

/** The corner of a cell in the sheet's own pixels, headers included, as if nothing was scrolled. */
function pointOf(sheet: FWorksheet, { row, column, down, right }: Corner): { x: number; y: number } {
  const { x, y } = cellOf(sheet, row, column).getCellRect();
  return { x: x + right / EMU, y: y + down / EMU };
}

function frozenOf(sheet: FWorksheet): { rows: number; columns: number } {
  const { ySplit, xSplit } = sheet.getFreeze();
  return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
}

function frozenEdge(sheet: FWorksheet, row: number, column: number): { x: number; y: number } {
  const { x, y } = cellOf(sheet, row, column).getCellRect();
  return { x: Math.max(x, HEADER.width), y: Math.max(y, HEADER.height) };
}

function scrollOf(sheet: FWorksheet): { x: number; y: number } {
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const { x, y } = cellOf(sheet, sheetViewStartRow, sheetViewStartColumn).getCellRect();
  return { x: x - HEADER.width + offsetX, y: y - HEADER.height + offsetY };
}
