// Reads the cells of blocks in requests of bounded size and makes core's cells of them.
import type { Area } from '../../core/address.ts';
import type { Cell, CellValue } from '../../core/sheet/snapshot.ts';
import { codeOf } from './in-excel.ts';
import { rangeOf, sizeOf, type Block, type Limits } from './used-blocks.ts';

/** What Excel answers for a range, by rows. */
type Grid = readonly (readonly unknown[])[];

/** The cells by sheet id. The first request also carries what `askBeside` asks; a request that failed is asked anew. */
export async function readCells(context: Excel.RequestContext, blocks: readonly Block[], limits: Limits, askBeside: () => void): Promise<ReadonlyMap<string, readonly Cell[]>> {
  const found = new Map<string, Cell[]>();
  let waiting = blocks.flatMap(({ sheet, area }) => cut(area, limits.request).map((part): Block => ({ sheet, area: part })));
  let isFirst = true;
  while (isFirst || waiting.length > 0) {
    const group = firstOf(waiting, limits.request);
    if (isFirst) askBeside();
    const ranges = group.map(({ sheet, area }) => {
      const range = rangeOf(sheet, area);
      range.load('values,formulas,valueTypes,numberFormat');
      return { sheet, area, range };
    });
    try {
      await context.sync();
      isFirst = false;
    } catch (error) {
      const smaller = group.flatMap(({ sheet, area }) => cut(area, Math.ceil(sizeOf(area) / 2)).map((part): Block => ({ sheet, area: part })));
      // Long texts: the same cells once more, in smaller parts and one by one.
      if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || smaller.length === group.length) throw error;
      waiting = [...smaller, ...waiting.slice(group.length)];
      limits = { ...limits, request: Math.max(1, Math.floor(limits.request / 2)) };
      continue;
    }
    for (const { sheet, area, range } of ranges) {
      const cells = found.get(sheet.id) ?? [];
      for (const cell of cellsOf(area, range)) cells.push(cell);
      found.set(sheet.id, cells);
    }
    waiting = waiting.slice(group.length);
  }
  for (const cells of found.values()) cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return found;
}

/** As many as fit in one request, at least one. */
function firstOf(blocks: readonly Block[], most: number): readonly Block[] {
  let cells = 0;
  const end = blocks.findIndex(({ area }, at) => (cells += sizeOf(area)) > most && at > 0);
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** The area in parts of whole rows, each of at most so many cells (or one row). */
function cut(area: Area, most: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(most / (area.right - area.left + 1)));
  const parts: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) parts.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return parts;
}

function cellsOf({ top, left }: Area, range: Excel.Range): readonly Cell[] {
  const values: Grid = range.values;
  const formulas: Grid = range.formulas;
  const formats: Grid = range.numberFormat;
  const types: Grid = range.valueTypes;
  return values.flatMap((row, down) =>
    row.flatMap((value, right): Cell[] => {
      const shown = valueOf(value, types[down]?.[right]);
      const formula = formulaOf(formulas[down]?.[right], value);
      if (formula === undefined && (shown === null || shown === '')) return [];
      const format = formats[down]?.[right];
      return [
        {
          row: top + down,
          column: left + right,
          value: shown,
          ...(formula !== undefined && { formula }),
          ...(typeof format === 'string' && format !== 'General' && format !== '' && { format }),
        },
      ];
    }),
  );
}

/** The value of a cell; null where it is blank. */
function valueOf(value: unknown, type: unknown): CellValue {
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Without "="; undefined for a text that only begins like a formula: Excel gives it back as its own value. */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;
}
