// Texts that Excel would read as something else get its apostrophe; plain words are left plain.
import { expect, test } from 'vitest';
import { asText } from './literal-text.ts';

test.each(['Đạt', 'Kế hoạch cải cách hành chính', 'Thủ tục', ''])('%j is written as it is', (text) => {
  expect(asText(text)).toBe(text);
});

test.each(['=1+1', '+84', '-', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '1.10', '0012', 'TRUE', 'false ', '1/2', '50%', 'Tháng 5', "'0,5", '#N/A', ' lề'])('%j gets the apostrophe', (text) => {
  expect(asText(text)).toBe(`'${text}`);
});

test('a text is cut to what a cell holds', () => {
  expect(asText('x'.repeat(40_000))).toHaveLength(32_767);
});
