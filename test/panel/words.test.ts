// Every word of the panel: both languages ask for the same values, and no English stands in the Vietnamese.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Variant } from '../../core/text/template.ts';
import type { Entry, Words } from '../../pane/words/words.ts';

const PANE = path.join(import.meta.dirname, '../../pane');
const files = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) => /(?:^|[-/])words\.ts$/.test(file) && file !== 'words/words.ts');

const isTable = (value: unknown): value is Words => typeof value === 'object' && value !== null && Object.values(value).every((entry) => typeof entry === 'object' && entry !== null && 'vi' in entry && 'en' in entry);

const tables = await Promise.all(
  files.map(async (file) => {
    const found = Object.values((await import(path.join(PANE, file))) as object).filter(isTable);
    return { file, entries: found.flatMap((table) => Object.entries(table)) };
  }),
);
const all = tables.flatMap(({ file, entries }) => entries.map(([key, entry]) => [`${file} ${key}`, entry] as const));

const variants = (said: Entry['vi']): readonly string[] => (typeof said === 'string' ? [said] : said.map((variant: Variant) => (typeof variant === 'string' ? variant : variant.text)));
const places = (said: Entry['vi']): readonly string[] => [...new Set(variants(said).flatMap((text) => text.match(/\{\w+[%#]?\}/g) ?? []))].sort();

test('every table of words was found', () => {
  expect(files).toContain('frame/words.ts');
  for (const { file, entries } of tables) expect(entries.length, file).toBeGreaterThan(0);
});

test.each(all)('%s asks for the same values in both languages', (_, { vi, en }) => {
  expect(places(en)).toEqual(places(vi));
});

/** Names that are the same in every language. */
const NAMES = /PARScore|PAR INDEX|SIPAS|PAPI|PCI|Excel|Google|JSON|SUM|English|\.xlsx|\{\w+[%#]?\}/g;
const ENGLISH = /\b(?:the|and|of|is|are|this|table|sheet|cell|cells|column|row|score|points|fix|undo|read|insert|show|file|set|error|warning|search|filter|more|all|cancel|close)\b/i;

test.each(all)('%s is Vietnamese where Vietnamese is spoken', (_, { vi }) => {
  for (const text of variants(vi)) expect(text.replace(NAMES, '')).not.toMatch(ENGLISH);
});

test.each(all)('%s speaks without exclamation marks, and closes its sentences alike', (_, { vi, en }) => {
  for (const text of [...variants(vi), ...variants(en)]) expect(text).not.toContain('!');
  const closes = (said: Entry['vi']): boolean => /[.…?]$/.test(variants(said)[0] ?? '');
  expect(closes(en)).toBe(closes(vi));
});
