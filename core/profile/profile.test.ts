// The indices over the years: the plan's own figures, N/A, years that nobody published, the method that changed.
import { expect, test } from 'vitest';
import { sheetOfLines } from '../../test/lines.ts';
import { points, toNumber } from '../points.ts';
import { profileOf, type Profile, type ProfileYear } from './profile.ts';
import { readProfile, type ProfileTable } from './read-profile.ts';

function read(lines: readonly string[]): ProfileTable {
  const table = readProfile({ sheets: [sheetOfLines(lines)] });
  if (table === null) throw new Error('no profile');
  return table;
}
const profile = (lines: readonly string[]): Profile => profileOf(read(lines).entries);
const of = ({ indicators }: Profile, name: string, year: number): ProfileYear | undefined => indicators.find((each) => each.name === name)?.years.find((each) => each.year === year);

// KH 1886/KH-UBND of 10/9/2021: PAR INDEX 82.33 (up 1.53), rank 50 of 63 (down 14); SIPAS 78.88 % (down 4.55), rank 60 (down 19).
const QUANG_BINH = [
  'Tỉnh Quảng Bình',
  'Năm | Chỉ số | Giá trị | Xếp hạng',
  '2019 | Chỉ số cải cách hành chính (PAR INDEX) | 80,80 | 36/63',
  '2019 | SIPAS | 83,43% | 41/63',
  '2020 | Chỉ số CCHC | 82,33 | 50/63',
  '2020 | Chỉ số hài lòng | 78,88% | 60/63',
];

test('the plan’s figures come out', () => {
  const found = profile(QUANG_BINH);
  expect(found.indicators.map(({ name }) => name)).toEqual(['PAR INDEX', 'SIPAS']);
  expect(of(found, 'PAR INDEX', 2020)).toEqual({ year: 2020, value: points(82.33), text: '', rank: 50, ranked: 63, change: points(1.53), move: -14, newMethod: false });
  expect(of(found, 'SIPAS', 2020)).toMatchObject({ change: points(-4.55), move: -19 });
  expect(found.remarks).toEqual([]);
});

// PCI of Quảng Trị 2019 to 2022; in 2023 only the first thirty provinces were published.
const QUANG_TRI = ['Năm | Chỉ số | Giá trị | Hạng', '2019 | PCI | 63.84 | 49', '2020 | PCI | 63.07 | 41', '2022 | PCI | 61.26 | 59', '2023 | PCI | N/A | N/A'];

test('“N/A” is a value that is no number, and a year that is missing stays blank and is compared with nothing', () => {
  const found = profile(QUANG_TRI);
  expect(found.years).toEqual([2019, 2020, 2021, 2022, 2023]);
  expect(of(found, 'PCI', 2021)).toMatchObject({ value: null, text: '', rank: null, change: null });
  expect(of(found, 'PCI', 2022)).toMatchObject({ value: points(61.26), change: null, move: null });
  expect(of(found, 'PCI', 2023)).toMatchObject({ value: null, text: 'N/A', rank: null });
  expect(toNumber(of(found, 'PCI', 2020)?.change ?? points(0))).toBe(-0.77);
});

test('SIPAS is not compared across 2021 and 2022, and that is told', () => {
  const found = profile(['Year | Indicator | Value', '2021 | SIPAS | 87.16', '2022 | SIPAS | 80.08', '2023 | SIPAS | 82.66']);
  expect(of(found, 'SIPAS', 2022)).toMatchObject({ change: null, newMethod: true });
  expect(of(found, 'SIPAS', 2023)).toMatchObject({ change: points(2.58), newMethod: false });
  expect(found.remarks).toEqual(['sipas-method']);
  expect(profile(['Year | Indicator | Value', '2022 | SIPAS | 80.08', '2023 | SIPAS | 82.66']).remarks).toEqual([]);
});

test('a year may stand once for its lines, and what cannot be read is told by its row', () => {
  const { entries, problems } = read(['Năm | Chỉ số | Giá trị | Hạng', '2020 | PAR INDEX | 82,33 | 50', ' | SIPAS | chưa có | 60', ' | PAPI | 42,39 | hạng cao', 'năm nay | PCI | 63 | 1', '2021 | PAR INDEX | 85 | 1', '2021 | PARINDEX 2021 | 85 | 2', '2021 | Chỉ số CCHC | 86 | 2']);
  expect(entries.map(({ year, indicator }) => [year, indicator])).toEqual([[2020, 'PAR INDEX'], [2020, 'PAPI'], [2021, 'PAR INDEX'], [2021, 'PARINDEX 2021']]);
  expect(problems.map(({ row, what, text }) => [row + 1, what, text])).toEqual([[3, 'value', 'chưa có'], [4, 'rank', 'hạng cao'], [5, 'year', 'năm nay'], [8, 'twice', 'PAR INDEX 2021']]);
});

test('a column “Chỉ số” that holds figures heads no profile', () => {
  expect(readProfile({ sheets: [sheetOfLines(['Năm | Chỉ số | Điểm', '2019 | 83,43 | 8,34', '2020 | 78,88 | 7,83'])] })).toBeNull();
});

test('a workbook without such a table has no profile', () => {
  expect(readProfile({ sheets: [sheetOfLines(['STT | Tiêu chí | Điểm tối đa', '1 | Kế hoạch | 2'])] })).toBeNull();
});
