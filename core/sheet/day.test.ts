// Calendar days: the serial numbers that spreadsheets hold, and the days that no calendar has.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateParts, isoDay, serialOf, serialOfIso, showDay } from './day.ts';

test('the day that a spreadsheet counts is the day that it shows', () => {
  expect(dateParts(60_000)).toEqual({ day: 8, month: 4, year: 2064 });
  expect(serialOf(1970, 1, 1)).toBe(25_569);
  expect(serialOf(2026, 12, 20)).toBe(46_376);
  expect([showDay(46_376), isoDay(46_376)]).toEqual(['20/12/2026', '2026-12-20']);
});

test('a day that the calendar lacks is none', () => {
  expect([serialOf(2026, 2, 29), serialOf(2026, 2, 30), serialOf(2026, 13, 1), serialOf(2026, 4, 31), serialOf(2026, 1, 0), serialOf(2026.5, 1, 1)]).toEqual([null, null, null, null, null, null]);
  expect(serialOf(2028, 2, 29)).toBe(46_812);
  expect(['2026-02-30', '20/12/2026', ''].map(serialOfIso)).toEqual([null, null, null]);
});

test('every day of four centuries comes back from its serial number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 146_097 }), (serial) => {
      const { day, month, year } = dateParts(serial);
      expect(serialOf(year, month, day)).toBe(serial);
      expect(serialOfIso(isoDay(serial))).toBe(serial);
    }),
  );
});
