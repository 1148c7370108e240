// Options told from parts.
import { expect, test } from 'vitest';
import { sheetOfLines } from '../../test/lines.ts';
import { gridOf } from './grid.ts';
import { rawRow, type RawRow } from './raw-rows.ts';
import { resolveSubRows } from './sub-rows.ts';

function kinds(...lines: string[]): string[] {
  const grid = gridOf(sheetOfLines(lines));
  const [above, ...rows] = lines.map((_, row) => rawRow(grid, { number: 0, name: 1, max: 2, self: 3, appraised: [], part: [] }, [], row) as RawRow);
  return resolveSubRows(rows, above ?? null).map((sub) => (sub.kind === 'option' ? `option ${sub.option.points}` : sub.kind));
}

test('alternatives whose best is the maximum are options', () => {
  expect(kinds('1 | Báo cáo | 4 | 2', 'a) | Đủ | 4', 'b) | Thiếu | 2')).toEqual(['option 40000', 'option 20000']);
  expect(kinds('1 | Báo cáo | 1', '| Đủ: 1', '| Thiếu: 0,5')).toEqual(['option 10000', 'option 5000']);
});

test('parts that add up to the maximum are nodes', () => {
  expect(kinds('1 | Báo cáo | 4', 'a) | Quý | 1 | 1', 'b) | Năm | 3 | 2')).toEqual(['node', 'node']);
  expect(kinds('1 | Báo cáo | 4', 'a) | Quý | 1', 'b) | Năm | 3')).toEqual(['node', 'node']);
});

test('alternatives that happen to add up are options where one of them earns everything', () => {
  expect(kinds('1 | Báo cáo | 4', 'a) | Đủ | 4', 'b) | Thiếu | 0')).toEqual(['option 40000', 'option 0']);
});

test('a score typed on one option row does not make parts of them', () => {
  expect(kinds('1 | Báo cáo | 4 | 4', 'a) | Đủ | 4 | 4', 'b) | Thiếu | 2')).toEqual(['option 40000', 'option 20000']);
});

test('lines without points are remarks, headings in capitals are nodes', () => {
  expect(kinds('1 | Báo cáo | 2 | 2', '| Ghi rõ số, ngày văn bản')).toEqual(['text']);
  expect(kinds('1 | Báo cáo | 2 | 2', '| CẢI CÁCH THỂ CHẾ | 2')).toEqual(['node']);
});
