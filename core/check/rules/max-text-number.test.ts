// Maxima stored as text.
import { expect, test } from 'vitest';
import { findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

test('"30" and "0,5 điểm" are told with the number that they mean and the fix that writes it', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', '30'], ['1.1', 'B', '0,5 điểm', 0.5], ['1.2', 'C', 29.5, 1]]);
  expect(findingsOfCode('max/text-number', sheet)).toMatchObject([
    { cell: 'C2', severity: 'warning', expected: 30, actual: '30', fix: { edits: [{ row: 1, column: 2, before: { value: '30' }, after: { value: 30 } }] } },
    { cell: 'C3', expected: 0.5, actual: '0,5 điểm', fix: { edits: [{ before: { value: '0,5 điểm' }, after: { value: 0.5 } }] } },
  ]);
});

test('a formula that makes text is told but not overwritten', () => {
  const sheet = writtenSheet([HEADER, ['1', 'A', 2], ['1.1', 'B', { formula: 'TEXT(2,"0")', value: '2' }, 1]]);
  expect(findingsOfCode('max/text-number', sheet)).toMatchObject([{ cell: 'C3', fix: null }]);
});
