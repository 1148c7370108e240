// What a file of this house looks like: its first line, its name, its length, and no test that does not run.
import { expect, test } from 'vitest';
import { broken, brokenWhole } from './planted.ts';

const QUIET = 'export const one = 1;';

test('a file whose first line is not a comment is refused', async () => {
  expect(await brokenWhole('core/planted.ts', `${QUIET}\n`)).toEqual(['house/first-line']);
  expect(await brokenWhole('core/planted.ts', `\n// Too late to say it.\n${QUIET}\n`)).toEqual(['house/first-line']);
  expect(await brokenWhole('core/planted.ts', `// Points\n${QUIET}\n`)).toEqual(['house/first-line']);
  expect(await brokenWhole('workbench/planted.mjs', `#!/usr/bin/env node\n// Says what it is for.\n${QUIET}\n`)).toEqual([]);
});

test.each(['utils', 'sheet-utils', 'helpers', 'test-helper', 'common', 'manager', 'row-manager', 'util.test'])('no file is called %s', async (name) => {
  expect(await broken(`core/${name}.ts`, QUIET)).toEqual(['house/file-name']);
});

test('no folder is called helpers, and files are kebab-case', async () => {
  expect(await broken('core/helpers/points.ts', QUIET)).toEqual(['house/file-name']);
  expect(await broken('core/readPoints.ts', QUIET)).toEqual(['house/file-name']);
  expect(await broken('core/commonplace.ts', QUIET)).toEqual([]);
});

test('a file of 400 lines passes and one of 401 does not', async () => {
  const lines = (count: number): readonly string[] => Array.from({ length: count - 1 }, (_, at) => (at % 2 === 0 ? '' : `export const line${at} = ${at};`));
  expect(await broken('core/planted.ts', ...lines(399), QUIET)).toEqual([]);
  expect(await broken('core/planted.ts', ...lines(400), QUIET)).toEqual(['max-lines']);
});

test.each(['test.only', 'test.skip', 'describe.skip', 'test.concurrent.only', 'it.todo', 'test.skipIf(true)', 'test.runIf(false)'])('%s is refused', async (call) => {
  const lines = ["import { describe, it, test } from 'vitest';", `${call}('a sheet', () => undefined);`, 'export { describe, it, test };'];
  expect(await broken('core/planted.test.ts', ...lines)).toEqual(['no-restricted-syntax']);
  expect(await broken('test/oracle/planted.test.ts', ...lines)).toEqual(['no-restricted-syntax']);
});

test('nobody silences the linter or the compiler', async () => {
  expect(await broken('core/planted.ts', '/* eslint-disable no-undef */', 'export const seen: unknown = window;')).toContain('no-undef');
  expect(await broken('core/planted.ts', '// @ts-expect-error it is not so', QUIET)).toEqual(['@typescript-eslint/ban-ts-comment']);
});

test('any is refused, and a type is imported as a type', async () => {
  expect(await broken('core/planted.ts', 'export const seen = (value: any): unknown => value;')).toEqual(['@typescript-eslint/no-explicit-any']);
  const lines = ["import { Points } from './points.ts';", 'export type Kept = Points;'];
  expect(await broken('core/planted.ts', ...lines)).toEqual(['@typescript-eslint/consistent-type-imports']);
});

test('an import spells its extension', async () => {
  expect(await broken('core/planted.ts', "export { points } from './points';")).toEqual(['no-restricted-imports']);
});

test('a regular expression that a long cell could slow down is refused', async () => {
  expect(await broken('core/planted.ts', 'export const slow = /^(?:\\s*a\\s*)*$/;')).toEqual(['regexp/no-super-linear-backtracking']);
  expect(await broken('core/planted.ts', 'export const fast = /^[a-z]+$/;')).toEqual([]);
});
