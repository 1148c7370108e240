// The preview says of each cell what stands there and what will.
import { expect, test } from 'vitest';
import type { CellContent, Patch, SetCell } from './patch.ts';
import { shownChanges } from './show.ts';

const set = (row: number, before: CellContent, after: CellContent): SetCell => ({ kind: 'set-cell', sheet: 'Xã', row, column: 3, before, after });

test('the preview names each cell with what stands there and what will', () => {
  const patch: Patch = {
    edits: [
      set(4, {}, { formula: 'SUM(D6:D8)', value: 3 }),
      set(5, { value: '1,5 đ' }, { value: 1.5 }),
      set(6, { value: 7.25 }, { formula: 'SUM(D8:D9)', value: 7.25 }),
      set(7, { formula: 'SUM(D5:D9)', value: 8 }, { formula: 'SUM(D5,D8)', value: 8 }),
    ],
  };
  expect(shownChanges(patch, 'vi')).toEqual([
    { sheet: 'Xã', cell: 'D5', before: '', after: '=SUM(D6:D8)', what: 'filled' },
    { sheet: 'Xã', cell: 'D6', before: '1,5 đ', after: '1,5', what: 'value-mended' },
    { sheet: 'Xã', cell: 'D7', before: '7,25', after: '=SUM(D8:D9)', what: 'typed-to-formula' },
    { sheet: 'Xã', cell: 'D8', before: '=SUM(D5:D9)', after: '=SUM(D5,D8)', what: 'formula-rewritten' },
  ]);
  expect(shownChanges(patch, 'en')[1]?.after).toBe('1.5');
});

test('a formula whose result alone is new is not shown as a change', () => {
  expect(shownChanges({ edits: [set(4, { formula: 'D5+D9', value: 0 }, { formula: 'D5+D9', value: 12 })] }, 'vi')).toEqual([]);
});
