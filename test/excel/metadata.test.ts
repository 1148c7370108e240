// What Excel is told of the functions: the same in both languages but for the words, and the words that officials read.
import { expect, test } from 'vitest';
import { FUNCTIONS } from '../../core/functions/registry.ts';
import { LANGUAGES } from '../../core/text/language.ts';
import { metadataOf } from '../../addin/functions/metadata.ts';
import { nameInMetadata, typedName } from '../../addin/functions/naming.ts';

const SITE = 'https://localhost:3000/';
const vi = metadataOf({ language: 'vi', site: SITE, naming: 'bare' });
const en = metadataOf({ language: 'en', site: SITE, naming: 'bare' });

test('every function of the table is offered, by exactly its name', () => {
  const ids = FUNCTIONS.map(({ id }) => id);
  expect(ids).toEqual(['PARSCORE', 'PARINDEX', 'PARSUMMARY', 'PARCHECK', 'PARRANK', 'PARGRADE', 'PARSIPAS', 'PARNUMBER']);
  for (const { functions } of [vi, en]) {
    expect(functions.map(({ id }) => id)).toEqual(ids);
    expect(functions.map(({ name }) => name)).toEqual(ids);
  }
});

test('a build with the namespace drops PAR from every name and from none by half', () => {
  const named = metadataOf({ language: 'vi', site: SITE, naming: 'namespace' }).functions;
  expect(named.map(({ name }) => name)).toEqual(['SCORE', 'INDEX', 'SUMMARY', 'CHECK', 'RANK', 'GRADE', 'SIPAS', 'NUMBER']);
  expect(named.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ id }) => id));
  expect(typedName('PARSCORE', 'namespace')).toBe('PAR.SCORE');
  expect(nameInMetadata('PARSCORE', 'bare')).toBe('PARSCORE');
});

test('both languages have the same shape, and each has its own help for every function and parameter', () => {
  FUNCTIONS.forEach((fn, at) => {
    for (const [language, { functions }] of [['vi', vi], ['en', en]] as const) {
      const told = functions[at];
      expect(told?.description).toBe(fn.description[language]);
      expect(told?.parameters.map(({ name }) => name)).toEqual(fn.parameters.map(({ name }) => name[language]));
      expect(told?.parameters.map(({ optional }) => optional)).toEqual(fn.parameters.map(({ optional }) => optional));
      expect(told?.parameters.every(({ description }) => description.length > 5)).toBe(true);
      expect(told?.helpUrl).toBe(`${SITE}help.html#${language}-${fn.id}`);
    }
  });
});

test('a table is a matrix, a spilling answer is a matrix, and only those are told where the range stands', () => {
  const byId = new Map(vi.functions.map((fn) => [fn.id, fn]));
  expect(byId.get('PARSCORE')?.parameters.map(({ dimensionality }) => dimensionality)).toEqual(['matrix', 'scalar', 'scalar']);
  expect(byId.get('PARSCORE')?.result.dimensionality).toBe('scalar');
  expect(byId.get('PARCHECK')?.result.dimensionality).toBe('matrix');
  expect(vi.functions.filter(({ options }) => options?.requiresParameterAddresses).map(({ id }) => id)).toEqual(['PARSUMMARY', 'PARCHECK']);
});

test('a table with an error in one cell is still passed to the function', () => {
  expect([vi, en].map(({ allowErrorForDataTypeAny }) => allowErrorForDataTypeAny)).toEqual([true, true]);
});

test('names hold letters alone and no parameter has a space', () => {
  for (const { functions } of LANGUAGES.map((language) => ({ vi, en })[language])) {
    for (const { id, parameters } of functions) {
      expect(id).toMatch(/^[A-Z]+$/);
      for (const { name } of parameters) expect(name).toMatch(/^[\p{L}_]+$/u);
    }
  }
});
