// Reads the charts of a sheet from its drawing: what they show and where they stand, for a program that draws them.
import { parseA1Area, type Area } from '../../core/address.ts';
import type { Parts } from './archive.ts';
import { partKey, relationshipsOf } from './package.ts';
import { prefixed, readXml } from './xml.ts';

/** The corner of a cell, with an offset in English metric units. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** Where a chart takes its words or figures from: cells, and what the file remembers of them (by place, null where blank). */
export interface ChartSource {
  readonly from: { readonly sheet: string; readonly area: Area } | null;
  readonly kept: readonly (string | null)[];
}

export interface ShownSeries {
  readonly name: string;
  readonly categories: ChartSource;
  readonly values: ChartSource;
}

/** A chart on a sheet. `type` is null for kinds that are kept in the file and not drawn here. */
export interface ShownChart {
  readonly name: string;
  readonly title: string;
  /** Words for who cannot see the picture. */
  readonly description: string;
  readonly type: 'bar' | 'column' | 'radar' | 'line' | null;
  readonly series: readonly ShownSeries[];
  readonly axis: { readonly min?: number; readonly max?: number };
  readonly at: Corner;
  /** The far corner, or a size in English metric units. */
  readonly until: Corner | { readonly width: number; readonly height: number };
}

/** The charts of a worksheet's part, in the order of its drawing. */
export function readCharts(parts: Parts, sheetPart: string, file = ''): readonly ShownChart[] {
  const drawing = relationshipsOf(parts, sheetPart, file).find(({ type }) => type === 'drawing');
  const part = drawing && partKey(parts, drawing.target);
  if (part === undefined) return [];
  const targets = new Map(relationshipsOf(parts, part, file).map(({ id, target }) => [id, target]));
  return anchorsOf(parts, part, file).flatMap(({ chart, ...anchor }) => {
    const chartPart = partKey(parts, targets.get(chart) ?? '');
    return chartPart === undefined ? [] : [{ ...anchor, ...readChart(parts.get(chartPart) ?? new Uint8Array(), chartPart, file) }];
  });
}

type Anchor = Pick<ShownChart, 'name' | 'description' | 'at' | 'until'> & { readonly chart: string };
type Open = { -readonly [Key in keyof Corner]: number };

function anchorsOf(parts: Parts, part: string, file: string): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let at: Open = blankCorner();
  let to: Open | null = null;
  let size = { width: 0, height: 0 };
  let corner: Open | null = null;
  let field: keyof Corner | null = null;
  let words = { name: '', description: '' };
  readXml(parts.get(part) ?? new Uint8Array(), { file, part }, {
    open(name, attributes) {
      if (name.endsWith('CellAnchor')) [at, to, size] = [blankCorner(), null, { width: 0, height: 0 }];
      else if (name === 'from') corner = at;
      else if (name === 'to') corner = to = blankCorner();
      // Inside the frame stands another extent, of a transform that nobody uses.
      else if (name === 'ext' && attributes.cx !== undefined && size.width === 0) size = { width: Number(attributes.cx), height: Number(attributes.cy) };
      else if (name === 'cNvPr') words = { name: attributes.name ?? '', description: attributes.descr ?? '' };
      else if (name === 'chart') anchors.push({ ...words, at, until: to ?? size, chart: prefixed(attributes, 'id') ?? '' });
      else field = FIELDS[name] ?? null;
    },
    text(piece) {
      if (corner !== null && field !== null) corner[field] = Number(piece.trim());
      field = null;
    },
    close(name) {
      if (name === 'from' || name === 'to') corner = null;
    },
  });
  return anchors;
}

const FIELDS: Readonly<Record<string, keyof Corner>> = { row: 'row', col: 'column', rowOff: 'down', colOff: 'right' };

const blankCorner = (): Open => ({ row: 0, column: 0, down: 0, right: 0 });

const KINDS: Readonly<Record<string, ShownChart['type']>> = { barChart: 'column', lineChart: 'line', radarChart: 'radar' };

interface SourceDraft {
  reference: string;
  kept: (string | null)[];
}

type What = Pick<ShownChart, 'title' | 'type' | 'series' | 'axis'>;

function readChart(bytes: Uint8Array, part: string, file: string): What {
  const path: string[] = [];
  const plots = new Set<string>();
  const series: { name: string; cat: SourceDraft; val: SourceDraft }[] = [];
  let title = '';
  let isSideways = false;
  let axis: { min?: number; max?: number } = {};
  let point = -1;
  const inside = (name: string): boolean => path.includes(name);
  const source = (): SourceDraft | undefined => (inside('cat') ? series.at(-1)?.cat : inside('val') ? series.at(-1)?.val : undefined);
  readXml(bytes, { file, part }, {
    open(name, attributes) {
      if (/(?<!plot)Chart$/.test(name) && path.at(-1) === 'plotArea') plots.add(name);
      if (name === 'ser') series.push({ name: '', cat: { reference: '', kept: [] }, val: { reference: '', kept: [] } });
      else if (name === 'barDir') isSideways = attributes.val === 'bar';
      else if (name === 'pt') point = Number(attributes.idx);
      else if (name === 'ptCount') source()?.kept.push(...Array<null>(Math.min(Number(attributes.val), 10_000)).fill(null));
      else if ((name === 'min' || name === 'max') && inside('valAx') && inside('scaling')) axis = { ...axis, [name]: Number(attributes.val) };
      path.push(name);
    },
    text(piece) {
      const here = path.at(-1);
      if (here === 't' && inside('title') && !inside('catAx') && !inside('valAx')) title += piece;
      else if (here === 'v' && inside('ser') && inside('tx')) (series.at(-1) ?? { name: '' }).name += piece;
      else if (here === 'f') {
        const draft = source();
        if (draft) draft.reference += piece;
      } else if (here === 'v') {
        const draft = source();
        if (draft && point >= 0 && point < draft.kept.length) draft.kept[point] = (draft.kept[point] ?? '') + piece;
      }
    },
    close: () => void path.pop(),
  });
  const [plot] = plots;
  const kind = plots.size === 1 && plot !== undefined ? (KINDS[plot] ?? null) : null;
  return {
    title,
    axis,
    type: kind === 'column' && isSideways ? 'bar' : kind,
    series: series.map(({ name, cat, val }) => ({ name, categories: sourceOf(cat), values: sourceOf(val) })),
  };
}

function sourceOf({ reference, kept }: SourceDraft): ChartSource {
  const [, quoted, plain, cells = ''] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = parseA1Area(cells);
  return { kept, from: sheet === undefined || area === null ? null : { sheet, area } };
}
