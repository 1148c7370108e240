// docs/excel.md tells the truth: commands that there are, in both languages, and what the manifest really asks for.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTIONS } from '../../addin/actions.ts';
import { PANE_POLICY } from '../../addin/pages/policy.ts';

const [vietnamese = '', english = ''] = readFileSync('docs/excel.md', 'utf8').split('\n---\n');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };

const commands = (half: string): readonly string[] => [...new Set([...half.matchAll(/`npm run ([a-z:]+)/g)].map((match) => match[1] ?? ''))];

test('both halves of docs/excel.md name the same commands, and each of them is there', () => {
  expect(commands(english)).toEqual(commands(vietnamese));
  expect(commands(english).length).toBeGreaterThan(3);
  for (const command of commands(english)) expect(scripts, command).toHaveProperty([command]);
});

test.each([['vi', vietnamese], ['en', english]])('the permissions of the guide (%s) are those of the manifest and of the page', (_, half) => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  expect(half).toContain(`| \`${/<Permissions>(\w+)</.exec(manifest)?.[1] ?? ''}\` |`);
  for (const [host] of PANE_POLICY.matchAll(/https:\/\/[a-z.]+/g)) expect(half).toContain(host.slice('https://'.length));
  expect(half).toContain(`\`${ACTIONS[0]?.key ?? ''}\`, ${ACTIONS.slice(1).map(({ key }) => `\`${key.at(-1) ?? ''}\``).join(', ')}`);
  for (const [, name, version] of manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)) expect(half).toContain(`\`${name ?? ''} ${version ?? ''}\``);
});
