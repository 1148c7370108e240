// Cases: the scorer picks one and gives the figures; its expression says the points.
import type { Points } from '../../points.ts';
import { evaluateExpression, parseExpression } from '../expression.ts';
import { rationalOf, toPoints } from '../rational.ts';
import type { CasesMethod } from '../scoring-method.ts';
import { greatest, refused, within, type MethodProblem, type Scoring } from './scoring.ts';

export function cases({ variables, cases: all, decimals = 4 }: CasesMethod, max: Points): Scoring {
  const names = variables.map(({ name }) => name);
  const parsed = all.map(({ when, points }) => ({ when, expression: parseExpression(points, names) }));
  // A case without variables is worth the same for everyone.
  const fixed = all.map(({ points }) => {
    const expression = parseExpression(points, []);
    const result = expression === null ? null : evaluateExpression(expression, new Map());
    return result?.ok === true ? toPoints(result.value, decimals) : null;
  });
  const known = all.flatMap(({ when }, at) => {
    const points = fixed[at] ?? null;
    return points === null ? [] : [{ text: when, points }];
  });
  const constant = known.length === all.length;
  return {
    evaluate(input) {
      if (input.kind !== 'case') return refused('input/other-kind');
      const chosen = parsed[input.index];
      if (chosen === undefined) return refused('input/not-an-option');
      if (chosen.expression === null) return refused('input/expression-invalid');
      const figures = new Map(Object.entries(input.figures).map(([name, value]) => [name, rationalOf(value)]));
      const result = evaluateExpression(chosen.expression, figures);
      return result.ok ? within(toPoints(result.value, decimals), max) : refused(result.code);
    },
    choices: constant ? known : [],
    best: constant ? greatest(known.map(({ points }) => points)) : null,
    problems: parsed.flatMap(({ when, expression }): MethodProblem[] => (expression === null ? [{ code: 'method/expression-invalid', text: when }] : [])),
  };
}
