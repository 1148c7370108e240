// Two editions of one scoring table: what matches, what is in doubt, and what moved the total.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoringTable } from '../check/written-table.ts';
import { points, toNumber, type Points } from '../points.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { changeLog } from './changes.ts';
import { compareTables, type TableComparison } from './compare-tables.ts';

type Line = readonly (string | number | null)[];
const HEADER = ['number', 'name', 'max', 'self', 'appraised'] as const;
const table = (rows: readonly Line[]): ScoringTable => scoringTable(HEADER, rows).table;
const compared = (before: readonly Line[], after: readonly Line[], answers?: Parameters<typeof compareTables>[2]): TableComparison =>
  compareTables({ label: '2024', table: table(before) }, { label: '2025', table: table(after) }, answers);
const plain = (value: Points | null): number | null => (value === null ? null : toNumber(value));
const nameAt = (of: ScoringTable, index: number | null): string | null => (index === null ? null : (of.rows[index]?.name ?? null));
const lines = ({ before, after, nodes }: TableComparison): unknown[] => nodes.map((node) => [nameAt(before.table, node.before), nameAt(after.table, node.after), plain(node.achieved.by)]);

const Y2024: readonly Line[] = [
  ['1', 'Công tác chỉ đạo, điều hành', 10, null, null],
  ['1.1', 'Ban hành kế hoạch CCHC năm 2024', 4, 4, 3.5],
  ['1.2', 'Mức độ hoàn thành kế hoạch', 6, 6, 5],
  ['2', 'Cải cách thể chế', 10, null, null],
  ['2.1', 'Rà soát văn bản quy phạm pháp luật', 10, 9, 8.25],
];

test('a year in a name does not make another criterion of it, and unchanged sets are compared by points', () => {
  const after = [Y2024[0], ['1.1', 'Ban hành kế hoạch CCHC năm 2025', 4, 4, 4], ...Y2024.slice(2)] as Line[];
  const result = compared(Y2024, after);
  expect(result.matches.pairs.map(({ why }) => why)).toEqual(['same', 'same', 'same', 'same', 'same']);
  expect(result).toMatchObject({ basis: 'points', remarks: [], counts: { matched: 5, added: 0, gone: 0, reweighted: 0 } });
  expect(result.totals.achieved.by).toBe(points(0.5));
  expect(result.waterfall).toMatchObject({ unit: 'points', start: points(16.75), end: points(17.25), low: points(16.75), high: points(17.25) });
  expect(result.waterfall?.steps.map(({ by }) => by)).toEqual([points(0.5), 0]);
});

const Y2025: readonly Line[] = [
  ['1', 'Công tác chỉ đạo, điều hành', 12, null, null],
  ['1.1', 'Ban hành kế hoạch CCHC năm 2025', 5, 5, 5],
  ['1.2', 'Mức độ hoàn thành toàn bộ kế hoạch', 5, 4, 4],
  ['1.3', 'Sáng kiến cải cách', 2, 1, 1],
  ['2', 'Cải cách thủ tục hành chính', 10, null, null],
  ['2.1', 'Công khai thủ tục', 10, 10, 9],
];

test('what is reworded is a doubt and counts as gone and added until somebody says that it is the same', () => {
  const result = compared(Y2024, Y2025);
  // Six of the words are in both names, which have six and eight: 12 / 14. Field 2 shares too few to be asked about.
  expect(result.matches.doubts).toEqual([{ before: 2, after: 2, why: 'reworded', likeness: 12 / 14 }]);
  expect(lines(result)).toEqual([
    ['Công tác chỉ đạo, điều hành', 'Công tác chỉ đạo, điều hành', 1.5],
    ['Ban hành kế hoạch CCHC năm 2024', 'Ban hành kế hoạch CCHC năm 2025', 1.5],
    [null, 'Mức độ hoàn thành toàn bộ kế hoạch', null],
    [null, 'Sáng kiến cải cách', null],
    ['Mức độ hoàn thành kế hoạch', null, null],
    [null, 'Cải cách thủ tục hành chính', null],
    [null, 'Công khai thủ tục', null],
    ['Cải cách thể chế', null, null],
    ['Rà soát văn bản quy phạm pháp luật', null, null],
  ]);
  const told = compared(Y2024, Y2025, { all: false, given: [{ before: '1.2', after: 'mức độ hoàn thành  toàn bộ kế hoạch', same: true }] });
  expect(told.matches.doubts).toEqual([]);
  expect(told.matches.pairs).toContainEqual({ before: 2, after: 2, why: 'told' });
  expect(told.counts).toEqual({ matched: 3, added: 3, gone: 2, reweighted: 2 });
  expect(compared(Y2024, Y2025, { all: true, given: [] }).counts).toEqual(told.counts);
  const parted = compared(Y2024, Y2025, { all: true, given: [{ before: '1.2', after: '1.2', same: false }] });
  expect([parted.matches.doubts, parted.counts.matched]).toEqual([[], 2]);
});

test('an answer that names no row, or several, is told', () => {
  const { matches, remarks } = compared(Y2024, Y2025, { all: false, given: [{ before: '9.9', after: '1.2', same: true }, { before: '1.2', after: 'Không có', same: false }] });
  expect(matches.unknown).toEqual([{ side: 'before', name: '9.9' }, { side: 'after', name: 'Không có' }]);
  expect(remarks).toEqual(['sets-differ', 'doubts', 'rows-unknown']);
});

test('where the sets differ the index is compared, and its steps end exactly at the new index', () => {
  const result = compared(Y2024, Y2025);
  expect(result.remarks).toEqual(['sets-differ', 'doubts']);
  // 16.75 of 20 is 83.75 %, 19 of 22 is 86.3636… %.
  expect(result.waterfall).toMatchObject({ unit: 'percent', start: points(83.75), end: points(86.3636) });
  expect(result.totals.index).toEqual({ before: points(83.75), after: points(86.3636), by: points(2.6136) });
  expect(result.totals.achieved.by).toBe(points(2.25));
});

test('a field whose rows stayed is the same field under a new name', () => {
  const result = compared(Y2024, Y2024.map((line) => (line[0] === '2' ? ['2', 'Xây dựng pháp luật', 10, null, null] : line)));
  expect(result.matches.pairs).toContainEqual({ before: 3, after: 3, why: 'same-below' });
  expect(result.remarks).toEqual([]);
});

test('a criterion that moved below another field is asked about, not taken along', () => {
  const moved = [...Y2024.slice(0, 2), ...Y2024.slice(3), ['2.2', 'Mức độ hoàn thành kế hoạch', 6, 6, 5]] as Line[];
  expect(compared(Y2024, moved).matches.doubts).toEqual([{ before: 2, after: 4, why: 'moved', likeness: 1 }]);
  expect(compared(Y2024, moved, { all: true, given: [] }).matches.gone).toEqual([]);
});

test('two rows of one name are told apart by their numbers, and without them by nothing', () => {
  const twice: Line[] = [['1', 'Lĩnh vực', 4, null, null], ['1.1', 'Báo cáo', 2, 1, 1], ['1.2', 'Báo cáo', 2, 2, 2]];
  expect(compared(twice, twice).matches.pairs).toHaveLength(3);
  const others = compared(twice, [['1', 'Lĩnh vực', 4, null, null], ['1.5', 'Báo cáo', 2, 1, 1], ['1.6', 'Báo cáo', 2, 2, 2]]);
  expect(others.matches.gone).toEqual([1, 2]);
});

test('tables that have nothing in common, and tables that nobody scored, are told as such', () => {
  const other: Line[] = [['1', 'Doanh thu bán hàng', 50, null, null], ['1.1', 'Quý một', 25, null, null], ['1.2', 'Quý hai', 25, null, null]];
  expect(compared(Y2024, other).remarks).toEqual(['sets-differ', 'other-table', 'after-unscored']);
  const unappraised = Y2024.map((line) => [...line.slice(0, 4), null]);
  expect(compared(unappraised, Y2024).remarks).toEqual(['before-provisional']);
});

test('bonus and penalty are steps of their own: a greater penalty is a fall', () => {
  const extras = (bonus: number, penalty: number): Line[] => [...Y2024, [null, 'Điểm thưởng', 2, bonus, bonus], [null, 'Điểm trừ', 5, penalty, penalty]];
  const { waterfall, totals } = compared(extras(1, 0.5), extras(1.5, 2));
  expect(waterfall?.steps.slice(2)).toEqual([{ kind: 'bonus', node: null, by: points(0.5) }, { kind: 'penalty', node: null, by: points(-1.5) }]);
  expect(waterfall?.end).toBe(totals.achieved.after);
});

test('the change log tells which score of which row became what, at which cells', () => {
  const after = Y2024.map((line) => (line[0] === '1.2' ? ['1.2', 'Mức độ hoàn thành kế hoạch', 6, 5.5, null] : line));
  const { changes, onlyBefore, onlyAfter } = changeLog(compared(Y2024, after));
  expect([onlyBefore, onlyAfter]).toEqual([[], []]);
  expect(changes).toEqual([
    { role: 'self', round: null, number: '1.2', name: 'Mức độ hoàn thành kế hoạch', before: { state: 'number', points: points(6) }, after: { state: 'number', points: points(5.5) }, beforeCell: 'D4', afterCell: 'D4', row: 'both' },
    { role: 'appraised', round: 1, number: '1.2', name: 'Mức độ hoàn thành kế hoạch', before: { state: 'number', points: points(5) }, after: { state: 'blank' }, beforeCell: 'E4', afterCell: 'E4', row: 'both' },
  ]);
});

test('a column that one edition alone has is named once, not cell by cell', () => {
  const selfAlone = scoringTable(['number', 'name', 'max', 'self'], Y2024.map((line) => line.slice(0, 4))).table;
  const log = changeLog(compareTables({ label: 'trước', table: selfAlone }, { label: 'sau', table: table(Y2024) }));
  expect(log).toEqual({ changes: [], onlyBefore: [], onlyAfter: [{ role: 'appraised', round: 1 }] });
});

test('the steps always end at the new total, whatever was added, gone or weighed otherwise', () => {
  const score = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 10_000);
  const edition = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), score, fc.integer({ min: 10, max: 30 })), { minLength: 1, maxLength: 6 }).map((rows) => {
    const seen = new Map(rows.map(([n, achieved, max]) => [n, [String(n), `Lĩnh vực ${'abcdef'[n - 1] ?? ''}`, max, achieved, achieved] as Line]));
    return [...seen].sort(([a], [b]) => a - b).map(([, line]) => line);
  });
  fc.assert(
    fc.property(edition, edition, (one, other) => {
      const { waterfall, totals, basis } = compared(one, other);
      const [start, end] = basis === 'points' ? [totals.achieved.before, totals.achieved.after] : [totals.index.before, totals.index.after];
      expect([waterfall?.start, waterfall?.end]).toEqual([start, end]);
      expect((waterfall?.start ?? 0) + (waterfall?.steps ?? []).reduce((total, { by }) => total + by, 0)).toBe(end);
    }),
    { numRuns: 200 },
  );
});
