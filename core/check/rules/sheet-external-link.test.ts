// Formulas that read other workbooks.
import { expect, test } from 'vitest';
import { cellsOf, findingsOfCode, HEADER, writtenSheet } from '../written-sheet.ts';

test('a score that comes from another workbook is told with that workbook', () => {
  const formula = "'C:\\Năm 2024\\[cham-diem.xlsx]Sở'!$D$7";
  const sheet = writtenSheet([HEADER, ['1', 'A', 1], ['1.1', 'B', 1, { formula, value: 1 }]]);
  expect(findingsOfCode('sheet/external-link', sheet)).toMatchObject([
    { cell: 'D3', severity: 'warning', number: '1.1', actual: 'cham-diem.xlsx', values: { what: `=${formula}`, name: 'B' } },
  ]);
});

test('totals of the own workbook are no links, and what stands outside the table is not looked at', () => {
  const link = { formula: '[1]S!A1', value: 1 };
  const sheet = writtenSheet([[null, null, null, null, null, link], HEADER, ['1', 'A', 1, { formula: "SUM(D4:D4)+'Bảng 2'!A1*0", value: 1 }], ['1.1', 'B', 1, 1]]);
  expect(cellsOf('sheet/external-link', sheet)).toEqual([]);
});

test('a ranking that reads the units’ workbooks is told too', () => {
  const sheet = writtenSheet([['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'], [1, 'Xã A', { formula: '[2]Xã!D40', value: 90 }, 1], [2, 'Xã B', 80, 2], [3, 'Xã C', 70, 3]]);
  expect(cellsOf('sheet/external-link', sheet)).toEqual(['C2']);
});
