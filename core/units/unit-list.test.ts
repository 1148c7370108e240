// The list of units that are due, as text and as a sheet.
import { expect, test } from 'vitest';
import { writtenSheet } from '../check/written-sheet.ts';
import { listOfSheet, listOfText } from './unit-list.ts';

test('a text list has a unit a line, with its group after a semicolon or a tab', () => {
  expect(listOfText('\ufeffĐơn vị;Nhóm\r\nSở Nội vụ;Sở\r\n\r\n# huyện cũ không tính\nXã Hòa An\tXã\nBan Dân tộc\n')).toEqual([
    { name: 'Sở Nội vụ', group: 'Sở' },
    { name: 'Xã Hòa An', group: 'Xã' },
    { name: 'Ban Dân tộc', group: null },
  ]);
});

test('a sheet’s list is read below its header, whichever columns it has', () => {
  const sheet = writtenSheet([['DANH SÁCH NĂM 2025'], ['STT', 'Khối', 'Tên đơn vị'], [1, 'Sở', 'Sở Nội vụ'], [2, null, 'Ban  Dân tộc'], [3, 'Xã', null]]);
  expect(listOfSheet(sheet)).toEqual([{ name: 'Sở Nội vụ', group: 'Sở' }, { name: 'Ban Dân tộc', group: null }]);
});

test('a sheet without a header has the names first', () => {
  expect(listOfSheet(writtenSheet([['Sở Nội vụ', 'Sở'], ['Sở Y tế']]))).toEqual([{ name: 'Sở Nội vụ', group: 'Sở' }, { name: 'Sở Y tế', group: null }]);
});
