// Words in score cells.
import { expect, test } from 'vitest';
import { brief, findingsOf, scoringTable } from '../written-table.ts';
import { rule } from './score-not-number.ts';

test('"đạt" is no score', () => {
  const findings = findingsOf(rule, scoringTable(['number', 'name', 'max', 'self', 'appraised'], [['1', 'A', 3, 'đạt', 2], ['2', 'B', 2, '1,5', 'x']]));
  expect(brief(findings)).toEqual(['error score/not-number D2', 'error score/not-number E3']);
  expect(findings[0]).toMatchObject({ actual: 'đạt', number: '1', values: { column: 'self', round: null } });
  expect(findings[1]).toMatchObject({ values: { column: 'appraised', round: 1 } });
});

test('a remark beside a survey leaf and "không áp dụng" are no faults', () => {
  expect(findingsOf(rule, scoringTable(['number', 'name', 'max', 'self', 'survey'], [['1', 'A (XHH)', 3, 'Điều tra XHH', 2], ['2', 'B', 3, 'không áp dụng', null]]))).toEqual([]);
});

test('the survey column of a survey leaf must hold a number', () => {
  expect(brief(findingsOf(rule, scoringTable(['number', 'name', 'max', 'survey'], [['1', 'A (XHH)', 3, 'chưa có']])))).toEqual(['error score/not-number D2']);
});
