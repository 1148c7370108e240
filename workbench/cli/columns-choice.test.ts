// What an official may write after --columns.
import { expect, test } from 'vitest';
import { chooseColumns } from './columns-choice.ts';

test('one column a role, several where there are rounds', () => {
  expect(chooseColumns('self=E, appraised=F,G ,max=c')).toEqual({ self: 4, appraised: [5, 6], max: 2 });
  expect(chooseColumns('{"self":"E","appraised":["F","G"]}')).toEqual({ self: 4, appraised: [5, 6] });
});

test('a role without a column is taken away', () => {
  expect(chooseColumns('survey=,part=')).toEqual({ survey: null, part: [] });
  expect(chooseColumns('{"survey":null}')).toEqual({ survey: null });
});

test('nothing asked is nothing chosen', () => {
  expect(chooseColumns(undefined)).toBeNull();
});

test.each(['', 'E', 'self=E1', 'chấm=E', 'self=E,F', '__proto__=E', 'toString=E', '{"self":5}', '[]', '{'])('%j is refused', (asked) => {
  expect(() => chooseColumns(asked)).toThrow('call/bad-columns');
});
