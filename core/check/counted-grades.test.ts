// Counts of units by class held against the ranking of the same workbook, and every case in which another ranking may be meant.
import { expect, test } from 'vitest';
import { findingText } from '../text/finding.ts';
import { checkWorkbook } from './check.ts';
import type { Finding } from './finding.ts';
import { writtenSheet, type Written } from './written-sheet.ts';

type Rows = readonly (readonly Written[])[];

const TITLE: Rows = [['KẾT QUẢ XẾP LOẠI NĂM 2023'], []];
const UNITS: Rows = [
  ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp loại'],
  [1, 'Sở A', 95, 'Tốt'], [2, 'Sở B', 90, 'Tốt'], [3, 'Sở C', 85, 'Tốt'], [4, 'Sở D', 75, 'Khá'], [5, 'Sở E', 72, 'Khá'], [6, 'Sở G', 50, 'Kém'],
];
const counts = (good: Written, fair: Written, poor: Written, all: Written = 6): Rows => [['Xếp loại', 'Số lượng'], ['Tốt', good], ['Khá', fair], ['Kém', poor], ['Tổng cộng', all]];

const RANKING = writtenSheet([...TITLE, ...UNITS], { name: 'Xếp hạng' });
const found = (...sheets: ReturnType<typeof writtenSheet>[]): readonly Finding[] => checkWorkbook({ sheets }).findings;
const brief = (findings: readonly Finding[]): readonly string[] => findings.map(({ code, sheet, cell, expected, actual }) => `${code} ${sheet} ${cell ?? ''} ${actual} ${expected}`);
const onSheet = (rows: Rows, name = 'Tổng hợp'): readonly string[] => brief(found(RANKING, writtenSheet(rows, { name })));

test('counts that the ranking bears out say nothing, on its sheet or another', () => {
  expect(onSheet(counts(3, 2, 1))).toEqual([]);
  expect(brief(found(writtenSheet([...TITLE, ...UNITS, [], [], ...counts(3, 2, 1)])))).toEqual([]);
});

test('a unit that was counted in the wrong class is told in both', () => {
  const findings = found(RANKING, writtenSheet(counts(4, 1, 1), { name: 'Tổng hợp' }));
  expect(brief(findings)).toEqual(['total/wrong Tổng hợp B2 4 3', 'total/wrong Tổng hợp B3 1 2']);
  expect(findings.map((finding) => findingText(finding, 'vi'))[0]).toBe('Ô B2: loại “Tốt” ghi 4 đơn vị, đếm trong bảng xếp hạng (trang “Xếp hạng”) được 3. Kiểm tra lại số lượng.');
});

test('of a wrong count below a right total the count alone is told', () => {
  expect(onSheet(counts(4, 2, 1))).toEqual(['total/wrong Tổng hợp B2 4 3']);
  // The total is wrong, the counts are right.
  expect(onSheet(counts(3, 2, 1, 7))).toEqual(['total/wrong Tổng hợp B5 7 6']);
});

test('without grades the bands of the note decide', () => {
  const rows: Rows = [['Xếp loại: Tốt từ 80 điểm trở lên; Khá từ 65 đến dưới 80 điểm; Kém dưới 65 điểm'], [], ...UNITS.map((cells) => cells.slice(0, 3))];
  const graded = writtenSheet(rows, { name: 'Xếp hạng' });
  expect(brief(found(graded, writtenSheet(counts(3, 2, 1), { name: 'Tổng hợp' })))).toEqual([]);
  expect(brief(found(graded, writtenSheet(counts(2, 3, 1), { name: 'Tổng hợp' })))).toEqual(['total/wrong Tổng hợp B2 2 3', 'total/wrong Tổng hợp B3 3 2']);
});

test('a unit whose printed grade contradicts the bands may be counted under either', () => {
  const rows: Rows = [['Xếp loại: Tốt từ 80 điểm trở lên; Khá từ 65 đến dưới 80 điểm; Kém dưới 65 điểm'], [], ...UNITS.map((cells) => (cells[1] === 'Sở D' ? [4, 'Sở D', 75, 'Tốt'] : cells))];
  const graded = writtenSheet(rows, { name: 'Xếp hạng' });
  for (const counted of [counts(4, 1, 1), counts(3, 2, 1)]) expect(brief(found(graded, writtenSheet(counted, { name: 'Tổng hợp' })))).toEqual([]);
});

test('counts of one group of the ranking are held against that group', () => {
  const grouped: Rows = [
    UNITS[0] ?? [],
    ['I', 'CÁC SỞ'], [1, 'Sở A', 95, 'Tốt'], [2, 'Sở B', 72, 'Khá'], [3, 'Sở C', 51, 'Kém'],
    ['II', 'CÁC HUYỆN'], [1, 'Huyện D', 90, 'Tốt'], [2, 'Huyện E', 70, 'Khá'],
  ];
  const told = (...counted: readonly (readonly [string, number])[]): readonly string[] =>
    brief(found(writtenSheet(grouped, { name: 'Xếp hạng' }), writtenSheet([['Xếp loại', 'Số đơn vị'], ...counted], { name: 'Tổng hợp' })));
  expect(told(['Tốt', 1], ['Khá', 1], ['Kém', 1])).toEqual([]);
  expect(told(['Tốt', 2], ['Khá', 2], ['Kém', 1])).toEqual([]);
  expect(told(['Tốt', 1], ['Khá', 2], ['Kém', 0])).toEqual(['total/wrong Tổng hợp B3 2 1', 'total/wrong Tổng hợp B4 0 1']);
  // Of two units, and neither count agrees: two other units may be meant.
  expect(told(['Tốt', 2], ['Khá', 0], ['Kém', 0])).toEqual([]);
});

test('nothing is said where other units, another year or another edition may have been counted', () => {
  expect(onSheet(counts(5, 3, 2, 10))).toEqual([]);
  expect(onSheet([['TỔNG HỢP XẾP LOẠI NĂM 2022'], ...counts(4, 1, 1)])).toEqual([]);
  expect(onSheet([['XẾP LOẠI THEO ĐIỂM TỰ CHẤM'], ...counts(4, 1, 1)])).toEqual([]);
  expect(onSheet(counts(4, 1, 1), 'Năm trước')).toEqual([]);
  expect(onSheet([['Xếp loại', 'Số lượng năm 2022', 'Số lượng năm 2023'], ['Tốt', 4, 3], ['Khá', 1, 2], ['Kém', 1, 1]])).toEqual([]);
  // The same year is no other.
  expect(onSheet([['TỔNG HỢP XẾP LOẠI NĂM 2023'], ...counts(4, 1, 1)])).toHaveLength(2);
});

test('nothing is said where two rankings or two tables of counts may be meant', () => {
  const other = writtenSheet([...TITLE, ...UNITS], { name: 'Xếp hạng xã' });
  expect(brief(found(RANKING, other, writtenSheet(counts(4, 1, 1), { name: 'Tổng hợp' })))).toEqual([]);
  expect(onSheet([...counts(4, 1, 1), [], ...counts(3, 2, 1)])).toEqual([]);
  // Each on the sheet of its own ranking is plain again.
  const both = (name: string, good: number): ReturnType<typeof writtenSheet> => writtenSheet([...TITLE, ...UNITS, [], [], ...counts(good, 5 - good, 1)], { name });
  expect(brief(found(both('Sở', 3), both('Xã', 4)))).toEqual(['total/wrong Xã B13 4 3', 'total/wrong Xã B14 1 2']);
});

test('two columns of grades, or classes that the ranking does not know, are not compared', () => {
  const two: Rows = UNITS.map((cells, at) => [...cells, at === 0 ? 'Xếp loại năm trước' : 'Tốt']);
  expect(brief(found(writtenSheet(two, { name: 'Xếp hạng' }), writtenSheet(counts(4, 1, 1), { name: 'Tổng hợp' })))).toEqual([]);
  const named: Rows = UNITS.map((cells) => (cells[3] === 'Kém' ? [...cells.slice(0, 3), 'Không xếp loại'] : cells));
  expect(brief(found(writtenSheet(named, { name: 'Xếp hạng' }), writtenSheet(counts(4, 1, 1), { name: 'Tổng hợp' })))).toEqual([]);
});
