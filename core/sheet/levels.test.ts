// Levels from numbers that restart, skip or stand in capitals.
import { expect, test } from 'vitest';
import { placeRows } from './levels.ts';
import { parseNumber } from './numbering.ts';

const paths = (...numbers: string[]): string[] => placeRows(numbers.map((text) => ({ number: parseNumber(text), indent: 0 })), false).map(({ path, depth }) => `${depth}:${path}`);

test.each([
  [['1', '1.1', '1.1.1', '1.2', '2'], ['0:1', '1:1.1', '2:1.1.1', '1:1.2', '0:2']],
  [['I', '1', '2', 'II', '1'], ['0:I', '1:I.1', '1:I.2', '0:II', '1:II.1']],
  [['A', 'I', '1', '1.1', 'II', '1', 'B', 'I'], ['0:A', '1:A.I', '2:A.I.1', '3:A.I.1.1', '1:A.II', '2:A.II.1', '0:B', '1:B.I']],
  [['I', '1.1', '1.2', 'II', '2.1'], ['0:I', '1:1.1', '1:1.2', '0:II', '1:2.1']],
  [['I', '1.1', '1.2', 'II', '1.1'], ['0:I', '1:1.1', '1:1.2', '0:II', '1:II.1.1']],
  [['Tiêu chí 1', 'Chỉ tiêu 1', 'Chỉ tiêu 2', 'Tiêu chí 2', 'Chỉ tiêu 1'], ['0:1', '1:1.1', '1:1.2', '0:2', '1:2.1']],
  [['1', 'a', 'b', '2', 'a'], ['0:1', '1:1.a', '1:1.b', '0:2', '1:2.a']],
  [['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'], ['0:A', '0:B', '0:C', '0:D', '0:E', '0:F', '0:G', '0:H', '0:I']],
  [['1.1', '1.1.1', '1.2', '2.1'], ['0:1.1', '1:1.1.1', '0:1.2', '0:2.1']],
])('%j', (numbers, expected) => {
  expect(paths(...numbers)).toEqual(expected);
});

test('a component without its criterion is an orphan one level above its own place', () => {
  const places = placeRows(['1', '1.1', '1.4.1'].map((text) => ({ number: parseNumber(text), indent: 0 })), false);
  expect(places[2]).toEqual({ parent: 0, depth: 2, path: '1.4.1', orphan: true });
});

test('leading spaces tell levels where numbers do not', () => {
  const rows = [['1', 5], ['1', 10], ['1', 15], ['2', 10], ['2', 5]] as const;
  expect(placeRows(rows.map(([text, indent]) => ({ number: parseNumber(text), indent })), true).map(({ path }) => path)).toEqual(['1', '1.1', '1.1.1', '1.2', '2']);
});
