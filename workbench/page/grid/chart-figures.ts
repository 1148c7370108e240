// The figures of a chart from the cells that it names, as they stand in the grid; else what the file remembers of them.
import type { Area } from '../../../core/address.ts';
import type { CellValue } from '../../../core/sheet/snapshot.ts';
import { isCellError } from '../../../core/sheet/snapshot.ts';
import type { ChartSource, ShownChart } from '../../xlsx/read-charts.ts';

/** What stands in a cell of a sheet; undefined where there is no such sheet. */
export type CellLookup = (sheet: string, row: number, column: number) => CellValue | undefined;

export interface Figures {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export function figuresOf({ series }: ShownChart, lookUp: CellLookup): Figures {
  return {
    labels: (series[0] ? valuesOf(series[0].categories, lookUp) : []).map((value) => (value === null || isCellError(value) ? '' : String(value))),
    series: series.map(({ name, values }) => ({ name, values: valuesOf(values, lookUp).map(numberOf) })),
  };
}

const numberOf = (value: CellValue): number | null => (typeof value === 'number' ? value : null);

function valuesOf({ from, kept }: ChartSource, lookUp: CellLookup): readonly CellValue[] {
  if (from !== null && lookUp(from.sheet, from.area.top, from.area.left) !== undefined) return cellsOf(from.area).map(({ row, column }) => lookUp(from.sheet, row, column) ?? null);
  return kept.map((text) => (text === null || text === '' || Number.isNaN(Number(text)) ? text : Number(text)));
}

const cellsOf = ({ top, left, bottom, right }: Area): readonly { readonly row: number; readonly column: number }[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across }))).flat();
