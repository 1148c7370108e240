// Folding makes the words of officials comparable.
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test('a header with line breaks, diacritics or none folds to the same words', () => {
  expect(fold('Điểm\n\ntối  đa')).toBe('diem toi da');
  expect(fold('DIEM TOI DA')).toBe('diem toi da');
  expect(fold('Điểm tối đa'.normalize('NFD'))).toBe('diem toi da');
});

test('long dashes and no-break spaces are plain ones', () => {
  expect(fold('70% – 90%\u00a0kế hoạch')).toBe('70% - 90% ke hoach');
});
