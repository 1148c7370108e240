// Columns stay in line whatever letters stand in them.
import { expect, test } from 'vitest';
import { textTable } from './text-table.ts';

const columns = [{ heading: 'Lĩnh vực', figures: false, widest: 12 }, { heading: 'Đạt', figures: true }];

test('figures stand below each other, also beside decomposed Vietnamese letters', () => {
  const lines = textTable(columns, [['Thể chế', '8,50'], ['Bộ máy'.normalize('NFD'), '10,00']]);
  expect(lines).toEqual(['Lĩnh vực    Đạt', 'Thể chế    8,50', 'Bộ máy    10,00']);
});

test('a long name is cut, and a line break in it becomes a blank', () => {
  const lines = textTable(columns, [['Công tác\nchỉ đạo, điều hành', '1']]);
  expect(lines[1]).toBe('Công tác ch…    1');
});
