// An undone patch gives the official the cells back as they stood.
import { expect, test } from 'vitest';
import { invert } from './invert.ts';
import type { Patch } from './patch.ts';

const patch: Patch = {
  edits: [
    { kind: 'set-cell', sheet: 'Xã', row: 4, column: 5, before: {}, after: { formula: 'SUM(F6:F8)', value: 3 } },
    { kind: 'set-cell', sheet: 'Xã', row: 19, column: 5, before: { formula: 'SUM(F5:F19)', value: 3 }, after: { formula: 'SUM(F5,F11)', value: 3 } },
    { kind: 'put-marks', sheet: 'Xã', marks: [{ row: 6, column: 5, severity: 'error' }] },
    { kind: 'put-settings', text: '{}' },
  ],
};

test('the inverse gives every touched cell back what stood in it, the last first', () => {
  expect(invert(patch).edits).toEqual([
    { kind: 'put-marks', sheet: 'Xã', marks: [] },
    { kind: 'set-cell', sheet: 'Xã', row: 19, column: 5, before: { formula: 'SUM(F5,F11)', value: 3 }, after: { formula: 'SUM(F5:F19)', value: 3 } },
    { kind: 'set-cell', sheet: 'Xã', row: 4, column: 5, before: { formula: 'SUM(F6:F8)', value: 3 }, after: {} },
  ]);
});

test('the inverse of the inverse sets the same cells again', () => {
  const cells = (each: Patch): unknown[] => each.edits.filter((edit) => edit.kind === 'set-cell');
  expect(cells(invert(invert(patch)))).toEqual(cells(patch));
});

test('a sheet that was put is removed', () => {
  const content = { cells: [], merges: [], widths: [], frozenRows: 0, charts: [], print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom: 0, right: 0 } } } as const;
  expect(invert({ edits: [{ kind: 'put-sheet', own: 'summary', name: 'Tổng hợp CCHC', content }] }).edits).toEqual([{ kind: 'remove-sheet', own: 'summary' }]);
});
