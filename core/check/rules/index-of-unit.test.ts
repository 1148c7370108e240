// Indices of units, over maxima that differ from unit to unit.
import { expect, test } from 'vitest';
import { brief, rankingFindingsOf, rankingTable, type Header } from '../written-table.ts';
import { rankingRule } from './index-of-unit.ts';

test('each unit has its own maximum', () => {
  const header: Header = ['number', 'unit', 'max', 'appraised', 'index'];
  const findings = rankingFindingsOf(rankingRule, rankingTable(header, [
    [1, 'Văn phòng', 71.5, 69.25, '96.85%'], [2, 'Sở Tài chính', 96.5, 91, '94.30%'], [3, 'Sở Nội vụ', 100, 90.32, '93.60%'], [4, 'Ban Dân tộc', null, 68.32, '81.33%'],
  ]));
  expect(brief(findings)).toEqual(['error index/wrong E4']);
  expect(findings[0]).toMatchObject({ expected: 90.32, actual: 93.6, values: { what: 'unit' } });
});

test('an index that was cut instead of rounded is within rounding', () => {
  expect(rankingFindingsOf(rankingRule, rankingTable(['unit', 'max', 'achieved', 'index'], [['Sở', 70, 62.62, 89.45], ['Huyện', 70, 61.46, 87.8]]))).toEqual([]);
});

test('without maxima the index is the total itself, if it mostly is', () => {
  const header: Header = ['unit', 'achieved', 'index'];
  expect(brief(rankingFindingsOf(rankingRule, rankingTable(header, [['A', 89.95, 89.95], ['B', 89.89, 89.98], ['C', 87.04, 87.04]])))).toEqual(['error index/wrong C3']);
  expect(rankingFindingsOf(rankingRule, rankingTable(header, [['A', 54, 90], ['B', 51, 85], ['C', 48, 80]]))).toEqual([]);
});

test('a column of fractions is read as such', () => {
  const header: Header = ['unit', 'max', 'achieved', 'index'];
  expect(brief(rankingFindingsOf(rankingRule, rankingTable(header, [['A', 71.5, 69.25, 0.9685], ['B', 100, 94.43, 0.9943]])))).toEqual(['error index/wrong D3']);
});
