// README.md tells the truth: its two commands, what a run prints, and the commands that there are.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { excerpt, runDemo, SHOWN } from './shown-run.ts';

const readme = readFileSync('README.md', 'utf8');
const [vietnamese = '', english = ''] = readme.split('\n---\n');

test('both halves of README.md give exactly two commands, and CI runs the second', () => {
  const commands = (half: string): readonly string[] => [...half.replace(SHOWN, '').matchAll(/^ {4}(\S.*)$/gm)].map((match) => match[1] ?? '');
  expect(commands(vietnamese)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  expect(commands(english)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  expect(readFileSync('.ci/run', 'utf8').trimEnd().split('\n').at(-1)).toBe('npm ci && npm test');
});

test('npm start opens the try-it page and npm run demo runs the command line, as README.md says', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  expect(scripts.start).toContain('workbench/page/build/start.ts');
  expect(scripts.demo).toContain('dist/cli/parscore.js demo');
  expect([vietnamese, english].map((half) => half.includes('`npm run demo`'))).toEqual([true, true]);
});

test('what README.md shows of a run is what a run prints ("npm run readme" renews it)', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = runDemo();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(SHOWN.exec(readme)?.[0]).toBe(excerpt(stdout));
});

test('README.md and docs/contract.md name the commands that parscore --help lists', () => {
  const { stdout } = spawnSync(process.execPath, ['dist/cli/parscore.js', '--help', '--lang', 'en'], { encoding: 'utf8' });
  const list = stdout.split('\n\n').find((part) => part.startsWith('Commands:')) ?? '';
  const listed = [...list.matchAll(/^ {2}([a-z-]+)/gm)].map((match) => match[1] ?? '').sort();
  const named = (text: string, row: RegExp): readonly string[] => [...text.matchAll(row)].map((match) => match[1] ?? '').sort();
  // README shows demo by what it prints.
  expect(named(`${vietnamese}\n| \`demo\``, /^\| `([a-z-]+)/gm)).toEqual(listed);
  expect(named(readFileSync('docs/contract.md', 'utf8'), /^\| `parscore ([a-z-]+)/gm)).toEqual(listed);
});
