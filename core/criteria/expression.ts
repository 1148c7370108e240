// The expressions of cases: numbers, named figures, + - * / ( ), min, max and round, exact; nothing else is understood.
import jsep from 'jsep';
import { add, compare, divide, multiply, negate, rationalOfText, roundTo, subtract, type Rational } from './rational.ts';

/** What a case's expression says. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: 'min' | 'max'; readonly of: readonly Expression[] }
  | { readonly kind: 'round'; readonly of: Expression; readonly decimals: number };

type Operator = '+' | '-' | '*' | '/';

export type ExpressionResult =
  | { readonly ok: true; readonly value: Rational }
  | { readonly ok: false; readonly code: 'input/variable-missing' | 'input/division-by-zero' };

/** Longer ones are refused unread: none seen needs a tenth of it. */
const MOST_CHARACTERS = 500;

const OPERATORS: readonly string[] = ['+', '-', '*', '/'];
const isOperator = (text: unknown): text is Operator => typeof text === 'string' && OPERATORS.includes(text);

/** Reads an expression over these variables; null for anything but the grammar above. Never throws. */
export function parseExpression(text: string, variables: readonly string[]): Expression | null {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    return understood(jsep(text), new Set(variables));
  } catch {
    // jsep throws on what is no expression in any grammar.
    return null;
  }
}

function understood(node: unknown, variables: ReadonlySet<string>): Expression | null {
  const { type, ...parts } = partsOf(node);
  const read = (each: unknown): Expression | null => understood(each, variables);
  switch (type) {
    case 'Literal': {
      const value = typeof parts.value === 'number' && typeof parts.raw === 'string' ? rationalOfText(parts.raw) : null;
      return value === null ? null : { kind: 'number', value };
    }
    case 'Identifier':
      return typeof parts.name === 'string' && variables.has(parts.name) ? { kind: 'variable', name: parts.name } : null;
    case 'UnaryExpression': {
      const of = read(parts.argument);
      return of === null || parts.operator !== '-' ? null : { kind: 'negative', of };
    }
    case 'BinaryExpression': {
      const [left, right] = [read(parts.left), read(parts.right)];
      return left === null || right === null || !isOperator(parts.operator) ? null : { kind: 'operation', operator: parts.operator, left, right };
    }
    case 'CallExpression':
      return call(parts, read);
    default:
      return null;
  }
}

const partsOf = (node: unknown): Readonly<Record<string, unknown>> => (typeof node === 'object' && node !== null ? { ...node } : {});

function call(parts: Readonly<Record<string, unknown>>, read: (node: unknown) => Expression | null): Expression | null {
  const callee = partsOf(parts.callee);
  const given: readonly unknown[] = Array.isArray(parts.arguments) ? parts.arguments : [];
  const name = callee.type === 'Identifier' ? callee.name : null;
  if (name === 'round') return rounding(given, read);
  if (name !== 'min' && name !== 'max') return null;
  const of = given.map(read).filter((each) => each !== null);
  return of.length === given.length && of.length > 0 ? { kind: 'call', name, of } : null;
}

function rounding([what, to, ...rest]: readonly unknown[], read: (node: unknown) => Expression | null): Expression | null {
  const of = read(what);
  const decimals = to === undefined ? 0 : partsOf(to).value;
  if (of === null || rest.length > 0 || typeof decimals !== 'number' || ![0, 1, 2, 3, 4].includes(decimals)) return null;
  return { kind: 'round', of, decimals };
}

/** The exact value of an expression with these figures for its variables. */
export function evaluateExpression(expression: Expression, figures: ReadonlyMap<string, Rational>): ExpressionResult {
  const missing = { ok: false, code: 'input/variable-missing' } as const;
  switch (expression.kind) {
    case 'number':
      return { ok: true, value: expression.value };
    case 'variable': {
      const value = figures.get(expression.name);
      return value === undefined ? missing : { ok: true, value };
    }
    case 'negative':
      return each([expression.of], figures, ([value]) => (value === undefined ? null : negate(value)));
    case 'round':
      return each([expression.of], figures, ([value]) => (value === undefined ? null : roundTo(value, expression.decimals)));
    case 'call': {
      const wanted = expression.name === 'max' ? 1 : -1;
      return each(expression.of, figures, (values) => values.reduce((best, value) => (compare(value, best) === wanted ? value : best)));
    }
    case 'operation':
      return each([expression.left, expression.right], figures, ([left, right]) =>
        left === undefined || right === undefined ? null : operate(expression.operator, left, right));
  }
}

function operate(operator: Operator, left: Rational, right: Rational): Rational | null {
  switch (operator) {
    case '+':
      return add(left, right);
    case '-':
      return subtract(left, right);
    case '*':
      return multiply(left, right);
    case '/':
      return divide(left, right);
  }
}

/** Evaluates the parts, then joins them; null from `join` is a division by zero, the only way to fail there. */
function each(parts: readonly Expression[], figures: ReadonlyMap<string, Rational>, join: (values: readonly Rational[]) => Rational | null): ExpressionResult {
  const values: Rational[] = [];
  for (const part of parts) {
    const result = evaluateExpression(part, figures);
    if (!result.ok) return result;
    values.push(result.value);
  }
  const value = join(values);
  return value === null ? { ok: false, code: 'input/division-by-zero' } : { ok: true, value };
}
