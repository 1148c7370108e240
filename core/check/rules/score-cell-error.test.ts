// Formula errors where points should stand.
import { expect, test } from 'vitest';
import { brief, findingsOf, formula, scoringTable } from '../written-table.ts';
import { rule } from './score-cell-error.ts';

test('errors are told in score and maximum cells, of totals too, and not in notes', () => {
  const rows = [
    ['1', 'A', { error: '#REF!' }, 2, { error: '#N/A' }],
    ['2', 'B', 3, formula('1/0', { error: '#DIV/0!' })],
    ['', 'Tổng cộng', 6, formula('SUM(D2:D3)', { error: '#DIV/0!' })],
  ] as const;
  const findings = findingsOf(rule, scoringTable(['number', 'name', 'max', 'self', 'note'], rows));
  expect(brief(findings)).toEqual(['error score/cell-error C2', 'error score/cell-error D3', 'error score/cell-error D4']);
  expect(findings[0]).toMatchObject({ actual: '#REF!', values: { column: 'max' } });
});
