// docs/google-sheets.md tells the truth: commands and menu items that there are, in both languages, and every permission that is asked for.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MENU } from '../../apps-script/entries.ts';

const [vietnamese = '', english = ''] = readFileSync('docs/google-sheets.md', 'utf8').split('\n---\n');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
const { oauthScopes } = JSON.parse(readFileSync('apps-script/appsscript.json', 'utf8')) as { readonly oauthScopes: readonly string[] };

const commands = (half: string): readonly string[] => [...new Set([...half.matchAll(/`npm run ([a-z:]+)/g)].map((match) => match[1] ?? ''))].sort();

test('both halves name the same commands, and each of them is there', () => {
  expect(commands(english)).toEqual(['build:sheets', 'push:sheets']);
  expect(commands(vietnamese)).toEqual(commands(english));
  for (const command of commands(english)) expect(scripts, command).toHaveProperty([command]);
  expect(scripts['push:sheets']).toMatch(/build:sheets.*clasp push/);
});

test.each([['vi', vietnamese], ['en', english]] as const)('the guide (%s) names every item of the menu and says what each permission is for', (language, half) => {
  for (const { label } of MENU) expect(half).toContain(`**${label[language]}**`);
  const rows = [...half.matchAll(/^\| `([a-z.]+)` \| .+ \|$/gm)].map((match) => match[1]);
  expect(rows).toEqual(oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')));
});
