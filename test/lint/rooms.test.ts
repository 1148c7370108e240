// The import table of ARCHITECTURE.md holds: each wrong import is refused and each right one is not.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { broken } from './planted.ts';

const ROOMS = ['core', 'paper', 'pane', 'addin', 'apps-script', 'workbench', 'test'] as const;
type Room = (typeof ROOMS)[number];

/** Who may import whom, written a second time on purpose: the test must not read the table that it checks. */
const MAY: Readonly<Record<Room, readonly Room[]>> = {
  core: ['core'],
  paper: ['core', 'paper'],
  pane: ['core', 'paper', 'pane'],
  addin: ['core', 'paper', 'pane', 'addin'],
  'apps-script': ['core', 'apps-script'],
  workbench: ['core', 'paper', 'workbench'],
  test: ROOMS,
};

const importing = (from: string, to: string): Promise<readonly string[]> =>
  broken(`${from}/planted.ts`, `import { thing } from '${'../'.repeat(from.split('/').length)}${to}/other.ts';`, 'export const kept = thing;');

for (const from of ROOMS)
  for (const to of ROOMS) {
    const right = MAY[from].includes(to);
    test(`${from} ${right ? 'may' : 'may not'} import ${to}`, async () => {
      expect(await importing(from, to)).toEqual(right ? [] : ['boundaries/dependencies']);
    });
  }

test('only the sidebar of apps-script may import the pane and papers', async () => {
  expect(await importing('apps-script/sidebar', 'paper')).toEqual([]);
  expect(await importing('apps-script/sidebar', 'pane')).toEqual([]);
  expect(await importing('apps-script/server', 'pane')).toEqual(['boundaries/dependencies']);
});

test('only the page of the workbench may import the pane', async () => {
  expect(await importing('workbench/page', 'pane')).toEqual([]);
  expect(await importing('workbench/cli', 'pane')).toEqual(['boundaries/dependencies']);
});

test('the command line does not reach into the page', async () => {
  expect(await importing('workbench/cli', 'workbench/page')).toEqual(['boundaries/dependencies']);
  expect(await importing('workbench/page', 'workbench/xlsx')).toEqual([]);
});

test('a type, a re-export and a loading at run time are imports too', async () => {
  expect(await broken('core/planted.ts', "import type { Thing } from '../workbench/thing.ts';", 'export type Kept = Thing;')).toEqual(['boundaries/dependencies']);
  expect(await broken('core/planted.ts', "export { thing } from '../pane/thing.ts';")).toEqual(['boundaries/dependencies']);
  expect(await broken('pane/planted.ts', "export const thing = import('../addin/thing.ts');")).toEqual(['boundaries/dependencies']);
});

test('a test beside its room keeps to the same table, and may besides use what test/ lends', async () => {
  expect(await broken('core/planted.test.ts', "import { thing } from '../test/thing.ts';", 'export const kept = thing;')).toEqual([]);
  expect(await broken('core/sheet/planted.test.ts', "import { thing } from '../../test/thing.ts';", 'export const kept = thing;')).toEqual([]);
  expect(await broken('core/planted.test.ts', "import { thing } from '../workbench/thing.ts';", 'export const kept = thing;')).toEqual(['boundaries/dependencies']);
});

test('a folder that is no room is refused, and so is importing from one', async () => {
  expect(await broken('server/planted.ts', 'export const one = 1;')).toEqual(['boundaries/no-unknown-files']);
  expect(await importing('core', 'server')).toEqual(['boundaries/no-unknown']);
});

test('ARCHITECTURE.md shows the same table', () => {
  const page = readFileSync('ARCHITECTURE.md', 'utf8');
  for (const from of ROOMS.filter((room) => room !== 'test')) {
    const row = page.split('\n').find((line) => line.startsWith(`| ${from} |`));
    const cells = row?.split('|').slice(2, -1).map((cell) => cell.trim()) ?? [];
    const shown = ROOMS.filter((_, column) => cells[column] === 'yes');
    expect(shown, from).toEqual(MAY[from]);
  }
});
