// The change log of two editions: leaves alone, by column, with what each cell says in words that are no number.
import { expect, test } from 'vitest';
import { scoringTable, type Header, type Written } from '../check/written-table.ts';
import { points } from '../points.ts';
import { changeLog, type ChangeLog } from './changes.ts';
import { compareTables } from './compare-tables.ts';

const HEADER: Header = ['number', 'name', 'max', 'self', 'appraised', 'appraised', 'survey'];
type Rows = readonly (readonly Written[])[];
const log = (before: Rows, after: Rows, header: Header = HEADER, later: Header = header): ChangeLog =>
  changeLog(compareTables({ label: 'a', table: scoringTable(header, before).table }, { label: 'b', table: scoringTable(later, after).table }));
const brief = ({ changes }: ChangeLog): readonly string[] => changes.map(({ role, round, number, before, after, row }) => `${number ?? '-'} ${role}${round ?? ''} ${before.state} ${after.state} ${row}`);

const ROWS: Rows = [['1', 'Chỉ đạo', 10, 8, 7, null, null], ['1.1', 'Kế hoạch', 6, 5, 4, null, null], ['1.2', 'Hài lòng', 4, null, null, null, 3]];
const changed = (at: number, column: number, value: Written): Rows => ROWS.map((row, nth) => (nth === at ? row.map((cell, of) => (of === column ? value : cell)) : row));

test('a total that follows from its leaves is no change of its own', () => {
  expect(brief(log(ROWS, changed(0, 3, 9)))).toEqual([]);
  expect(brief(log(ROWS, changed(1, 3, 6)))).toEqual(['1.1 self number number both']);
});

test('each appraisal round is a column of its own, and a round that was filled later is told', () => {
  expect(brief(log(ROWS, changed(1, 5, 4.5)))).toEqual(['1.1 appraised2 blank number both']);
});

test('a blank, zero, “không áp dụng” and text are four things; the same number as text is no change', () => {
  expect(brief(log(ROWS, changed(1, 3, 0)))).toEqual(['1.1 self number number both']);
  expect(brief(log(ROWS, changed(1, 3, null)))).toEqual(['1.1 self number blank both']);
  expect(brief(log(ROWS, changed(1, 3, 'Không áp dụng')))).toEqual(['1.1 self number not-applicable both']);
  expect(brief(log(ROWS, changed(1, 3, 'đang chấm')))).toEqual(['1.1 self number invalid both']);
  expect(brief(log(ROWS, changed(1, 3, '5,0')))).toEqual([]);
});

test('a row that is new or gone is told by each of its filled cells, with the cell of its own edition alone', () => {
  const { changes } = log(ROWS, [...ROWS, ['1.3', 'Sáng kiến', 2, 1, null, null, null]]);
  expect(changes.map(({ role, beforeCell, afterCell, row }) => [role, beforeCell, afterCell, row])).toEqual([['max', null, 'C5', 'added'], ['self', null, 'D5', 'added']]);
  expect(brief(log([...ROWS, ['1.3', 'Sáng kiến', 2, 1, null, null, null]], ROWS))).toEqual(['1.3 max number blank gone', '1.3 self number blank gone']);
});

test('bonus and penalty rows are compared in their order', () => {
  const extras = (bonus: number, penalty: number): Rows => [...ROWS, [null, 'Điểm thưởng', 2, bonus, null, null, null], [null, 'Điểm trừ', 5, penalty, null, null, null]];
  const { changes } = log(extras(1, 2), extras(1, 3));
  expect(changes).toMatchObject([{ role: 'self', name: 'Điểm trừ', before: { points: points(2) }, after: { points: points(3) }, beforeCell: 'D6', afterCell: 'D6' }]);
});

test('what was achieved is looked at only where nothing else is scored', () => {
  const achieved: Header = ['number', 'name', 'max', 'achieved'];
  const rows = (score: number): Rows => [['1', 'Chỉ đạo', 6, null], ['1.1', 'Kế hoạch', 6, score]];
  expect(brief(log(rows(4), rows(5), achieved))).toEqual(['1.1 achieved number number both']);
  const both: Header = ['number', 'name', 'max', 'self', 'achieved'];
  const of = (self: number, total: number): Rows => [['1', 'Chỉ đạo', 6, null, null], ['1.1', 'Kế hoạch', 6, self, total]];
  expect(brief(log(of(4, 4), of(4, 5), both))).toEqual([]);
});

test('columns that one edition alone has are named for each edition', () => {
  const one: Header = ['number', 'name', 'max', 'self', 'appraised'];
  const two: Header = ['number', 'name', 'max', 'self', 'survey'];
  const rows: Rows = [['1', 'Chỉ đạo', 6, null, null], ['1.1', 'Kế hoạch', 6, 4, 4]];
  const { onlyBefore, onlyAfter, changes } = log(rows, rows, one, two);
  expect([onlyBefore, onlyAfter, changes]).toEqual([[{ role: 'appraised', round: 1 }], [{ role: 'survey', round: null }], []]);
});
