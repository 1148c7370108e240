// Which unit is which: names, what others became, and answers against names.
import { expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import { isReorganised, matchUnits, type UnitMatches } from './match-units.ts';

const named = (...names: readonly string[]): readonly { readonly name: string }[] => names.map((name) => ({ name }));
const said = (all: boolean, ...given: readonly (readonly [string, string, boolean])[]): Answers => ({ all, given: given.map(([before, after, same]) => ({ before, after, same })) });
const links = ({ links: found }: UnitMatches): readonly string[] => found.map(({ before, after, why }) => `${before}-${after} ${why}`);
const doubts = ({ doubts: found }: UnitMatches): readonly string[] => found.map(({ before, after, why }) => `${before}-${after} ${why}`);

test('the reorganisation lies between 2024 and 2025, and nowhere where a year is not known', () => {
  expect([isReorganised(2024, 2025), isReorganised(2025, 2024), isReorganised(2023, 2024), isReorganised(2025, 2026), isReorganised(null, 2025)]).toEqual([true, true, false, false, false]);
});

test('a name is one however it is written, and a mark behind it is no part of it', () => {
  expect(links(matchUnits(named('SỞ  Y TẾ', 'Quảng Ninh*', 'Xã Hoà An'), named('Quảng Ninh', 'Xã Hòa An', 'Sở Y tế'), false))).toEqual(['1-0 same-name', '2-1 same-name', '0-2 same-name']);
});

test('names that differ in a tone are two units', () => {
  const found = matchUnits(named('Xã Hoa An'), named('Xã Hòa An'), false);
  expect(links(found)).toEqual([]);
  expect(doubts(found)).toEqual(['0-0 alike']);
});

test('a unit that others became is asked about, even where its name stayed', () => {
  const found = matchUnits(named('Xã A', 'Xã B'), named('Xã B'), false, said(false, ['Xã A', 'Xã B', true]));
  expect(links(found)).toEqual(['0-0 told']);
  expect(doubts(found)).toEqual(['1-0 merged']);
  expect([found.gone, found.added]).toEqual([[1], []]);
  expect(links(matchUnits(named('Xã A', 'Xã B'), named('Xã B'), false, said(true, ['Xã A', 'Xã B', true])))).toEqual(['0-0 told', '1-0 told']);
});

test('a no stands against the same name, and against “all”', () => {
  const no = matchUnits(named('Sở Công Thương'), named('Sở Công Thương'), false, said(true, ['Sở Công Thương', 'Sở Công Thương', false]));
  expect([links(no), doubts(no), no.gone, no.added]).toEqual([[], [], [0], [0]]);
});

test('of two names as near as each other none is proposed, and words of the kind of unit prove nothing', () => {
  expect(doubts(matchUnits(named('Xã Tân Bình Một'), named('Xã Tân Bình Hai', 'Xã Tân Bình Ba'), false))).toEqual([]);
  expect(doubts(matchUnits(named('UBND xã A'), named('UBND xã B'), false))).toEqual([]);
});

test('a name that stands twice is told on its side, and the one that stands once is not linked to it', () => {
  const found = matchUnits(named('Phường 1', 'Phường 1'), named('Phường 1'), false);
  expect(found.problems).toEqual([{ what: 'name-twice', side: 'before', name: 'Phường 1' }]);
  expect([links(found), found.gone, found.added]).toEqual([[], [0, 1], [0]]);
});
