// The achieved points of a leaf: appraised, or self before an appraisal, plus survey.
import { expect, test } from 'vitest';
import { brief, findingsOf, scoringTable, type Header } from '../written-table.ts';
import { rule } from './total-of-leaf.ts';

const HEADER: Header = ['number', 'name', 'max', 'self', 'appraised', 'survey', 'achieved'];

test('what was achieved is what was appraised plus the survey', () => {
  const findings = findingsOf(rule, scoringTable(HEADER, [
    ['1', 'A', 3, 3, 2, 0.5, 2.5], ['2', 'B', 3, 3, 2, 0.5, 3.5], ['3', 'C', 3, 3, null, 0.5, 3.5], ['4', 'D', 3, 3, null, 0.5, 0.5], ['5', 'E (XHH)', 3, null, null, 2, 2],
    ['6', 'G', 3, 3, 2, null, null], ['7', 'H', 3, null, null, null, 1], ['8', 'I', 3, 3, 1.11, 1.11, 2.21],
  ]));
  expect(brief(findings)).toEqual(['error total/wrong G3', 'info total/rounding G9']);
  expect(findings[0]).toMatchObject({ expected: 2.5, actual: 3.5 });
});

test('beside self scores alone, the achieved points are what the appraisers gave', () => {
  expect(findingsOf(rule, scoringTable(['number', 'name', 'max', 'self', 'achieved'], [['1', 'A', 3, 3, 2]]))).toEqual([]);
});

test('the last filled round counts', () => {
  const header: Header = ['number', 'name', 'max', 'appraised', 'appraised', 'achieved'];
  expect(brief(findingsOf(rule, scoringTable(header, [['1', 'A', 3, 2, 2.5, 2.5], ['2', 'B', 3, 2, null, 2], ['3', 'C', 3, 2, 2.5, 2]])))).toEqual(['error total/wrong F4']);
});
