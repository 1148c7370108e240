// Which row is which: what is matched by itself, what is asked about, and what an answer settles.
import { expect, test } from 'vitest';
import { scoringTable } from '../check/written-table.ts';
import type { ScoringTable } from '../sheet/table.ts';
import type { Answers } from './answers.ts';
import { matchRows, rowKeys, rowLabel, type RowMatches } from './match-rows.ts';

type Line = readonly [number: string, name: string];
const table = (lines: readonly Line[]): ScoringTable => scoringTable(['number', 'name', 'max'], lines.map(([number, name]) => [number, name, 1])).table;

function matched(before: readonly Line[], after: readonly Line[], answers?: Answers): { readonly pairs: readonly string[]; readonly doubts: readonly string[]; readonly found: RowMatches } {
  const [one, other] = [table(before), table(after)];
  const found = matchRows(one, other, answers);
  const number = (of: ScoringTable, at: number): string => of.rows[at]?.number ?? '';
  const text = ({ before: left, after: right, why }: { before: number; after: number; why: string }): string => `${number(one, left)}-${number(other, right)} ${why}`;
  return { pairs: found.pairs.map(text), doubts: found.doubts.map(text), found };
}
const said = (...given: readonly (readonly [string, string, boolean])[]): Answers => ({ all: false, given: given.map(([before, after, same]) => ({ before, after, same })) });

test('a row that was inserted renumbers those below it, and their names still tell who they are', () => {
  const before: readonly Line[] = [['1', 'Chỉ đạo'], ['1.1', 'Kế hoạch năm'], ['1.2', 'Báo cáo quý']];
  const after: readonly Line[] = [['1', 'Chỉ đạo'], ['1.1', 'Sáng kiến'], ['1.2', 'Kế hoạch năm'], ['1.3', 'Báo cáo quý']];
  const { pairs, doubts, found } = matched(before, after);
  expect(pairs).toEqual(['1-1 same', '1.1-1.2 same-name', '1.2-1.3 same-name']);
  expect([doubts, found.gone, found.added]).toEqual([[], [], [1]]);
});

test('a field is the same under another name where at least half of the rows below it are', () => {
  const before: readonly Line[] = [['1', 'Thể chế'], ['1.1', 'Rà soát'], ['1.2', 'Theo dõi']];
  expect(matched(before, [['1', 'Pháp luật'], ['1.1', 'Rà soát'], ['1.2', 'Tổ chức thi hành']]).pairs).toEqual(['1-1 same-below', '1.1-1.1 same']);
  expect(matched(before, [['1', 'Pháp luật'], ['1.1', 'Khen thưởng'], ['1.2', 'Tổ chức thi hành'], ['1.3', 'Rà soát']]).pairs).toEqual([]);
});

test('fewer than half of the words in common make two rows, more of them a question', () => {
  const lines = (name: string): readonly Line[] => [['1', 'Chỉ đạo'], ['1.1', name]];
  // Two of four words, of eight in all: one half.
  expect(matched(lines('kiểm tra cải cách'), lines('kiểm tra công vụ')).doubts).toEqual(['1.1-1.1 reworded']);
  expect(matched(lines('kiểm tra cải cách'), lines('kiểm điểm công vụ')).doubts).toEqual([]);
});

test('who answers that one of two rows of a name is another leaves the other one', () => {
  const before: readonly Line[] = [['1', 'Chỉ đạo'], ['1.1', 'Báo cáo'], ['1.2', 'Báo cáo']];
  const after: readonly Line[] = [['1', 'Chỉ đạo'], ['1.5', 'Báo cáo']];
  expect(matched(before, after).pairs).toEqual(['1-1 same']);
  expect(matched(before, after, said(['1.2', '1.5', false])).pairs).toEqual(['1-1 same', '1.1-1.5 same-name']);
});

test('a row that the user names goes with all that stands below it, wherever it moved', () => {
  const before: readonly Line[] = [['1', 'Chỉ đạo'], ['2', 'Một cửa'], ['2.1', 'Trả đúng hạn']];
  const after: readonly Line[] = [['1', 'Chỉ đạo'], ['1.1', 'Cơ chế một cửa'], ['1.1.1', 'Trả đúng hạn']];
  expect(matched(before, after, said(['2', '1.1', true])).pairs).toEqual(['1-1 same', '2-1.1 told', '2.1-1.1.1 same']);
});

test('a row goes by its number, its name, or both, and by a name that stands once only', () => {
  const [, row] = table([['1', 'Chỉ đạo'], ['1.1', 'Kế hoạch']]).rows;
  if (row === undefined) throw new Error('no row');
  expect(rowLabel(row)).toBe('1.1. Kế hoạch');
  expect(rowKeys(row)).toEqual(['1.1', '1.1', 'Kế hoạch', '1.1. Kế hoạch']);
  const twice: readonly Line[] = [['1', 'Chỉ đạo'], ['1.1', 'Báo cáo'], ['1.2', 'Báo cáo']];
  expect(matched(twice, twice, said(['Báo cáo', '1.2', true])).found.unknown).toEqual([{ side: 'before', name: 'Báo cáo' }]);
});
