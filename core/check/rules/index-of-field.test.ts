// Indices of fields in a matrix: held against the field's own maximum, as far as the printed points allow.
import { expect, test } from 'vitest';
import { findingText } from '../../text/finding.ts';
import { findingsOf, writtenSheet, type Written } from '../written-sheet.ts';
import type { Finding } from '../finding.ts';

const merges = ['A1:A3', 'B1:B3', 'C1:D1', 'C2:D2', 'E1:F1', 'E2:F2', 'G1:H1', 'G2:H2'];

/** A whole and two fields of these maxima, a total and an index each. */
function found([whole, first, second]: readonly [Written, Written, Written], ...units: readonly (readonly Written[])[]): readonly Finding[] {
  const pair = ['Tổng điểm', 'Chỉ số (%)'];
  const sheet = writtenSheet([['TT', 'Tên đơn vị', 'Toàn bảng', null, 'Thể chế', null, 'Thủ tục'], [null, null, whole, null, first, null, second], [null, null, ...pair, ...pair, ...pair], ...units], { merges });
  return findingsOf(sheet).filter(({ code }) => code === 'index/wrong');
}

const MAXIMA = ['Điểm tối đa: 50', 20, '(30 điểm)'] as const;
const RIGHT: readonly Written[] = [1, 'Phòng Một', 40, 80, 16, 80, 24, 80];
const OTHER: readonly Written[] = [2, 'Phòng Hai', 36.5, 73, 12.5, 62.5, 24, 80];
const with_ = (changes: Readonly<Record<number, Written>>): readonly Written[] => RIGHT.map((cell, at) => (at in changes ? (changes[at] ?? null) : cell));
const cells = (findings: readonly Finding[]): readonly (string | null)[] => findings.map(({ cell }) => cell);

test('indices that are the total of their own maximum are right', () => {
  expect(found(MAXIMA, RIGHT, OTHER)).toEqual([]);
});

test('an index by the whole’s maximum or by another field’s is wrong, and told with what it should be', () => {
  const [finding, ...more] = found(MAXIMA, with_({ 5: 32 }), OTHER);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'error', cell: 'F4', expected: 80, actual: 32, values: { what: 'unit-field', field: 'Thể chế' } });
  expect(finding === undefined ? '' : findingText(finding, 'vi')).toBe('Ô F4: chỉ số lĩnh vực “Thể chế” của Phòng Một ghi 32,00%, phải là 80,00% (điểm đạt được chia điểm tối đa). Sửa lại chỉ số.');
  expect(cells(found(MAXIMA, with_({ 7: 120 }), OTHER))).toEqual(['H4']);
});

test('the whole is held against its own maximum where that is not 100', () => {
  expect(cells(found(MAXIMA, with_({ 3: 40 }), OTHER))).toEqual(['D4']);
  expect(found(MAXIMA, with_({ 3: 40 }), OTHER)[0]?.values).toMatchObject({ what: 'unit' });
});

test('what rounding hides of points and index is no fault, one unit of the last digit more is', () => {
  // 16.33 may be anything from 16.325 to 16.335: of 20 points that is 81.625 to 81.675 percent, shown as 81.62 to 81.68.
  const unit = (index: number): readonly Written[] => with_({ 2: 40.33, 3: 80.66, 4: 16.33, 5: index });
  for (const index of [81.62, 81.65, 81.68]) expect(found(MAXIMA, unit(index), OTHER)).toEqual([]);
  for (const index of [81.61, 81.69]) expect(cells(found(MAXIMA, unit(index), OTHER))).toEqual(['F4']);
});

test('a blank total, a blank index, one that does not apply and a field without a maximum are not judged', () => {
  expect(found(MAXIMA, with_({ 4: null, 2: 24, 3: 48 }), OTHER)).toEqual([]);
  expect(found(MAXIMA, with_({ 5: null }), OTHER)).toEqual([]);
  expect(found(MAXIMA, with_({ 5: 'N/A' }), OTHER)).toEqual([]);
  expect(cells(found(['Điểm tối đa: 50', null, '(30 điểm)'], with_({ 5: 32, 7: 33 }), OTHER))).toEqual(['H4']);
});
