// The profile for programs: schema parscore.profile/1. Values are numbers, null where a year has none.
import { toNumber, type Points } from '../../../core/points.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import type { ProfileTable } from '../../../core/profile/read-profile.ts';

const plain = (value: Points | null): number | null => (value === null ? null : toNumber(value));

export const profileJson = (file: string, output: string, table: ProfileTable, { years, indicators, remarks }: Profile): object => ({
  schema: 'parscore.profile/1',
  file,
  sheet: table.sheet,
  output,
  years,
  indicators: indicators.map(({ name, years: each }) => ({
    name,
    years: each.map(({ year, value, text, rank, ranked, change, move, newMethod }) => ({ year, value: plain(value), text: text === '' ? null : text, rank, ranked, change: plain(change), move, newMethod })),
  })),
  remarks,
  problems: table.problems.map(({ row, what, text }) => ({ row: row + 1, what, text })),
});
