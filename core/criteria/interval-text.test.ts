// Bands in officials' words, with the ends that they leave unsaid.
import { expect, test } from 'vitest';
import { toNumber } from '../points.ts';
import { bandOfText } from './interval-text.ts';

/** "[70, 90)" of a text; null where it names no band. */
function shown(text: string): string | null {
  const band = bandOfText(text);
  if (band === null) return null;
  const from = band.from === undefined ? '(-' : `${band.from.inclusive ? '[' : '('}${toNumber(band.from.value)}`;
  const to = band.to === undefined ? '-)' : `${toNumber(band.to.value)}${band.to.inclusive ? ']' : ')'}`;
  return `${from}, ${to}${band.unit ?? ''}`;
}

test.each([
  ['Thực hiện trên 90% kế hoạch', '(90, -)%'],
  ['Thực hiện từ 70% - 90% kế hoạch', '[70, 90]%'],
  ['Dưới 70% kế hoạch', '(-, 70)%'],
  ['Từ 25% đến dưới 30%', '[25, 30)%'],
  ['Từ 30% trở lên', '[30, -)%'],
  ['30% trở lên', '[30, -)%'],
  ['Từ 30% trở xuống', '(-, 30]%'],
  ['Đạt từ 85 - dưới 100%', '[85, 100)%'],
  ['80% - dưới 100%', '[80, 100)%'],
  ['Đạt từ 50 - dưới 100 lượt', '[50, 100)'],
  ['Từ 10 thủ tục đến dưới 20 thủ tục', '[10, 20)'],
  ['Trên 66,5% đến 80%', '(66.5, 80]%'],
  ['>= 80%', '[80, -)%'],
  ['< 80%', '(-, 80)%'],
  ['<= 80%', '(-, 80]%'],
  ['Không thực hiện', '[0, 0]'],
])('"%s" is %s', (text, band) => {
  expect(shown(text)).toBe(band);
});

test.each(['Ban hành kịp thời', 'Ban hành trước 31/12', 'Ban hành đến 15/01', 'Không đạt 50%', 'Từ 2 cuộc trở lên với 80% đơn vị dự', 'Giai đoạn 2020-2025', 'Từ 1.000 lượt trở lên', '', 'Hoàn thành 100% kế hoạch'])('"%s" names no band', (text) => {
  expect(shown(text)).toBeNull();
});
