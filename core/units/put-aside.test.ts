// Who can be ranked in a group, and the one reason for which each of the others is put aside.
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { putAside, sourceKey } from './put-aside.ts';
import { writtenUnit } from './written-unit.ts';

type Unit = ReturnType<typeof writtenUnit>;
const sorted = (units: readonly Unit[], chosen: readonly Unit[] = []): { readonly counted: readonly string[]; readonly aside: readonly string[]; readonly year: number | null; readonly remarks: readonly string[] } => {
  const { counted, aside, year, remarks } = putAside(units, null, new Set(chosen.map(({ source }) => sourceKey(source))));
  return { counted: counted.map(({ name }) => name), aside: aside.map(({ unit, why }) => `${why} ${unit.name}`), year, remarks: remarks.map(({ code, unit }) => `${code} ${unit ?? '-'}`) };
};
const copy = (unit: Unit, file: string, other: Partial<Unit> = {}): Unit => ({ ...unit, source: { ...unit.source, file }, ...other });
const A = writtenUnit('Sở A', 90);
const B = writtenUnit('Sở B', 80);

test('the year of most units is the group’s, of as many the later one; a unit that names none belongs to it', () => {
  expect(sorted([A, B, writtenUnit('Sở C', 70, 100, { year: 2024 })])).toEqual({ counted: ['Sở A', 'Sở B'], aside: ['unit/other-year Sở C'], year: 2025, remarks: ['unit/other-year Sở C'] });
  expect(sorted([writtenUnit('Sở C', 70, 100, { year: 2024 }), A])).toMatchObject({ counted: ['Sở A'], year: 2025 });
  expect(sorted([A, writtenUnit('Sở D', 70, 100, { year: null })]).counted).toEqual(['Sở A', 'Sở D']);
  expect(sorted([writtenUnit('Sở D', 70, 100, { year: null })]).year).toBeNull();
});

test('of several reasons the first holds: another year before another set, and that before no score', () => {
  const other = { signature: 'A\t100\nA.1\t100', scored: false };
  expect(sorted([A, B, writtenUnit('Sở C', 0, 100, { ...other, year: 2024 }), writtenUnit('Sở D', 0, 100, other), writtenUnit('Sở E', 0, 100, { scored: false })]).aside).toEqual(['unit/other-year Sở C', 'unit/other-set Sở D', 'unit/no-score Sở E']);
});

test('the whole table is the measure of those with rows left out, even where these are more', () => {
  const short = { signature: '1\t60\n1.1\t60' };
  const { counted, remarks } = sorted([A, writtenUnit('Sở C', 50, 60, short), writtenUnit('Sở D', 55, 60, short)]);
  expect(counted).toEqual(['Sở A', 'Sở C', 'Sở D']);
  expect(remarks).toEqual(['unit/left-out Sở C', 'unit/left-out Sở D']);
});

test('half of the units are not more than half: nobody is ranked', () => {
  expect(sorted([A, writtenUnit('Sở C', 70, 100, { signature: 'A\t100\nA.1\t100' })])).toMatchObject({ counted: [], aside: ['units/no-common-set Sở A', 'units/no-common-set Sở C'], remarks: ['units/no-common-set -'] });
});

test('two tables of one unit that differ by a field alone are not the same', () => {
  const [field] = A.fields;
  if (field === undefined) throw new Error('no field');
  const other = copy(A, 'lan-2.xlsx', { fields: [{ ...field, survey: points(1) }] });
  expect(sorted([A, other, B])).toMatchObject({ counted: ['Sở B'], aside: ['unit/twice Sở A', 'unit/twice Sở A'], remarks: ['unit/twice Sở A'] });
  expect(sorted([A, other, B], [other])).toEqual({ counted: ['Sở A', 'Sở B'], aside: ['unit/twice Sở A'], year: 2025, remarks: [] });
});

test('the same figures count once, the first, or the one that a person chose', () => {
  const again = copy(A, 'ban-sao.xlsx');
  const { counted } = putAside([A, again], null, new Set([sourceKey(again.source)]));
  expect(counted.map(({ source }) => source.file)).toEqual(['ban-sao.xlsx']);
  expect(sorted([A, again])).toMatchObject({ counted: ['Sở A'], aside: ['unit/same-twice Sở A'], remarks: ['unit/same-twice Sở A'] });
});

test('last year’s table of a unit is no second table of it', () => {
  expect(sorted([A, B, copy(A, 'nam-truoc.xlsx', { year: 2024 })])).toMatchObject({ counted: ['Sở A', 'Sở B'], aside: ['unit/other-year Sở A'] });
});
