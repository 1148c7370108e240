// No grid, however strange, stops the check; and what it tells lies inside a table that it found.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, parseA1, type Address, type Area } from '../../core/address.ts';
import { checkWorkbook } from '../../core/check/check.ts';
import { findingText } from '../../core/text/finding.ts';
import type { SheetSnapshot } from '../../core/sheet/snapshot.ts';
import { anySheet } from './any-sheet.ts';
import { runs } from './runs.ts';

test('no grid stops the check, and no rule fails inside', () => {
  fc.assert(
    fc.property(anySheet, (any) => {
      const { tables, findings } = checkWorkbook({ sheets: [any] });
      const all = [...findings, ...tables.flatMap((table) => table.findings)];
      expect(all.filter(({ code }) => code === 'check/failed')).toEqual([]);
      expect(tables.length > 0 || all.some(({ code }) => code === 'table/not-found')).toBe(true);
    }),
    runs(2),
  );
}, 60_000);

/** Inside the table, or the first cell of a merge that reaches into it. */
const reaches = ({ merges }: SheetSnapshot, table: Area, { row, column }: Address): boolean =>
  contains(table, row, column) || merges.some((merge) => merge.top === row && merge.left === column && merge.top <= table.bottom && merge.bottom >= table.top && merge.left <= table.right && merge.right >= table.left);

test('every finding names a cell of its table, and has a sentence in both languages', () => {
  fc.assert(
    fc.property(anySheet, (any) => {
      const { tables } = checkWorkbook({ sheets: [any] });
      for (const { table, findings } of tables) {
        for (const finding of findings) {
          const at = finding.cell === null ? null : parseA1(finding.cell);
          expect([finding.code, finding.cell, at !== null && reaches(any, table.area, at)]).toEqual([finding.code, finding.cell, true]);
          expect(findingText(finding, 'vi')).toMatch(/\S/);
          expect(findingText(finding, 'en')).not.toMatch(/\{\w+\}|undefined/);
        }
      }
      expect(tables.every(({ table }) => table.area.bottom >= table.area.top)).toBe(true);
    }),
    runs(2),
  );
}, 60_000);
