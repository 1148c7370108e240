// Core is pure: whatever would tie it to a host, a clock, a locale or a binary float is refused.
import { expect, test } from 'vitest';
import { broken } from './planted.ts';

const inCore = (line: string): Promise<readonly string[]> => broken('core/planted.ts', line);

test.each(['node:fs', 'fs', 'react', 'excelize-wasm', 'hyperformula', '@microsoft/office-js', 'fflate', 'commander', 'valibot/evil'])(
  'core may not import %s',
  async (library) => {
    expect(await inCore(`export { thing } from '${library}';`)).toEqual(['no-restricted-imports']);
  },
);

test.each(['@borgar/fx/xlsx', 'valibot', './points.ts', './criteria/sets/one.json'])('core may import %s', async (library) => {
  expect(await inCore(`export { thing } from '${library}';`)).toEqual([]);
});

test.each([
  'window', 'document', 'navigator', 'localStorage', 'fetch', 'XMLHttpRequest', 'process', 'Buffer', 'setTimeout', 'setInterval', 'queueMicrotask',
  'structuredClone', 'TextEncoder', 'URL', 'crypto', 'performance', 'console', 'require', 'Office', 'Excel', 'SpreadsheetApp', 'google', 'HtmlService',
])('core does not know %s', async (name) => {
  expect(await inCore(`export const seen: unknown = ${name};`)).toEqual(['no-undef']);
});

test.each(['Date', 'Intl', 'parseFloat', 'globalThis'])('core does without %s of the language', async (name) => {
  expect(await inCore(`export const seen: unknown = ${name};`)).toEqual(['no-restricted-globals']);
});

test.each([
  ['Math.random()', 'no-restricted-properties'],
  ["Number.parseFloat('1,5')", 'no-restricted-properties'],
  ['new Date()', 'no-restricted-globals'],
  ['Number(undefined) || 0', 'no-restricted-syntax'],
  ["'a'.localeCompare('b')", 'no-restricted-syntax'],
  ["'Đ'.toLocaleLowerCase()", 'no-restricted-syntax'],
  ["import('./points.ts')", 'no-restricted-syntax'],
])('core may not say %s', async (expression, rule) => {
  expect(await inCore(`export const seen: unknown = ${expression};`)).toEqual([rule]);
});

test('core may use what the language gives to everyone', async () => {
  const line = 'export const seen = [Math.abs(-1), new Map([[1, 2]]).get(1) ?? 0, Number(1), JSON.stringify([1]), BigInt(2), new Set<string>().size];';
  expect(await inCore(line)).toEqual([]);
});

test('a test of core may use the test libraries and no host', async () => {
  expect(await broken('core/planted.test.ts', "import { test } from 'vitest';", 'export { test };')).toEqual([]);
  expect(await broken('core/planted.test.ts', "export { readFileSync } from 'node:fs';")).toEqual(['no-restricted-imports']);
});

test('the pane knows no host', async () => {
  expect(await broken('pane/planted.ts', 'export const seen: unknown = Office;')).toEqual(['no-restricted-globals']);
  expect(await broken('pane/planted.ts', "export { readFileSync } from 'node:fs';")).toEqual(['no-restricted-imports']);
});

test.each(['node:fs', 'node:path'])('paper may not import %s: it runs in a page too', async (library) => {
  expect(await broken('paper/planted.ts', `export { thing } from '${library}';`)).toEqual(['no-restricted-imports']);
});

test.each(['document', 'window', 'Image', 'process', 'Buffer', 'fetch', 'Date'])('paper does without %s, which Node or a page lacks, or which tells another thing each time', async (name) => {
  expect(await broken('paper/planted.ts', `export const seen: unknown = ${name};`)).toEqual(['no-restricted-globals']);
});

test('the one painter for pages may draw in a page, and papers may use their libraries', async () => {
  expect(await broken('paper/paint-in-page.ts', "export const canvas = document.createElement('canvas');")).toEqual([]);
  expect(await broken('paper/planted.ts', "export { Document } from 'docx';")).toEqual([]);
});
