// Known totals of scoring tables as officials fill them in.
import { expect, test } from 'vitest';
import { formula, scoringTable, type Header, type Written } from '../check/written-table.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import { points, type Points } from '../points.ts';
import { scoreTable } from './score.ts';

const shown = (value: Points | null | undefined): number | null => (value === null || value === undefined ? null : value / 10_000);
const totalsOf = (header: Header, rows: readonly (readonly Written[])[]) => scoreTable(scoringTable(header, rows).table);

const HEADER: Header = ['number', 'name', 'max', 'self', 'appraised', 'evidence'];
const ONE_DEPARTMENT: readonly (readonly Written[])[] = [
  ['1', 'Chỉ đạo, điều hành', 6],
  ['1.1', 'Kế hoạch', 3],
  ['1.1.1', 'Ban hành kế hoạch', 1, '0.5 đ', 0.5],
  ['1.1.2', 'Thực hiện kế hoạch', 2, 1.86, 1.86],
  ['1.2', 'Tuyên truyền', 1, 0.75, 1],
  ['1.3', 'Sáng kiến', 2, 2.5, 2],
  ['2', 'Thủ tục hành chính', 4],
  ['2.1', 'Công khai', 2, null, 2],
  ['2.2', 'Đúng hạn', 2, 'đạt', 1],
  ['', 'Tổng cộng', 10, null, formula('SUM(E2:E10)', 8.36)],
];

test('text numbers and scores above the maximum count as typed, blanks and words do not', () => {
  const { totals, provisional } = totalsOf(HEADER, ONE_DEPARTMENT);
  expect(shown(totals.self)).toBe(5.61);
  expect(shown(totals.appraised)).toBe(8.36);
  expect(shown(totals.achieved)).toBe(8.36);
  expect(shown(totals.max)).toBe(10);
  expect(shown(totals.index)).toBe(83.6);
  expect(shown(totals.lost)).toBe(1.64);
  expect(totals.survey).toBeNull();
  expect(totals.bonus).toBeNull();
  expect(provisional).toBe(false);
});

test('every field has its own totals, and parents are never counted beside their leaves', () => {
  const score = totalsOf(HEADER, [['1', 'A', 3, 3, 2], ['1.1', 'a', 1, 1, 1], ['1.2', 'b', 2, 2, 1], ['2', 'B', 4, 4, null]]);
  expect(score.fields.map((field) => [shown(field.max), shown(field.self), shown(field.achieved)])).toEqual([[3, 3, 2], [4, 4, 4]]);
  expect(shown(score.totals.self)).toBe(7);
  expect(shown(score.nodes.get(0)?.index)).toBe(66.6667);
});

test('a leaf without an appraisal stands with its self score, and the table is provisional', () => {
  const score = totalsOf(HEADER, [['1', 'A', 3], ['1.1', 'a', 1, 1, 0.5], ['1.2', 'b', 2, 2, null]]);
  expect(shown(score.totals.achieved)).toBe(2.5);
  expect(shown(score.totals.appraised)).toBe(0.5);
  expect(score.provisional).toBe(true);
});

test('without an appraisal column the achieved points are provisional', () => {
  expect(totalsOf(['number', 'name', 'max', 'self'], [['1', 'A', 3, 2]]).provisional).toBe(true);
});

test('where only an achieved column exists, its figures are final', () => {
  const score = totalsOf(['number', 'name', 'max', 'achieved'], [['1', 'A', 3, 2], ['2', 'B', 3, 1.5]]);
  expect([shown(score.totals.achieved), score.totals.self, score.provisional]).toEqual([3.5, null, false]);
});

test('the last filled round of appraisal counts', () => {
  const score = totalsOf(['number', 'name', 'max', 'self', 'appraised', 'appraised'], [['1', 'A', 3, 3, 2, 2.5], ['2', 'B', 3, 3, 1, null]]);
  expect(shown(score.totals.appraised)).toBe(3.5);
});

test('survey points are added to what was appraised', () => {
  const header: Header = ['number', 'name', 'max', 'survey', 'self', 'appraised'];
  const score = totalsOf(header, [['1', 'A', 3, 0.9, 2, 1.5], ['2', 'Hài lòng (XHH)', 10, 7.83, null, null]]);
  expect([shown(score.totals.survey), shown(score.totals.achieved), score.provisional]).toEqual([8.73, 10.23, false]);
});

test('a survey leaf takes its points from the appraisal where the sheet has no survey column, and never from a self score', () => {
  const score = totalsOf(HEADER, [['1', 'Hài lòng (XHH)', 10, 9, 7.83], ['2', 'Tác động (XHH)', 5, 5, null]]);
  expect([shown(score.totals.achieved), shown(score.totals.self), score.provisional]).toEqual([7.83, 14, false]);
});

test('a leaf that does not apply leaves the denominator', () => {
  const score = totalsOf(['number', 'name', 'max', 'self', 'note'], [
    ['1', 'Ban hành văn bản', 10],
    ['1.1', 'Đúng thẩm quyền', 4, 4],
    ['1.2', 'Đúng thời hạn', 6, 'không áp dụng'],
    ['2', 'Tiếp công dân', 8],
    ['2.1', 'Đủ số buổi', 3, 3],
    ['2.2', 'Hài lòng (XHH)', 5, null, 'Điều tra XHH'],
    ['', 'Tổng cộng', 18, 7],
  ]);
  expect([shown(score.totals.self), shown(score.totals.max), shown(score.totals.applicableMax)]).toEqual([7, 18, 12]);
  expect(shown(score.nodes.get(0)?.index)).toBe(100);
});

test('a criterion that does not apply takes all its leaves along', () => {
  const score = totalsOf(HEADER, [['1', 'A', 3, 'không áp dụng'], ['1.1', 'a', 1], ['1.2', 'b', 2], ['2', 'B', 4, 3]]);
  expect([shown(score.totals.applicableMax), score.nodes.get(0)?.index]).toEqual([4, null]);
});

test('the maximum of a criterion stands where its components have none', () => {
  const score = totalsOf(HEADER, [['1', 'A', 3], ['1.1', 'a', null, 1], ['1.2', 'b', null, 1.5]]);
  expect([shown(score.totals.max), shown(score.totals.achieved), shown(score.totals.lost)]).toEqual([3, 2.5, 0.5]);
  expect(score.losses.map((loss) => loss.row)).toEqual([0]);
});

test('a sheet filled in by criterion counts the criteria', () => {
  const score = totalsOf(HEADER, [['1', 'A', 3, 2.5, 2], ['1.1', 'a', 1], ['1.2', 'b', 2], ['2', 'B', 4], ['2.1', 'c', 4, 3, 3]]);
  expect([shown(score.totals.self), shown(score.totals.appraised), shown(score.totals.achieved)]).toEqual([5.5, 5, 5]);
  expect(score.losses.map((loss) => loss.row)).toEqual([0, 4]);
});

test('an appraisal of the criterion as a whole replaces the self scores of its components', () => {
  expect(shown(totalsOf(HEADER, [['1', 'A', 3, null, 1.5], ['1.1', 'a', 1, 1], ['1.2', 'b', 2, 2]]).totals.achieved)).toBe(1.5);
});

test('bonus and penalty stand outside the 100 and are cut at their caps', () => {
  const score = totalsOf(HEADER, [
    ['1', 'A', 100, 90, 80],
    ['', 'Điểm thưởng', 2, 3, 3],
    ['', 'Điểm trừ', null, null, -1.5],
    ['', 'Tổng cộng', 100],
  ]);
  expect([shown(score.totals.bonus), shown(score.totals.penalty), shown(score.totals.achieved)]).toEqual([2, 1.5, 80.5]);
  expect([shown(score.totals.max), shown(score.totals.appraised)]).toEqual([100, 80]);
});

test('the largest loss comes first, and who was not scored has lost nothing yet', () => {
  const score = totalsOf(HEADER, ONE_DEPARTMENT);
  expect(score.losses.map((loss) => [loss.row, shown(loss.lost)])).toEqual([[8, 1], [2, 0.5], [3, 0.14]]);
  expect(totalsOf(HEADER, [['1', 'A', 3], ['2', 'B', 5, 4]]).losses.map((loss) => loss.row)).toEqual([1]);
});

test('points above the maximum are no negative loss', () => {
  expect(shown(totalsOf(HEADER, [['1', 'A', 2, 2.5]]).totals.lost)).toBe(0);
});

test('the grade comes from the bands of the chosen set and from nowhere else', () => {
  const { table } = scoringTable(HEADER, [['1', 'A', 100, 90, 90]]);
  const set: CriteriaSet = {
    id: 'x', name: 'Bộ thử', level: 'province', years: [2024], nodes: [], complete: false, sources: [],
    grades: [{ name: 'Nhóm A', from: { percent: points(90), inclusive: true } }, { name: 'Nhóm B', to: { percent: points(90), inclusive: false } }],
  };
  expect(scoreTable(table, set).grade).toBe('Nhóm A');
  expect(scoreTable(table).grade).toBeNull();
});

test('sums of a hundred components are exact', () => {
  const rows = Array.from({ length: 102 }, (_, at): Written[] => [String(at + 1), 'x', 1, 0.1]);
  expect(shown(totalsOf(HEADER, rows).totals.self)).toBe(10.2);
});

test('a zero that a SUM shows over appraisals still blank does not wipe out the self scores below it', () => {
  const score = totalsOf(HEADER, [['1', 'Kế hoạch', 3, formula('SUM(D3:D4)', 3), formula('SUM(E3:E4)', 0)], ['1.1', 'Ban hành', 1, 1], ['1.2', 'Thực hiện', 2, 2]]);
  expect([shown(score.totals.achieved), score.provisional]).toEqual([3, true]);
});

test('an error in the appraisal is no appraisal, and no reason to fall back on the self score', () => {
  const score = totalsOf(HEADER, [['1', 'Kế hoạch', 10, 10, 8], ['2', 'Báo cáo', 10, 10, { error: '#DIV/0!' }]]);
  expect([shown(score.totals.achieved), score.provisional]).toEqual([8, true]);
});

test('where a maximum was forgotten the parent\'s own stands, so that no index passes 100', () => {
  const score = totalsOf(HEADER, [['1', 'Kế hoạch', 30, null, 28], ['1.1', 'Ban hành', 20, 20, 19], ['1.2', 'Kiểm tra', null, 10, 9]]);
  expect([shown(score.totals.max), shown(score.totals.applicableMax), shown(score.totals.index), shown(score.totals.lost)]).toEqual([30, 30, 93.3333, 2]);
});
