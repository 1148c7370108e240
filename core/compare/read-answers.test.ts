// A mapping as people write it: with and without a header, with answers or without, as JSON.
import { expect, test } from 'vitest';
import { askAnswers } from './answers.ts';
import { answersOfJson, answersOfRows } from './read-answers.ts';

test('two columns without a header are pairs that are the same', () => {
  expect(answersOfRows([['Quảng Bình', 'Quảng Trị'], ['Quảng Trị ', ' Quảng Trị'], ['', ''], ['Kon Tum', '']])).toEqual({
    answers: [{ before: 'Quảng Bình', after: 'Quảng Trị', same: true }, { before: 'Quảng Trị', after: 'Quảng Trị', same: true }],
    wrong: [],
  });
});

test('a header may stand anywhere above and in any order; a blank answer is no answer, and what is neither có nor không is told by its row', () => {
  const rows = [['BẢNG GHÉP ĐƠN VỊ'], ['Kỳ sau (2025)', 'Kỳ trước (2024)', 'Là một?'], ['Xã Mới', 'Xã Cũ', 'Có'], ['Xã B', 'Xã A', ''], ['Xã D', 'Xã C', 'không'], ['Xã F', 'Xã E', 'chắc vậy'], ['', 'Xã G', 'có']];
  expect(answersOfRows(rows)).toEqual({ answers: [{ before: 'Xã Cũ', after: 'Xã Mới', same: true }, { before: 'Xã C', after: 'Xã D', same: false }], wrong: [6, 7] });
});

test('JSON is a list of pairs, and anything else is refused', () => {
  expect(answersOfJson('[{"before":"A","after":"B"},{"before":"C","after":"D","same":false}]')).toEqual([{ before: 'A', after: 'B', same: true }, { before: 'C', after: 'D', same: false }]);
  for (const text of ['', '{"A":"B"}', '[["A","B"]]', '[{"before":1,"after":"B"}]']) expect(answersOfJson(text)).toBeNull();
});

test('names are asked by any form of them, and an answer of its own stands against “all”', () => {
  const asked = askAnswers({ all: true, given: [{ before: 'Sở  Y Tế', after: 'Sở Y tế', same: false }] });
  expect(asked.takes(['sở y tế'], ['SỞ Y TẾ'])).toBe(false);
  expect(asked.takes(['1.2'], ['1.3'])).toBe(true);
  expect(asked.of(['1.2'], ['1.3'])).toBeNull();
});
