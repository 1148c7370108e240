// How many units of a consolidation stand where.
import { expect, test } from 'vitest';
import { consolidate } from './consolidate.ts';
import { countUnits } from './consolidation.ts';
import { writtenUnit } from './written-unit.ts';

test('every unit of every group is counted once: ranked, put aside or missing', () => {
  const list = [{ name: 'Sở A', group: 'Sở' }, { name: 'Sở B', group: 'Sở' }, { name: 'Sở C', group: 'Sở' }, { name: 'Xã D', group: 'Xã' }, { name: 'Xã E', group: 'Xã' }];
  const { groups } = consolidate([writtenUnit('Sở A', 80), writtenUnit('Sở B', 0, 100, { scored: false }), writtenUnit('Xã D', 70)], { list });
  expect(countUnits(groups)).toEqual({ ranked: 2, aside: 1, missing: 2 });
  expect(countUnits(consolidate([]).groups)).toEqual({ ranked: 0, aside: 0, missing: 0 });
});
