// What comes from the clipboard is read as spreadsheets write it there.
import { expect, test } from 'vitest';
import { pastedRows } from './paste.ts';

test.each([
  ['a', [['a']]],
  ['1\t2\r\n3\t4\r\n', [['1', '2'], ['3', '4']]],
  ['"a\nb"\t"say ""hi"""\nx', [['a\nb', 'say "hi"'], ['x']]],
  ['a\t\tb\n\nc', [['a', '', 'b'], [''], ['c']]],
  ['"half', [['"half']]],
  ['', [['']]],
] as const)('%j', (text, rows) => {
  expect(pastedRows(text)).toEqual(rows);
});
