// Look-ups in a sparse sheet.
import { expect, test } from 'vitest';
import { sheetOfLines } from '../../test/lines.ts';
import { gridOf, textOf } from './grid.ts';

test('cells, merges and hidden rows are found by address', () => {
  const sheet = sheetOfLines(['STT | Tên | <', '^ | A | B']);
  const grid = gridOf({ ...sheet, hiddenRows: [{ first: 4, last: 6 }] });
  expect([grid.value(0, 0), grid.value(5, 5), grid.text(1, 1)]).toEqual(['STT', null, 'A']);
  expect(grid.merge(1, 0)).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  expect([grid.merge(0, 2)?.left, grid.merge(1, 1)]).toEqual([1, undefined]);
  expect([grid.isHiddenRow(5), grid.isHiddenRow(7)]).toEqual([true, false]);
});

test('a merge over a whole column is found without being listed row by row', () => {
  const grid = gridOf({ ...sheetOfLines(['A']), merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 0 }] });
  expect(grid.merge(900_000, 0)?.bottom).toBe(1_048_575);
});

test('cells may come in any order', () => {
  const grid = gridOf({ ...sheetOfLines([]), cells: [{ row: 2, column: 1, value: 'b' }, { row: 0, column: 0, value: 'a' }, { row: 2, column: 0, value: 'c' }] });
  expect([grid.rows, grid.row(2).map(({ value }) => value)]).toEqual([[0, 2], ['c', 'b']]);
});

test('texts are composed, trimmed and rid of odd spaces', () => {
  expect(textOf('\u00a0Đie\u0302\u0309m '.normalize('NFD'))).toBe('Điểm');
  expect([textOf(0.1 + 0.2), textOf(null), textOf({ error: '#REF!' }), textOf(true)]).toEqual(['0.3', '', '', 'true']);
});
