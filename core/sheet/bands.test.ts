// Bands as notices state them.
import { expect, test } from 'vitest';
import { points } from '../points.ts';
import { bandsOf } from './bands.ts';

test('a note below a title states the bands of its ranking', () => {
  expect(bandsOf('Xếp loại: Tốt từ 80 điểm trở lên; Khá từ 65 đến dưới 80 điểm', ['Tốt', 'Khá'])).toEqual([
    { name: 'Tốt', from: { percent: points(80), inclusive: true } },
    { name: 'Khá', from: { percent: points(65), inclusive: true }, to: { percent: points(80), inclusive: false } },
  ]);
});

test('open ends and longer names are read', () => {
  expect(bandsOf('Xuất sắc: trên 90%; Rất tốt: từ 80% đến 90%; Tốt: dưới 80%', ['Tốt', 'Rất tốt', 'Xuất sắc'])).toEqual([
    { name: 'Xuất sắc', from: { percent: points(90), inclusive: false } },
    { name: 'Rất tốt', from: { percent: points(80), inclusive: true }, to: { percent: points(90), inclusive: true } },
    { name: 'Tốt', to: { percent: points(80), inclusive: false } },
  ]);
});

test('a text that names one grade only states no bands', () => {
  expect(bandsOf('Kết quả xếp loại Tốt của 19 đơn vị từ 80 điểm', ['Tốt'])).toEqual([]);
});
