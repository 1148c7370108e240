// Finds the blocks of a sheet that hold values, so that a stray cell in its last corner does not make it a sheet of 17 billion.
import type { Area } from '../../core/address.ts';
import { HostError } from '../../core/host.ts';

/** How far a reading goes. Cells. */
export interface Limits {
  /** A used block over this is split in four, and only what is used of each part is read. */
  readonly block: number;
  /** Most cells that are read of a workbook. */
  readonly workbook: number;
  /** Cells that are asked for in one request, so that the answer stays well under five megabytes. */
  readonly request: number;
}

export const LIMITS: Limits = { block: 250_000, workbook: 3_000_000, request: 20_000 };

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Where tables are, and the two rests where stray cells are: asked for apart, so that one cell astray costs no further request. */
export const WINDOWS: readonly Area[] = [
  { top: 0, left: 0, bottom: 65_535, right: 255 },
  { top: 0, left: 256, bottom: 65_535, right: COLUMNS - 1 },
  { top: 65_536, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 },
];

/** A range whose place is asked for. */
export interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

/** Loads the place of a range. */
export function placed<Range extends Excel.Range>(range: Range): Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

export const areaOf = (range: Excel.Range): Area => ({
  top: range.rowIndex,
  left: range.columnIndex,
  bottom: range.rowIndex + range.rowCount - 1,
  right: range.columnIndex + range.columnCount - 1,
});

export const sizeOf = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

export const askUsed = (sheet: Excel.Worksheet, area: Area): Asked => ({ sheet, used: placed(rangeOf(sheet, area).getUsedRangeOrNullObject(true)) });

/** The blocks of what was asked, once it is answered; asks further where a block is too large. Throws sheet/too-large. */
export async function usedBlocks(context: Excel.RequestContext, first: readonly Asked[], limits: Limits): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  let asked = first;
  while (asked.length > 0) {
    const further: Asked[] = [];
    for (const { sheet, used } of asked) {
      if (used.isNullObject) continue;
      const area = areaOf(used);
      if (sizeOf(area) <= limits.block) blocks.push({ sheet, area });
      else further.push(...quarters(area).map((part) => askUsed(sheet, part)));
    }
    const total = blocks.reduce((sum, { area }) => sum + sizeOf(area), 0);
    if (total > limits.workbook || further.length > MOST_QUESTIONS) throw new HostError('sheet/too-large', { sheet: largestOf(further.length > MOST_QUESTIONS ? further : blocks) });
    if (further.length > 0) await context.sync();
    asked = further;
  }
  return blocks;
}

/** Name of the sheet that most of these are of: its cells, or its parts where their sizes are not known. */
function largestOf(parts: readonly (Asked | Block)[]): string {
  const sizes = new Map<string, number>();
  for (const part of parts) sizes.set(part.sheet.name, (sizes.get(part.sheet.name) ?? 0) + ('area' in part ? sizeOf(part.area) : 1));
  return [...sizes].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
}

/** More parts than this at once: cells are strewn all over the sheet. */
const MOST_QUESTIONS = 1024;

function quarters({ top, left, bottom, right }: Area): readonly Area[] {
  const row = Math.floor((top + bottom) / 2);
  const column = Math.floor((left + right) / 2);
  const rows = top === bottom ? [[top, bottom]] : [[top, row], [row + 1, bottom]];
  const columns = left === right ? [[left, right]] : [[left, column], [column + 1, right]];
  return rows.flatMap(([first = top, last = bottom]) => columns.map(([from = left, to = right]): Area => ({ top: first, bottom: last, left: from, right: to })));
}
