// Self scores where only the survey scores.
import { expect, test } from 'vitest';
import { brief, findingsOf, scoringTable } from '../written-table.ts';
import { rule } from './score-self-scored-survey.ts';

test('even a zero is a self score', () => {
  const rows = [['1', 'A (XHH)', 3, 0], ['2', 'B (XHH)', 3, 2.5], ['3', 'C (XHH)', 3], ['4', 'D', 3, 2]] as const;
  expect(brief(findingsOf(rule, scoringTable(['number', 'name', 'max', 'self'], rows)))).toEqual(['error score/self-scored-survey D2', 'error score/self-scored-survey D3']);
});
