// Settings come out of the document's metadata letter for letter, and what was not packed by us is not taken for settings.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked } from './packing.ts';

test('any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => {
      expect(unpacked(packed(text))).toBe(text);
    }),
  );
});

test('a criteria set of 100,000 letters takes a fraction of them', () => {
  const text = JSON.stringify(Array.from({ length: 800 }, (_, at) => ({ number: `1.${at}`, name: `Tiêu chí thành phần số ${at}`, max: 0.5, survey: false })));
  expect(packed(text).length).toBeLessThan(text.length / 4);
});

test.each(['', 'của chương trình khác', 'parscore.packed/1:', 'parscore.packed/1:khôngphải', `${packed('lựa chọn').slice(0, -6)}`])('%j is no text of ours', (stored) => {
  expect(unpacked(stored)).toBeNull();
});
