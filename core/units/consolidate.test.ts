// Consolidating what units really send: the ranking of those that can be compared, and a remark for everything else.
import { expect, test } from 'vitest';
import { builtInSet } from '../criteria/built-in.ts';
import { points } from '../points.ts';
import { consolidate } from './consolidate.ts';
import type { Consolidation } from './consolidation.ts';
import { sourceKey } from './put-aside.ts';
import { writtenUnit } from './written-unit.ts';

/** "1 Sở A", group by group. */
const ranking = ({ groups }: Consolidation): readonly (readonly string[])[] => groups.map(({ ranked }) => ranked.map(({ rank, unit }) => `${rank} ${unit.name}`));
const aside = ({ groups }: Consolidation): readonly string[] => groups.flatMap((group) => group.aside.map(({ why, unit }) => `${why} ${unit.name}`));
const told = ({ remarks }: Consolidation): readonly string[] => remarks.map(({ code, unit }) => `${code} ${unit ?? '-'}`);

test('units of 71.5, 96.5 and 100 points stand in one ranking by index', () => {
  const done = consolidate([writtenUnit('Sở Nông nghiệp', 86.25), writtenUnit('Sở Văn hóa', 83.59, 96.5), writtenUnit('Văn phòng', 69.25, 71.5), writtenUnit('Sở Ngoại vụ', 61, 71.5)]);
  expect(ranking(done)).toEqual([['1 Văn phòng', '2 Sở Văn hóa', '3 Sở Nông nghiệp', '4 Sở Ngoại vụ']]);
  expect(done.remarks).toEqual([]);
});

test('equal indices share a rank: the next one is left out, or follows where that is chosen', () => {
  const units = [writtenUnit('Sở A', 90), writtenUnit('Sở B', 45, 50), writtenUnit('Sở C', 80), writtenUnit('Sở D', 95)];
  expect(ranking(consolidate(units))).toEqual([['1 Sở D', '2 Sở A', '2 Sở B', '4 Sở C']]);
  expect(ranking(consolidate(units, { ties: 'dense' }))).toEqual([['1 Sở D', '2 Sở A', '2 Sở B', '3 Sở C']]);
});

test('groups are ranked apart, in the order of the list, and who sent nothing is named', () => {
  const list = [{ name: 'SỞ NỘI VỤ', group: 'Sở' }, { name: 'Xã Hoà An', group: 'Xã' }, { name: 'Sở Y tế', group: 'Sở' }, { name: 'Xã Tân Lập', group: 'Xã' }];
  const done = consolidate([writtenUnit('Xã Hòa An', 70), writtenUnit('Sở Y tế', 90), writtenUnit('Sở Nội vụ', 80)], { list });
  expect(done.groups.map(({ name, from, missing }) => [name, from, missing])).toEqual([['Sở', 'list', []], ['Xã', 'list', ['Xã Tân Lập']]]);
  expect(ranking(done)).toEqual([['1 Sở Y tế', '2 Sở Nội vụ'], ['1 Xã Hòa An']]);
  expect(told(done)).toEqual(['unit/missing Xã Tân Lập']);
});

test('a name that is only nearly one of the list is never matched: both sides are told, with the question', () => {
  const done = consolidate([writtenUnit('Xã Hoa An', 70)], { list: [{ name: 'Xã Hòa An', group: null }] });
  expect(told(done)).toEqual(['unit/not-in-list Xã Hoa An', 'unit/missing Xã Hòa An']);
  expect(done.remarks[1]?.values).toMatchObject({ near: 'Xã Hoa An' });
});

test('two communes of one name are told apart by their groups', () => {
  const list = [{ name: 'Xã Tân Tiến', group: 'Cụm 1' }, { name: 'Xã Tân Tiến', group: 'Cụm 2' }];
  const done = consolidate([writtenUnit('Xã Tân Tiến', 70, 100, { group: 'Cụm 2' }), writtenUnit('Xã Tân Tiến', 80, 100, { group: 'Cụm 1', source: { file: 'b.xlsx', sheet: 'S', range: 'A1:B2' } })], { list });
  expect(done.groups.map(({ name, ranked }) => [name, ranked[0]?.unit.totals.achieved])).toEqual([['Cụm 1', points(80)], ['Cụm 2', points(70)]]);
  expect(done.remarks).toEqual([]);
});

test('units whose group nobody names are ranked apart from those with one, and told', () => {
  const done = consolidate([writtenUnit('Sở A', 80, 100, { group: 'Cấp sở' }), writtenUnit('Sở B', 90)]);
  expect(done.groups.map(({ name, from }) => [name, from])).toEqual([['Cấp sở', 'title'], [null, null]]);
  expect(told(done)).toEqual(['unit/no-group Sở B']);
});

test('two different tables of one unit: neither is ranked until a person chooses', () => {
  const old = writtenUnit('Sở Nội vụ', 80, 100, { source: { file: 'lan-1.xlsx', sheet: 'Tự chấm', range: 'A4:F90' } });
  const units = [old, writtenUnit('SỞ NỘI VỤ', 85), writtenUnit('Sở Y tế', 90)];
  const done = consolidate(units);
  expect(ranking(done)).toEqual([['1 Sở Y tế']]);
  expect(aside(done)).toEqual(['unit/twice Sở Nội vụ', 'unit/twice SỞ NỘI VỤ']);
  expect(done.remarks).toMatchObject([{ code: 'unit/twice', severity: 'error', sources: [{ file: 'lan-1.xlsx' }, { file: 'SỞ NỘI VỤ.xlsx' }] }]);
  const chosen = consolidate(units, { chosen: new Set([sourceKey(old.source)]) });
  expect(ranking(chosen)).toEqual([['1 Sở Y tế', '2 Sở Nội vụ']]);
  expect(chosen.remarks).toEqual([]);
});

test('the same table sent twice counts once', () => {
  const done = consolidate([writtenUnit('Sở Y tế', 90), writtenUnit('Sở Y tế', 90, 100, { source: { file: 'ban-sao.xlsx', sheet: 'Tự chấm', range: 'A4:F90' } }), writtenUnit('Sở A', 80)]);
  expect(ranking(done)).toEqual([['1 Sở Y tế', '2 Sở A']]);
  expect(told(done)).toEqual(['unit/same-twice Sở Y tế']);
});

test('a table of last year and one of another set are put aside, one with criteria left out is not', () => {
  const done = consolidate([
    writtenUnit('Sở A', 80), writtenUnit('Sở B', 70), writtenUnit('Sở C', 75),
    writtenUnit('Sở Năm Cũ', 99, 100, { year: 2024, signature: '1\t100\n1.1\t50\n1.2\t50' }),
    writtenUnit('Sở Trọng Số Khác', 98, 100, { signature: '1\t100\n1.1\t50\n1.2\t50' }),
    writtenUnit('Sở Bộ Khác', 97, 100, { signature: 'A\t100\nA.1\t100' }),
    writtenUnit('Sở Bớt', 57, 60, { signature: '1\t60\n1.1\t60' }),
  ]);
  expect(ranking(done)).toEqual([['1 Sở Bớt', '2 Sở A', '3 Sở C', '4 Sở B']]);
  expect(aside(done)).toEqual(['unit/other-year Sở Năm Cũ', 'unit/other-set Sở Trọng Số Khác', 'unit/other-set Sở Bộ Khác']);
  expect(done.remarks.map(({ code, values }) => [code, values])).toEqual([
    ['unit/other-year', { year: 2024, expected: 2025 }],
    ['unit/other-set', { unknown: 0, left: 0, reweighted: 2, set: null }],
    ['unit/other-set', { unknown: 2, left: 3, reweighted: 0, set: null }],
    ['unit/left-out', { left: 1, max: 60 }],
  ]);
});

test('where no set is that of more than half of the units, nobody is ranked', () => {
  const done = consolidate([writtenUnit('Sở A', 80), writtenUnit('Xã B', 70, 100, { signature: 'A\t100\nA.1\t100' })]);
  expect(ranking(done)).toEqual([[]]);
  expect(told(done)).toEqual(['units/no-common-set -']);
});

test('last year’s tables, as many as this year’s, do not shake this year’s set', () => {
  const old = { year: 2024, signature: 'A\t100\nA.1\t100' };
  const done = consolidate([writtenUnit('Sở A', 80), writtenUnit('Sở B', 70), writtenUnit('Sở A', 60, 100, old), writtenUnit('Sở B', 65, 100, old)]);
  expect(ranking(done)).toEqual([['1 Sở A', '2 Sở B']]);
  expect(aside(done)).toEqual(['unit/other-year Sở A', 'unit/other-year Sở B']);
});

test('a unit without any score and one without maxima have no rank, and nobody else’s rank moves', () => {
  const none = writtenUnit('Sở Chưa Chấm', 0, 100, { scored: false });
  const noMax = writtenUnit('Sở Không Tối Đa', 10, 100, {});
  const done = consolidate([writtenUnit('Sở A', 80), none, { ...noMax, totals: { ...noMax.totals, index: null } }, writtenUnit('Sở B', 0)]);
  expect(ranking(done)).toEqual([['1 Sở A', '2 Sở B']]);
  expect(aside(done)).toEqual(['unit/no-score Sở Chưa Chấm', 'unit/no-index Sở Không Tối Đa']);
});

test('tables with errors, provisional points and hidden sheets are ranked and told', () => {
  const done = consolidate([writtenUnit('Sở A', 80, 100, { errors: 3, provisional: true, hidden: true })]);
  expect(ranking(done)).toEqual([['1 Sở A']]);
  expect(told(done)).toEqual(['unit/has-errors Sở A', 'unit/provisional Sở A', 'unit/hidden Sở A']);
});

test('no unit at all is said and is no ranking', () => {
  const done = consolidate([]);
  expect(done.groups).toEqual([]);
  expect(told(done)).toEqual(['units/none -']);
});

test('grades come from the chosen set’s bands and from nothing else', () => {
  const set = builtInSet('minh-hoa-tinh');
  const bands = [{ name: 'Tốt', from: { percent: points(80), inclusive: true } }, { name: 'Khá', to: { percent: points(80), inclusive: false } }];
  const units = [writtenUnit('Sở A', 80), writtenUnit('Sở B', 79.9999)];
  expect(consolidate(units).groups[0]?.ranked.map(({ grade }) => grade)).toEqual([null, null]);
  if (set === null) throw new Error('the illustration is built in');
  expect(consolidate(units, { set: { ...set, complete: false, grades: bands } }).groups[0]?.ranked.map(({ grade }) => grade)).toEqual(['Tốt', 'Khá']);
});

test('the mean and the best are of the ranked units alone, and the gap is self less appraised', () => {
  const low = writtenUnit('Sở B', 70);
  const done = consolidate([writtenUnit('Sở A', 85), { ...low, totals: { ...low.totals, self: points(75.5) } }, writtenUnit('Sở C', 20, 100, { year: 2024 })]);
  expect(done.groups[0]).toMatchObject({ mean: { index: points(77.5), fields: [points(77.5)] }, best: { index: points(85), fields: [points(85)] } });
  expect(done.groups[0]?.ranked.map(({ gap }) => gap)).toEqual([0, points(5.5)]);
});
