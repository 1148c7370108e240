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
    { kind: 'put-settings', text: null },
    { kind: 'put-marks', sheet: 'Xã', marks: [] },
    { kind: 'set-cell', sheet: 'Xã', row: 19, column: 5, before: { formula: 'SUM(F5,F11)', value: 3 }, after: { formula: 'SUM(F5:F19)', value: 3 } },
    { kind: 'set-cell', sheet: 'Xã', row: 4, column: 5, before: { formula: 'SUM(F6:F8)', value: 3 }, after: {} },
  ]);
});

test('the inverse of the inverse sets the same cells again', () => {
  const cells = (each: Patch): unknown[] => each.edits.filter((edit) => edit.kind === 'set-cell');
  expect(cells(invert(invert(patch)))).toEqual(cells(patch));
});

const content = { cells: [], merges: [], widths: [], frozenRows: 0, charts: [], print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom: 0, right: 0 } } } as const;
const put = { kind: 'put-sheet', own: 'summary', name: 'Tổng hợp CCHC', content } as const;
const earlier = { ...put, name: 'Tổng hợp năm trước' } as const;

test('a sheet that was put is removed', () => {
  expect(invert({ edits: [put] }).edits).toEqual([{ kind: 'remove-sheet', own: 'summary' }]);
});

test('undoing a second insert brings the first one back: its sheet, its marks and what the document remembered', () => {
  const marks = { kind: 'put-marks', sheet: 'Xã', marks: [{ row: 1, column: 1, severity: 'info' }] } as const;
  const before = { settings: '{"first":true}', sheets: { summary: earlier }, marks: { Xã: marks } };
  expect(invert({ edits: [...patch.edits.slice(2), put] }, before).edits).toEqual([earlier, { kind: 'put-settings', text: '{"first":true}' }, marks]);
  expect(invert({ edits: [{ kind: 'remove-sheet', own: 'summary' }, { kind: 'put-marks', sheet: 'Xã', marks: [] }] }, before).edits).toEqual([marks, earlier]);
});

test('a sheet or marks of an earlier day, whose content nobody kept, are not taken away', () => {
  const before = { settings: null, sheets: { summary: null }, marks: { Xã: null } };
  expect(invert({ edits: [put, ...patch.edits.slice(2, 3)] }, before).edits).toEqual([]);
});

test('a plan that an official may have filled in since is neither taken away nor put back as it was before', () => {
  const plan = { ...put, own: 'plan', name: 'Kế hoạch cải thiện' } as const;
  expect(invert({ edits: [plan] }).edits).toEqual([]);
  expect(invert({ edits: [plan] }, { settings: null, sheets: { plan: { ...plan, name: 'Kế hoạch cũ' } }, marks: {} }).edits).toEqual([]);
  expect(invert({ edits: [{ kind: 'remove-sheet', own: 'plan' }] }, { settings: null, sheets: { plan }, marks: {} }).edits).toEqual([plan]);
});
