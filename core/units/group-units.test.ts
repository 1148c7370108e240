// Which units are ranked together: by the list, by what sheets say, and who is missing.
import { expect, test } from 'vitest';
import { remarkText } from '../text/units.ts';
import { groupUnits } from './group-units.ts';
import type { UnitList } from './unit-list.ts';
import { writtenUnit } from './written-unit.ts';

const unit = (name: string, group: string | null = null): ReturnType<typeof writtenUnit> => writtenUnit(name, 80, 100, { group });
function grouped(units: readonly ReturnType<typeof writtenUnit>[], list: UnitList | null): { readonly groups: readonly unknown[]; readonly remarks: readonly string[] } {
  const { groups, remarks } = groupUnits(units, list);
  return { groups: groups.map(({ name, from, units: of, missing }) => [name, from, of.map((each) => each.name), missing]), remarks: remarks.map(({ code, unit: named }) => `${code} ${named ?? '-'}`) };
}

test('without a list the sheets’ own groups count, written one way or another, and none is missing', () => {
  expect(grouped([unit('Sở A', 'Khối  Kinh tế'), unit('Sở B', 'khối kinh tế'), unit('Sở C', 'Khối văn xã')], null)).toEqual({
    groups: [['Khối  Kinh tế', 'title', ['Sở A', 'Sở B'], []], ['Khối văn xã', 'title', ['Sở C'], []]],
    remarks: [],
  });
});

test('the list goes before what a sheet says of its group', () => {
  expect(grouped([unit('Sở A', 'Cấp huyện')], [{ name: 'SỞ A', group: 'Cấp sở' }]).groups).toEqual([['Cấp sở', 'list', ['Sở A'], []]]);
});

test('groups stand in the order of the list, also one of which nobody sent a sheet', () => {
  const list = [{ name: 'Xã C', group: 'Xã' }, { name: 'Sở A', group: 'Sở' }];
  expect(grouped([unit('Sở A')], list)).toEqual({ groups: [['Xã', 'list', [], ['Xã C']], ['Sở', 'list', ['Sở A'], []]], remarks: ['unit/missing Xã C'] });
});

test('a unit that the list does not have keeps the group of its sheet and is told; one without a group stands last', () => {
  const list = [{ name: 'Sở A', group: 'Sở' }];
  expect(grouped([unit('Sở Lạ', 'Sở'), unit('Hội B'), unit('Sở A')], list)).toEqual({
    groups: [['Sở', 'list', ['Sở Lạ', 'Sở A'], []], [null, null, ['Hội B'], []]],
    remarks: ['unit/not-in-list Sở Lạ', 'unit/not-in-list Hội B', 'unit/no-group Hội B'],
  });
});

test('a line that stands twice in the list is one unit', () => {
  const list = [{ name: 'Sở A', group: null }, { name: 'sở  a', group: null }, { name: 'Sở B', group: null }];
  expect(grouped([unit('Sở A'), unit('Sở B')], list)).toEqual({ groups: [[null, null, ['Sở A', 'Sở B'], []]], remarks: [] });
});

test('a name of two groups needs the group of its sheet, and without it the sentence says so', () => {
  const list = [{ name: 'Xã Tân Tiến', group: 'Cụm 1' }, { name: 'Xã Tân Tiến', group: 'Cụm 2' }];
  expect(grouped([unit('Xã Tân Tiến', 'CỤM 2')], list).groups).toEqual([['Cụm 1', 'list', [], ['Xã Tân Tiến']], ['Cụm 2', 'list', ['Xã Tân Tiến'], []]]);
  const { remarks } = groupUnits([unit('Xã Tân Tiến')], list);
  expect(remarks.map(({ code }) => code)).toEqual(['unit/not-in-list', 'unit/missing', 'unit/missing', 'unit/no-group']);
  expect(remarks.slice(0, 1).map((each) => remarkText(each, 'vi'))).toEqual(['Xã Tân Tiến (tệp “Xã Tân Tiến.xlsx”, trang “Tự chấm”, vùng A4:F90): danh sách có 2 đơn vị cùng tên ở các nhóm khác nhau, chưa rõ bảng này của nhóm nào. Ghi nhóm ở dòng “Nhóm: …” phía trên bảng.']);
});
