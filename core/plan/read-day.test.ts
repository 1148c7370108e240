// Deadlines as officials write them, the plan's own wording among them.
import { expect, test } from 'vitest';
import { serialOf, showDay } from '../sheet/day.ts';
import type { CellValue } from '../sheet/snapshot.ts';
import { readDay, type DayReading } from './read-day.ts';

const said = (value: CellValue, year: number | null = 2026): string => {
  const read: DayReading = readDay(value, year);
  if (read.state === 'blank') return 'blank';
  if (read.state === 'day') return `day ${showDay(read.day)}`;
  if (read.state === 'text') return read.day === null ? `text, maybe ${read.hint === null ? 'nothing' : showDay(read.hint)}` : `text of ${showDay(read.day)}`;
  return read.state === 'impossible' ? 'impossible' : `calendar, maybe ${read.hint === null ? 'nothing' : showDay(read.hint)}`;
};

test('a date cell is the day that it shows', () => {
  expect(said(serialOf(2026, 12, 20))).toBe('day 20/12/2026');
  expect(said((serialOf(2026, 12, 20) ?? 0) + 0.75)).toBe('day 20/12/2026');
  expect([said(null), said(''), said('  ')]).toEqual(['blank', 'blank', 'blank']);
});

test.each([
  // Kế hoạch 1886/KH-UBND ngày 10/9/2021 của UBND tỉnh Quảng Bình, mục II.1 và mục I.2.
  ['trước ngày 20/12 hàng năm', 'text, maybe 20/12/2026'],
  ['định kỳ hàng quý, năm', 'text, maybe nothing'],
  ['20/12/2026', 'text of 20/12/2026'],
  ['Trước ngày 20/12/2026', 'text of 20/12/2026'],
  ['ngày 20 tháng 12 năm 2026', 'text of 20/12/2026'],
  ['20.12.26', 'text of 20/12/2026'],
  ['2026-12-20', 'text of 20/12/2026'],
  ['ngày 5 tháng 6', 'text, maybe 05/06/2026'],
  ['Quý III/2026', 'text, maybe 30/09/2026'],
  ['quý 4', 'text, maybe 31/12/2026'],
  ['Tháng 2/2028', 'text, maybe 29/02/2028'],
  ['từ 01/6/2026 đến 30/6/2026', 'text, maybe nothing'],
  ['sớm nhất có thể', 'text, maybe nothing'],
])('the words %j are told from a date, and the day that they mean is offered', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('without a known year a day of every year is not guessed', () => {
  expect(said('trước ngày 20/12 hàng năm', null)).toBe('text, maybe nothing');
});

test.each(['30/02/2026', '31/4/2026', '12/20/2026', '2026-02-30', 'trước ngày 31/6 hàng năm', '0/12/2026'])('%j is no day of the calendar', (text) => {
  expect(said(text)).toBe('impossible');
});

test('a slip such as the number 20.12, or an error, is no day', () => {
  expect([said(20.12), said(2026), said({ error: '#REF!' }), said(true)]).toEqual(['impossible', 'impossible', 'impossible', 'text, maybe nothing']);
});

test('a year of the Buddhist era and a lunar day belong to another calendar', () => {
  expect(said('20/12/2569')).toBe('calendar, maybe 20/12/2026');
  expect(said(serialOf(2569, 12, 20))).toBe('calendar, maybe 20/12/2026');
  expect(said('15/8 âm lịch')).toBe('calendar, maybe nothing');
  expect(said('20/12/1926')).toBe('calendar, maybe nothing');
});
