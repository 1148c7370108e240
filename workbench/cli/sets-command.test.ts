// parscore sets: what is built in, and how surely it is known.
import { beforeAll, expect, test, vi as vitest } from 'vitest';
import { newFolder, parscore } from './built-bin.ts';

// Each call is a process of its own, on machines that may be busy.
vitest.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';

beforeAll(async () => {
  folder = await newFolder();
});

test('an official sees each set with its decision, counts and sources, and which one is an illustration', async () => {
  const { status, out } = await parscore(['sets'], folder);
  expect(status).toBe(0);
  expect(out).toContain('1149-2020-province  ');
  expect(out).toContain('Cấp tỉnh, năm 2020, 2021: 8 lĩnh vực, 43 tiêu chí, 102 tiêu chí thành phần; thang 100 điểm.');
  expect(out.match(/Minh hoạ, không phải quyết định nào\./g)).toHaveLength(1);
  expect(out).toContain('Nguồn (các nguồn khác nhau): ');
});

test('a program reads the same as JSON, what is unknown being absent', async () => {
  const { out } = await parscore(['sets', '--json', '--lang', 'en'], folder);
  const document = JSON.parse(out) as { readonly schema: string; readonly sets: readonly { readonly id: string; readonly stated: unknown; readonly illustration: boolean; readonly complete: boolean; readonly sources: readonly object[] }[] };
  expect(document.schema).toBe('parscore.sets/1');
  expect(document.sets.find(({ id }) => id === '2948-2017-province')?.stated).toEqual({ fields: 8, criteria: 38, components: 81 });
  expect(document.sets.filter(({ illustration }) => illustration).map(({ complete }) => complete)).toEqual([true]);
  for (const { sources } of document.sets) expect(sources.length).toBeGreaterThan(0);
});
