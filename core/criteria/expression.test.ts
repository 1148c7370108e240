// Expressions of cases are arithmetic and nothing else, and they are exact.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { points, ZERO } from '../points.ts';
import { evaluateExpression, parseExpression } from './expression.ts';
import { compare, rationalOf, toPoints } from './rational.ts';

const figures = new Map([['a', rationalOf(points(0.1))], ['b', rationalOf(points(0.2))], ['không', rationalOf(ZERO)]]);
const names = [...figures.keys()];

function value(text: string): number | string | null {
  const expression = parseExpression(text, names);
  if (expression === null) return null;
  const result = evaluateExpression(expression, figures);
  return result.ok ? toPoints(result.value) : result.code;
}

test('the four operations, brackets, min, max and round are understood and exact', () => {
  expect(value('a + b')).toBe(points(0.3));
  expect(value('(1 - a) * 10 / 3')).toBe(points(3));
  expect(value('-a + 1')).toBe(points(0.9));
  expect(value('max(a, b, 0.15)')).toBe(points(0.2));
  expect(value('min(a, b)')).toBe(points(0.1));
  expect(value('round(2 / 3, 2)')).toBe(points(0.67));
  expect(value('round(-0.5)')).toBe(points(-1));
  expect(value('1 / 3 * 3')).toBe(points(1));
});

test('a division by zero is an answer, not a crash', () => {
  expect(value('1 / không')).toBe('input/division-by-zero');
  expect(value('max(1, 1 / (a - 0.1))')).toBe('input/division-by-zero');
});

test.each([
  '', '1 2', '1, 2', 'c', 'a.b', 'a[0]', 'a["constructor"]', 'constructor', '__proto__', 'this', 'true', '"1"', '[1]', '1e3', '1,5 + 1', 'a ? 1 : 2', 'a == b', 'a % b', 'a ** b', 'a || b', '!a', '+',
  'alert(1)', 'min', 'min()', 'min(a)(b)', 'Math.min(a)', 'a.min(b)', 'round(a, b)', 'round(a, 9)', 'round(a, 1, 2)', 'round()', `${'('.repeat(600)}a${')'.repeat(600)}`,
])('"%s" is refused', (text) => {
  expect(parseExpression(text, names)).toBeNull();
});

test('no text makes the reader throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ab01.+-*/(), '), maxLength: 40 })), (text) => parseExpression(text, names) !== undefined));
  expect(compare(rationalOf(points(1)), rationalOf(points(2)))).toBe(-1);
});
