// Points below zero, where they are a fault and where they are a penalty.
import { expect, test } from 'vitest';
import { brief, findingsOf, scoringTable } from '../written-table.ts';
import { rule } from './score-negative.ts';

test('a leaf cannot earn less than nothing', () => {
  const rows = [['1', 'A', 2], ['1.1', 'a', 2, -0.5], ['', 'Điểm thưởng', 2, -1], ['', 'Điểm trừ', 2, -1]] as const;
  expect(brief(findingsOf(rule, scoringTable(['number', 'name', 'max', 'self'], rows)))).toEqual(['error score/negative D3', 'error score/negative D4']);
});

test('a parent that is negative because its leaf is has no finding of its own', () => {
  expect(brief(findingsOf(rule, scoringTable(['number', 'name', 'max', 'self'], [['1', 'A', 2, -0.5], ['1.1', 'a', 2, -0.5]])))).toEqual(['error score/negative D3']);
});

test('a deduction kept as a leaf with a negative maximum may be negative', () => {
  expect(findingsOf(rule, scoringTable(['number', 'name', 'max', 'self'], [['1', 'Nộp muộn', -1, -0.5]]))).toEqual([]);
});
