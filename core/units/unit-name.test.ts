// Names of units: what is the same name written otherwise, and what is another unit.
import { expect, test } from 'vitest';
import { unitKey } from './unit-name.ts';

test.each([
  ['Sở Nội vụ', 'SỞ  NỘI VỤ'],
  ['Xã Hòa An', 'xã Hoà An'],
  ['Thị xã Hòa Thành', 'Thị xã Hoà Thành'],
  ['Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu'],
  ['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hoá Thể thao và Du lịch'],
  ['Thủy Xuân', 'Thuỷ Xuân'],
])('%s and %s are one unit', (one, other) => {
  expect(unitKey(one)).toBe(unitKey(other));
});

test.each([
  ['Xã Hòa An', 'Xã Hoa An'],
  ['Xã Tân Lập', 'Xã Tân Lắp'],
  ['Phường 1', 'Phường 11'],
  ['Sở Tài chính', 'Sở Tài chính - Kế hoạch'],
  ['Xã Đông', 'Xã Dông'],
  ['Xã Mường', 'Xã Muông'],
])('%s and %s are two', (one, other) => {
  expect(unitKey(one)).not.toBe(unitKey(other));
});
