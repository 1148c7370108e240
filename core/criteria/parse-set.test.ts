// A set's file is read to exact points, or refused with the place and the fault; nothing makes the reader throw.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { builtInSets } from './built-in.ts';
import { parseSet } from './parse-set.ts';
import { writeSet } from './write-set.ts';

const small = {
  schema: 'parscore.set/1', id: 'xa-2026', name: 'Bộ tiêu chí xã 2026', level: 'commune', years: [2026], scale: 1.5, complete: true,
  sources: [{ title: 'Tự lập', status: 'imported' }],
  nodes: [{ number: '1', name: 'Chỉ đạo', max: 1.5, children: [{ number: '1.1', name: 'Kế hoạch', max: 0.1 }, { number: '1.2', name: 'Báo cáo', max: 1.4, method: { kind: 'ratio', of: 'Tỷ lệ', to: 100 } }] }],
};
const file = (change: object = {}): string => JSON.stringify({ ...small, ...change });

/** The refusal's code, place and fault. */
const refusal = (text: string): unknown[] => {
  const result = parseSet(text);
  return result.ok ? ['read'] : [result.code, result.values.where, result.values.what];
};

test('points of a file become exact points, and nodes without children are leaves', () => {
  const result = parseSet(file());
  if (!result.ok) throw new Error(JSON.stringify(result));
  expect(result.set.scale).toBe(15000);
  expect(result.set.nodes[0]?.children.map(({ max, children }) => [max, children])).toEqual([[1000, []], [14000, []]]);
  expect(result.set.nodes[0]?.children[1]?.method).toEqual({ kind: 'ratio', of: 'Tỷ lệ', to: points(100) });
  expect(result.set).not.toHaveProperty('schema');
});

test('every built-in set is written and read back to the same set, and written again to the same text', () => {
  for (const set of builtInSets()) {
    const text = writeSet(set);
    const again = parseSet(text);
    expect(again).toEqual({ ok: true, set });
    if (again.ok) expect(writeSet(again.set)).toBe(text);
  }
});

test('a byte order mark before the file is no fault', () => {
  expect(refusal(`\uFEFF${file()}`)).toEqual(['read']);
});

test('what is no JSON, another format or another version is refused', () => {
  expect(refusal('')).toEqual(['set/not-json', undefined, undefined]);
  expect(refusal('{')).toEqual(['set/not-json', undefined, undefined]);
  expect(refusal('null')).toEqual(['set/invalid', '/', 'strict_object']);
  expect(refusal('[]')[0]).toBe('set/invalid');
  expect(refusal(file({ schema: 'parscore.set/2' }))).toEqual(['set/invalid', 'schema', 'literal']);
});

test('a refusal names the place: an unknown key, a missing name, a number as text, a fifth decimal', () => {
  expect(refusal(file({ colour: 'red' }))).toEqual(['set/invalid', 'colour', 'strict_object']);
  expect(refusal(file({ nodes: [{ number: '1' }] }))).toEqual(['set/invalid', 'nodes[0].name', 'strict_object']);
  expect(refusal(file({ nodes: [{ name: 'A', children: [{ name: 'B', max: '1,5' }] }] }))).toEqual(['set/invalid', 'nodes[0].children[0].max', 'number']);
  expect(refusal(file({ nodes: [{ name: 'A', max: 0.12345 }] }))).toEqual(['set/invalid', 'nodes[0].max', 'check']);
  expect(refusal(file({ nodes: [{ name: 'A', max: -1 }] }))).toEqual(['set/invalid', 'nodes[0].max', 'min_value']);
  expect(refusal(file({ nodes: [{ name: 'A', method: { kind: 'guess' } }] }))).toEqual(['set/invalid', 'nodes[0].method.kind', 'variant']);
  expect(refusal(file({ nodes: [{ name: '  ' }] }))).toEqual(['set/invalid', 'nodes[0].name', 'regex']);
});

test('keys that could reach a prototype are refused wherever they stand', () => {
  expect(refusal(file().replace('"id"', '"__proto__":{"polluted":1},"id"'))).toEqual(['set/invalid', '__proto__', 'forbidden-key']);
  expect(refusal(file().replace('"of":', '"constructor":{"prototype":{}},"of":'))[2]).toBe('forbidden-key');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a file too deep, too long or with too many values is refused without being read', () => {
  expect(refusal(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)[2]).toBe('too-deep');
  const deep = (levels: number): object => (levels === 0 ? { name: 'Lá' } : { name: 'Mục', children: [deep(levels - 1)] });
  expect(refusal(file({ nodes: [deep(40)] }))[2]).toBe('too-deep');
  expect(refusal(file({ nodes: [deep(5)] }))).toEqual(['read']);
  expect(refusal(`"${'x'.repeat(2_000_001)}"`)[0]).toBe('set/too-large');
  expect(refusal(`[${'0,'.repeat(200_000)}0]`)).toEqual(['set/too-large', '/', 'too-many']);
});

test('a key of a million letters makes one short line', () => {
  const result = parseSet(file().replace('"id"', `"${'k'.repeat(1_000_000)}":1,"id"`));
  expect(result.ok).toBe(false);
  expect(JSON.stringify(result).length).toBeLessThan(1_000);
});

test('no text and no JSON value makes the reader throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((nodes) => file({ nodes }))), (text) => typeof parseSet(text).ok === 'boolean'));
  const part = fc.constantFrom(...Object.keys(small), 'grades', 'parts', 'stated', 'decision');
  fc.assert(fc.property(part, fc.jsonValue(), (key, value) => typeof parseSet(file({ [key]: value })).ok === 'boolean'));
  expect(refusal(file())).toEqual(['read']);
});
