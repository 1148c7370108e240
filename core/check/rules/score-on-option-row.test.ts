// Scores typed one row too low.
import { expect, test } from 'vitest';
import { brief, findingsOf, scoringTable } from '../written-table.ts';
import { rule } from './score-on-option-row.ts';

test('a score beside an option is told with the number of its leaf', () => {
  const findings = findingsOf(rule, scoringTable(['number', 'name', 'max', 'self'], [['1.1', 'Kế hoạch', 1], ['', '- Kịp thời: 1', null, 1], ['', '- Chậm: 0,5']]));
  expect(brief(findings)).toEqual(['warning score/on-option-row D3']);
  expect(findings[0]).toMatchObject({ number: '1.1', actual: 1, values: { name: 'Kế hoạch', option: '- Kịp thời: 1' } });
});

test("an option's own points in the maximum column are no score", () => {
  expect(findingsOf(rule, scoringTable(['number', 'name', 'max', 'self'], [['1', 'Kế hoạch', 1, 1], ['', '- Kịp thời', 1], ['', '- Chậm', 0.5]]))).toEqual([]);
});
