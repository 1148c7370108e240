// The table against the set: only what concerns the set, and all of it counted.
import { expect, test } from 'vitest';
import type { CheckedTable } from '../../../core/check/check.ts';
import { CODES, type Code, type Finding } from '../../../core/check/finding.ts';
import { checkedOf } from '../../../test/layouts/seen.ts';
import { chosenSet } from '../../../test/fixtures/layouts/chosen-set.ts';
import { countDifferences, differencesOf } from './differences.ts';

const finding = (code: Code, values?: Finding['values']): Finding => ({ code, severity: CODES[code], sheet: 'Sở', cell: 'A2', ...(values === undefined ? {} : { values }) });

test('a table that follows its set differs nowhere, one that does not differs where it was changed', () => {
  const [clean] = checkedOf(chosenSet.clean, chosenSet.set).tables;
  const [faulty] = checkedOf(chosenSet.faulty, chosenSet.set).tables;
  expect(clean && differencesOf(clean)).toEqual([]);
  const codes = faulty && differencesOf(faulty).map(({ code, cell }) => `${code} ${cell}`);
  expect(codes).toContain('set/criterion-unknown A6');
  expect(codes?.every((code) => code.startsWith('set/'))).toBe(true);
});

test('differences that are too many to list are counted all the same', () => {
  const findings = [finding('set/max-differs'), finding('max/missing'), finding('check/cut', { what: 'set/max-differs', count: 30 }), finding('check/cut', { what: 'max/missing', count: 5 })];
  const [table] = checkedOf(chosenSet.clean, undefined).tables;
  if (table === undefined) throw new Error('no table');
  const differences = differencesOf({ ...table, findings } satisfies CheckedTable);
  expect(differences).toHaveLength(2);
  expect(countDifferences(differences)).toBe(31);
});

test('a comparison that did not run is listed, and is no difference', () => {
  const [table] = checkedOf(chosenSet.clean, undefined).tables;
  if (table === undefined) throw new Error('no table');
  const findings = [finding('check/failed', { what: 'set/count-differs', name: 'x' }), finding('check/failed', { what: 'max/missing, max/not-number', name: 'x' })];
  const differences = differencesOf({ ...table, findings });
  expect(differences).toEqual(findings.slice(0, 1));
  expect(countDifferences(differences)).toBe(0);
});
