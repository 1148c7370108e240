// Grades beside the bands of a note or of the chosen set.
import { expect, test } from 'vitest';
import type { CriteriaSet } from '../../criteria/set.ts';
import { points } from '../../points.ts';
import type { GradeBand } from '../../sheet/table.ts';
import { brief, rankingFindingsOf, rankingTable, type Header } from '../written-table.ts';
import { rankingRule } from './grade-wrong.ts';

const HEADER: Header = ['unit', 'achieved', 'grade'];
const BANDS: readonly GradeBand[] = [
  { name: 'Tốt', from: { percent: points(80), inclusive: true } },
  { name: 'Khá', from: { percent: points(65), inclusive: true }, to: { percent: points(80), inclusive: false } },
];
const SET: CriteriaSet = { id: 'x', name: 'Bộ thử', level: 'province', years: [2024], nodes: [], complete: false, sources: [], grades: [{ name: 'Nhóm A', from: { percent: points(90), inclusive: true } }] };

test('a grade follows from the note beside the table', () => {
  const findings = rankingFindingsOf(rankingRule, rankingTable(HEADER, [['A', 80, 'Tốt'], ['B', 75, 'TỐT'], ['C', 65, 'Xếp loại Khá'], ['D', 50, 'Khá'], ['E', 40, 'Kém'], ['G', 90, '']], BANDS));
  expect(brief(findings)).toEqual(['error grade/wrong C3', 'error grade/wrong C5']);
  expect(findings[0]).toMatchObject({ expected: 'Khá', actual: 'TỐT', values: { index: 75 } });
  expect(findings[1]).toMatchObject({ expected: null, actual: 'Khá' });
});

test('without a note the bands of the chosen set hold, and without either nothing does', () => {
  const built = rankingTable(HEADER, [['A', 90, 'A'], ['B', 89.99, 'Nhóm A']]);
  expect(brief(rankingFindingsOf(rankingRule, built, SET))).toEqual(['error grade/wrong C3']);
  expect(rankingFindingsOf(rankingRule, built)).toEqual([]);
});

test('grades of another rule are not judged by these bands', () => {
  expect(rankingFindingsOf(rankingRule, rankingTable(HEADER, [['A', 50, 'Hoàn thành'], ['B', 90, 'Xuất sắc']], BANDS))).toEqual([]);
});

test('an index that prints as the edge may lie below it before rounding', () => {
  expect(rankingFindingsOf(rankingRule, rankingTable(['unit', 'max', 'achieved', 'index', 'grade'], [['A', 96.5, 77.199, 80, 'Khá'], ['B', 96.5, 77.2, 80, 'Tốt']], BANDS))).toEqual([]);
});
