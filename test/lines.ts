// Sheets for tests, drawn as lines of text: "STT | Tiêu chí | Điểm tối đa"; digits make a number, ' before them text, = a formula, ^ a merge with the cell above, < with the cell to the left.
import { columnName, type Area } from '../core/address.ts';
import type { Cell, CellValue, SheetSnapshot } from '../core/sheet/snapshot.ts';
import type { Table } from '../core/sheet/table.ts';

/** A sheet of these lines; a cell `=SUM(A1:A2) -> 3` has a formula and its value. */
export function sheetOfLines(lines: readonly string[], name = 'Bảng điểm'): SheetSnapshot {
  const cells: Cell[] = [];
  const merges: Area[] = [];
  const grid = lines.map((line) => (line.trim() === '' ? [] : line.split('|')));
  grid.forEach((row, r) => {
    row.forEach((written, c) => {
      const text = written.trim();
      if (text === '' || text === '^' || text === '<') return;
      const area = { top: r, left: c, bottom: r, right: c };
      while (grid[area.bottom + 1]?.[c]?.trim() === '^') area.bottom++;
      while (row[area.right + 1]?.trim() === '<') area.right++;
      if (area.bottom > r || area.right > c) merges.push(area);
      const formula = /^=([^>]+) -> (.*)$/.exec(text);
      if (formula) cells.push({ row: r, column: c, value: valueOf(formula[2] ?? ''), formula: formula[1] ?? '' });
      else cells.push({ row: r, column: c, value: valueOf(text, written) });
    });
  });
  return { name, visibility: 'visible', cells, merges, hiddenRows: [], hiddenColumns: [], protected: false };
}

function valueOf(text: string, written = text): CellValue {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^#[A-Z/0!?]+$/.test(text)) return { error: text };
  // Leading spaces beyond the one after the stroke are the official's own.
  return text.startsWith("'") ? text.slice(1) : written.replace(/^ /, '').trimEnd().replaceAll('⏎', '\n');
}

/** The column map of a table as text: "A:number B:name …". */
export function rolesOf(table: Table): string {
  return Object.entries(table.columns)
    .flatMap(([role, at]) => (Array.isArray(at) ? (at as number[]) : [at as number]).map((column) => `${columnName(column)}:${role}`))
    .sort()
    .join(' ');
}
