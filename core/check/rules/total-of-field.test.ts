// A matrix whose group columns stand in different orders: sums of parts, sums of fields and indices, each told once.
import { expect, test } from 'vitest';
import { findingText } from '../../text/finding.ts';
import { findingsOf, writtenSheet, type Written } from '../written-sheet.ts';

const merges = ['A1:A3', 'B1:B3', 'C1:F1', 'C2:F2', 'G1:J1', 'G2:J2', 'K1:N1', 'K2:N2'];

/** Whole: appraised, survey, total, index; fields: survey, appraised, total, index. */
function matrix(...units: readonly (readonly Written[])[]): ReturnType<typeof writtenSheet> {
  const group = (order: readonly string[]): readonly string[] => order.map((each) => ({ a: 'Thẩm định', s: 'ĐTXHH', t: 'Tổng điểm', i: 'Chỉ số (%)' })[each] ?? '');
  return writtenSheet(
    [
      ['TT', 'Tên đơn vị', 'Toàn bảng', null, null, null, 'Thể chế', null, null, null, 'Thủ tục'],
      [null, null, 'Điểm tối đa: 50', null, null, null, 20, null, null, null, '(30 điểm)'],
      [null, null, ...group(['a', 's', 't', 'i']), ...group(['s', 'a', 't', 'i']), ...group(['s', 'a', 't', 'i'])],
      ...units,
    ],
    { merges },
  );
}

const RIGHT: readonly Written[] = [1, 'Phòng Một', 28, 12, 40, 80, 4, 12, 16, 80, 8, 16, 24, 80];
const with_ = (changes: Readonly<Record<number, Written>>): readonly Written[] => RIGHT.map((cell, at) => changes[at] ?? cell);
const told = (...units: readonly (readonly Written[])[]): readonly string[] => findingsOf(matrix(...units)).map((finding) => `${finding.code} ${finding.cell ?? ''}`);

test('a right matrix is right, its maxima read from text and numbers', () => {
  expect(told(RIGHT, with_({ 0: 2, 1: 'Phòng Hai' }))).toEqual([]);
});

test('a field’s total that is not the sum of its parts is told there, and not again in the whole', () => {
  const sheet = matrix(with_({ 8: 17, 9: 85 }), RIGHT);
  const findings = findingsOf(sheet);
  expect(findings.map((finding) => findingText(finding, 'vi'))).toEqual(['Điểm lĩnh vực “Thể chế” của Phòng Một (ô I4) ghi 17, cộng các phần điểm được 16. Sửa lại tổng.']);
});

test('a whole that is the sum of its parts and not of the fields is told', () => {
  expect(told(with_({ 2: 29, 4: 41, 5: 82 }), RIGHT)).toEqual(['total/wrong E4']);
});

test('an index is held against the field’s own maximum, and the whole’s against the whole’s', () => {
  expect(told(with_({ 9: 16 }), RIGHT)).toEqual(['index/wrong J4']);
  expect(told(with_({ 5: 40 }), RIGHT)).toEqual(['index/wrong F4']);
});

test('within rounding it is rounding', () => {
  expect(told(with_({ 6: 4.33, 7: 12.33, 8: 16.67, 9: 83.35, 2: 28.33, 3: 12.33, 4: 40.67, 5: 81.34 }), RIGHT)).toEqual(['total/rounding E4', 'total/rounding I4']);
});
