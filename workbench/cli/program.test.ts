// The language of a call is known before the call is understood.
import { expect, test } from 'vitest';
import { languageOf } from './program.ts';

test.each([
  [['check', 'a.xlsx'], 'vi'],
  [['check', 'a.xlsx', '--lang', 'en'], 'en'],
  [['--lang=en', 'check'], 'en'],
  [['check', '--lang', 'fr'], 'vi'],
  [['check', '--lang'], 'vi'],
] as const)('%j is answered in %s', (args, language) => {
  expect(languageOf(args)).toBe(language);
});
