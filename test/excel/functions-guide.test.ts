// docs/functions.md is what the table of functions says ("npm run functions-guide" renews it).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { functionsGuide } from '../../addin/functions/guide.ts';
import { FUNCTIONS } from '../../core/functions/registry.ts';

test('docs/functions.md is fresh', () => {
  expect(readFileSync('docs/functions.md', 'utf8')).toBe(functionsGuide());
});

test('every function stands in it once a language', () => {
  const headings = [...functionsGuide().matchAll(/^## (PAR[A-Z]+)$/gm)].map((match) => match[1]);
  const ids = FUNCTIONS.map(({ id }) => id);
  expect(headings).toEqual([...ids, ...ids]);
});
