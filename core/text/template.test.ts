// Places of a sentence are filled, or a shorter sentence is said.
import { expect, test } from 'vitest';
import { say } from './template.ts';

test('the fullest sentence whose values are all known is said', () => {
  const variants = ['{a} và {b}.', 'Chỉ {a}.', 'Không có gì.'] as const;
  expect(say(variants, { language: 'vi', values: { a: 1.5, b: 'hai' } })).toBe('1,5 và hai.');
  expect(say(variants, { language: 'vi', values: { a: 1.5, b: null } })).toBe('Chỉ 1,5.');
  expect(say(variants, { language: 'vi', values: { b: '' } })).toBe('Không có gì.');
});

test('a sentence for one kind of finding is not said of another', () => {
  const variants = [{ when: 'date', text: 'Thành ngày.' }, 'Mất số 0.'] as const;
  expect(say(variants, { language: 'vi', values: {}, traits: ['date'] })).toBe('Thành ngày.');
  expect(say(variants, { language: 'vi', values: {}, traits: ['warning'] })).toBe('Mất số 0.');
});

test('percents, counts and points each have their own form', () => {
  expect(say(['{p%} {n#} {d}'], { language: 'vi', values: { p: 82.333, n: 1.125, d: 1.125 } })).toBe('82,33% 1,125 1,13');
});

test('a text of the sheet that looks like a place or spans lines stays text on one line', () => {
  expect(say(['“{a}”.'], { language: 'vi', values: { a: '{b}\n$& c', b: 'không' } })).toBe('“{b} $& c”.');
});

test('sentences that all need a value are our own mistake', () => {
  expect(() => say(['{a}.'], { language: 'vi', values: {} })).toThrow('no variant');
});
