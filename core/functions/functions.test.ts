// The pure bodies on the one table of cases, and the metadata that hosts are built from.
import { expect, test } from 'vitest';
import { CASES } from '../../test/functions/cases.ts';
import { LANGUAGES } from '../text/language.ts';
import { argumentOf } from './arguments.ts';
import { FunctionProblem, type Answer } from './function.ts';
import { FUNCTIONS } from './registry.ts';

function call(name: string, args: readonly unknown[], language: 'vi' | 'en' = 'vi'): Answer {
  const found = FUNCTIONS.find(({ id }) => id === name);
  if (!found) throw new Error(`no function ${name}`);
  return found.run(args.map(argumentOf), { language });
}

test.each(CASES)('$call: $name', ({ call: name, args, answer, problem }) => {
  if (!problem) return expect(call(name, args)).toEqual(answer);
  const thrown = (() => {
    try {
      return call(name, args);
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(FunctionProblem);
  expect(thrown).toMatchObject({ kind: problem.kind, message: expect.stringContaining(problem.words) });
});

test('every function has a case, help in both languages and parameters whose optional ones come last', () => {
  for (const { id, description, parameters } of FUNCTIONS) {
    expect(CASES.some((each) => each.call === id)).toBe(true);
    for (const language of LANGUAGES) {
      expect(description[language].length).toBeGreaterThan(10);
      expect(new Set(parameters.map(({ name }) => name[language])).size).toBe(parameters.length);
    }
    const optional = parameters.map((each) => each.optional);
    expect(optional).toEqual([...optional].sort());
  }
});

test('messages are English for who reads English', () => {
  expect(() => call('PARSCORE', [''], 'en')).toThrow('No scoring table in this range');
});

test('a date of another realm is read as the number that it was', () => {
  const foreign = { [Symbol.toStringTag]: 'Date', getFullYear: () => 2025, getMonth: () => 1, getDate: () => 1 };
  expect(argumentOf([[foreign, undefined, '#REF!']])).toEqual([['2025-02-01', null, { error: '#REF!' }]]);
});

test('findings name the cells of the sheet where the host tells where the range stands', () => {
  const check = FUNCTIONS.find(({ id }) => id === 'PARCHECK');
  const table = [['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ['1', 'Kế hoạch', 100, 101]];
  const found = check?.run([argumentOf(table)], { language: 'en', origin: { sheet: 'Bảng', row: 4, column: 1 } }) as string[][];
  expect(found.map((row) => row[1])).toContain('E6');
});
