// Stated efforts: a file by number of criterion, or a column beside the table.
import { expect, test } from 'vitest';
import { workbook } from '../../test/fixtures/sheet-maker.ts';
import { points } from '../points.ts';
import { gridOf } from '../sheet/grid.ts';
import { readTables } from '../sheet/read.ts';
import { effortsOfColumn, effortsOfJson } from './efforts.ts';

const { sheets } = workbook({
  name: 'Tự chấm',
  rows: [
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', null, 'Ngày công'],
    ['1', 'Chỉ đạo', 5, null, null, 99],
    ['1.1', 'Kế hoạch', 3, 2, null, 2.5],
    ['1.2', 'Báo cáo', 2, 1, null, 'nhiều'],
    ['1.3', 'Kiểm tra', 2, 1, null, '1,5'],
    ['1.4', 'Khác', 2, 1],
  ],
});
const [sheet] = sheets;
if (sheet === undefined) throw new Error('no sheet');
const [table] = readTables({ sheets });
if (table?.kind !== 'scoring') throw new Error('no table');

test('a file states an effort for the best score, or one for each score', () => {
  const stated = effortsOfJson({ '1.1': 3, '1.2.': { '1,5': 1, 2: 4 } }, table);
  expect(stated).toEqual({ efforts: new Map<number, unknown>([[1, points(3)], [2, new Map([[points(2), points(4)], [points(1.5), points(1)]])]]), unknown: [], wrong: [] });
});

test('what belongs to no leaf, and what is no effort, is named', () => {
  expect(effortsOfJson({ 1: 3, '9.9': 1, '1.1': -1, '1.2': 'ba ngày', '1.3': { hai: 1 } }, table)).toEqual({ efforts: new Map(), unknown: ['1', '9.9'], wrong: ['1.1', '1.2', '1.3'] });
  expect([effortsOfJson([1], table), effortsOfJson('1.1', table), effortsOfJson(null, table)]).toEqual([null, null, null]);
});

test('a column states efforts beside the leaves, blanks none', () => {
  expect(effortsOfColumn(5, table, gridOf(sheet))).toEqual({ efforts: new Map([[1, points(2.5)], [3, points(1.5)]]), unknown: [], wrong: ['1.2'] });
});
