// Counts of units by class: totals, shares and what the shares add up to, and what is no such table.
import { expect, test } from 'vitest';
import { checkWorkbook } from './check.ts';
import type { Finding } from './finding.ts';
import { findingText } from '../text/finding.ts';
import { writtenSheet, type Written } from './written-sheet.ts';

const HEAD: readonly Written[] = ['TT', 'Xếp loại', 'Số lượng', 'Tỷ lệ %'];

const found = (...rows: readonly (readonly Written[])[]): readonly Finding[] => checkWorkbook({ sheets: [writtenSheet(rows)] }).findings.filter(({ code }) => code !== 'table/not-found');

test('a total of counts and a share that are wrong are told with what they should be', () => {
  const findings = found(HEAD, [1, 'Tốt', 6, 60], [2, 'Khá', 3, 33], [3, 'Kém', 1, 10], [null, 'Tổng cộng', 11, 100]);
  expect(findings.map((finding) => findingText(finding, 'vi'))).toEqual(['Ô C5: dòng tổng ghi 11, cộng các loại được 10. Sửa lại tổng.', 'Ô D3: tỷ lệ của loại “Khá” ghi 33,00%, phải là 30,00% (số lượng chia tổng số). Sửa lại tỷ lệ.']);
});

test('shares that add up to more than rounding allows are wrong, and within it they are rounded', () => {
  expect(found(HEAD, [1, 'Tốt', 1, '33,33'], [2, 'Khá', 1, '33,33'], [3, 'Kém', 1, '33,33'], [null, 'Cộng', 3, 100]).map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual(['total/rounding D5']);
  expect(found(HEAD, [1, 'Tốt', 1, '33,33'], [2, 'Khá', 1, '33,33'], [3, 'Kém', 1, '33,33'], [null, 'Cộng', 3, '99,9']).map(({ code, cell }) => `${code} ${cell ?? ''}`)).toEqual(['total/wrong D5']);
});

test('shares of whole percents are right within half a percent', () => {
  expect(found(HEAD, [1, 'Tốt', 2, '67%'], [2, 'Khá', 1, '33%'], [null, 'Tổng số', 3, '100%'])).toEqual([]);
});

test('a blank row ends the counts, and a count without a total is not judged', () => {
  expect(found(['Xếp loại', 'Số đơn vị'], ['Tốt', 4], ['Khá', 5], [], ['Tổng cộng', 99])).toEqual([]);
});

test('a ranking that has a class and a count of files is no such table', () => {
  const { tables, findings } = checkWorkbook({ sheets: [writtenSheet([['STT', 'Đơn vị', 'Tổng điểm', 'Xếp loại', 'Số lượng hồ sơ'], [1, 'Sở A', 90, 'Tốt', 12], [2, 'Sở B', 80, 'Khá', 15], [null, 'Tổng cộng', null, null, 99]])] });
  expect(tables.map(({ table }) => table.kind)).toEqual(['ranking']);
  expect(findings).toEqual([]);
});
