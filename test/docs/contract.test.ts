// docs/contract.md and the code say the same: every finding code with its severity, and every built-in command.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODES } from '../../core/check/finding.ts';
import { REMARKS } from '../../core/units/remark.ts';

const page = readFileSync('docs/contract.md', 'utf8');

/** The cells of the rows whose first cell looks like a code. */
const allRows = page
  .split('\n')
  .filter((line) => /^\| [a-z]+\/[a-z-]+ \|/.test(line))
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
const isRemark = ([code = '']: readonly string[]): boolean => /^units?\//.test(code);
const codeRows = allRows.filter((cells) => !isRemark(cells));

test('docs/contract.md lists every remark of a consolidation with its severity, and none more', () => {
  expect(allRows.filter(isRemark).map(([code, severity]) => `${code} ${severity}`)).toEqual(Object.entries(REMARKS).map(([code, severity]) => `${code} ${severity}`));
});

test('docs/contract.md lists every finding code with its severity, and none more', () => {
  expect(codeRows.map(([code, severity]) => `${code} ${severity}`)).toEqual(Object.entries(CODES).map(([code, severity]) => `${code} ${severity}`));
});

test('every code of docs/contract.md says when it is found and at which cell', () => {
  expect(codeRows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell === ''))).toEqual([]);
});

test('the JSON examples of docs/contract.md are JSON', () => {
  const examples = [...page.matchAll(/```json\n([^`]*)```/g)].map((match) => JSON.parse(match[1] ?? '') as { readonly schema: string });
  expect(examples.map((example) => example.schema)).toEqual(['parscore.check/1', 'parscore.score/1']);
});
