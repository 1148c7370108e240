// Asks which rows and columns are hidden, row by row only where some are and others are not.
import type { Span } from '../../core/sheet/snapshot.ts';
import { areaOf } from './used-blocks.ts';

/** Rows that are asked one by one: 20 bytes each in the answer. */
const MOST_ROWS = 100_000;

/** Asked with the next sync; the answer is read afterwards. */
export interface HiddenSpans {
  rows(): readonly Span[];
  columns(): readonly Span[];
}

/** `used` is loaded with its place, rowHidden and columnHidden. */
export function askHidden(sheet: Excel.Worksheet, used: Excel.Range): HiddenSpans {
  if (used.isNullObject) return { rows: () => [], columns: () => [] };
  const { top, left, bottom, right } = areaOf(used);
  const last = Math.min(bottom, top + MOST_ROWS - 1);
  // Excel says null where they differ.
  const rowHidden: unknown = used.rowHidden;
  const columnHidden: unknown = used.columnHidden;
  const rows = rowHidden === null ? sheet.getRangeByIndexes(top, left, last - top + 1, 1).getRowProperties({ rowHidden: true }) : null;
  const columns = columnHidden === null ? sheet.getRangeByIndexes(top, left, 1, right - left + 1).getColumnProperties({ columnHidden: true }) : null;
  return {
    rows: () => (rows ? spansOf(rows.value.map((row) => row.rowHidden === true), top) : rowHidden === true ? [{ first: top, last: bottom }] : []),
    columns: () => (columns ? spansOf(columns.value.map((column) => column.columnHidden === true), left) : columnHidden === true ? [{ first: left, last: right }] : []),
  };
}

function spansOf(hidden: readonly boolean[], first: number): readonly Span[] {
  const spans: Span[] = [];
  hidden.forEach((isHidden, at) => {
    if (!isHidden) return;
    const last = spans.at(-1);
    if (last?.last === first + at - 1) spans[spans.length - 1] = { first: last.first, last: first + at };
    else spans.push({ first: first + at, last: first + at });
  });
  return spans;
}
