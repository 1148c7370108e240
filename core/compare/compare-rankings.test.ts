// Two rankings: moves of rank, points and index, and units that were merged, divided, renamed or left out.
import { expect, test } from 'vitest';
import { sheetOfLines } from '../../test/lines.ts';
import { MINISTRIES_2023 } from '../../test/fixtures/published/ministries-2023.ts';
import { PCI_2019 } from '../../test/fixtures/published/pci.ts';
import { PROVINCES_2020 } from '../../test/fixtures/published/provinces-2020.ts';
import { TAY_NINH_2023 } from '../../test/fixtures/published/tay-ninh-2023.ts';
import { points, toNumber, type Points } from '../points.ts';
import { readSheet } from '../sheet/read.ts';
import type { RankingTable } from '../sheet/table.ts';
import { compareRankings, type RankingComparison } from './compare-rankings.ts';
import { unitStandings } from './unit-standings.ts';

function ranking(lines: readonly string[]): RankingTable {
  const table = readSheet(sheetOfLines(lines)).find(({ kind }) => kind === 'ranking');
  if (table?.kind !== 'ranking') throw new Error('no ranking');
  return table;
}

const plain = (value: Points | null): number | null => (value === null ? null : toNumber(value));
const provinces = (rows: readonly (readonly [string, number, number])[]): RankingTable => ranking(['STT | Tỉnh, thành phố | Chỉ số CCHC | Xếp hạng', ...rows.map(([name, index, rank], at) => `${at + 1} | ${name} | ${index} | ${rank}`)]);
const seen = ({ lines }: RankingComparison): unknown[] => lines.map((line) => [line.before?.name ?? null, line.after?.name ?? null, line.link, plain(line.index.by), line.move]);

// The plan of Quảng Bình (KH 1886/KH-UBND of 10/9/2021): 82.33 in 2020, up 1.53, rank 50 of 63, down 14; Tây Ninh was 44th with 80.05 in 2019.
const Y2019 = provinces([['Quảng Bình', 80.8, 36], ['Tây Ninh', 80.05, 44]]);
const Y2020 = provinces([['Quảng Bình', 82.33, 50], ['Bà Rịa - Vũng Tàu', 86.02, 9], ['Quảng Ngãi', 73.25, 63]]);

test('the plan’s own figures come out: 82.33, up 1.53, rank 50, down 14', () => {
  const result = compareRankings({ label: '2019', year: 2019, table: Y2019 }, { label: '2020', year: 2020, table: Y2020 });
  expect(seen(result)).toEqual([
    ['Quảng Bình', 'Quảng Bình', 'one', 1.53, -14],
    [null, 'Bà Rịa - Vũng Tàu', 'added', null, null],
    [null, 'Quảng Ngãi', 'added', null, null],
    ['Tây Ninh', null, 'gone', null, null],
  ]);
  expect(result.lines[0]?.after).toMatchObject({ index: points(82.33), rank: 50, rankFrom: 'printed', ranked: null });
  expect(result.remarks).toEqual([]);
});

test('after 1 July 2025 a name alone proves nothing: it is asked about, and the mapping tells what became of whom', () => {
  const old = provinces([['Quảng Bình', 88.5, 1], ['Quảng Trị', 86, 2], ['Huế', 85, 3], ['Kon Tum', 80, 4]]);
  const now = provinces([['Quảng Trị', 87.25, 1], ['Thành phố Huế', 86.5, 2]]);
  const compare = (given: readonly (readonly [string, string])[], all = false): RankingComparison =>
    compareRankings({ label: '2024', year: 2024, table: old }, { label: '2025', year: 2025, table: now }, { all, given: given.map(([before, after]) => ({ before, after, same: true })) });

  const asked = compare([]);
  expect(asked.matches.doubts).toEqual([{ before: 1, after: 0, why: 'reorganised', likeness: 1 }]);
  expect(asked.counts).toEqual({ linked: 0, up: 0, down: 0, level: 0, added: 2, gone: 4 });
  expect(asked.remarks).toEqual(['no-common-unit', 'reorganised', 'doubts']);

  const told = compare([['Quảng Bình', 'Quảng Trị'], ['Quảng Trị', 'Quảng Trị'], ['Huế', 'thành phố  Huế']]);
  expect(seen(told)).toEqual([
    ['Quảng Bình', 'Quảng Trị', 'merged', -1.25, null],
    ['Quảng Trị', 'Quảng Trị', 'merged', 1.25, null],
    ['Huế', 'Thành phố Huế', 'one', 1.5, 1],
    ['Kon Tum', null, 'gone', null, null],
  ]);
  expect(told.remarks).toEqual(['reorganised', 'lengths-differ']);
  // What others became is asked about even where its name stayed.
  expect(compare([['Quảng Bình', 'Quảng Trị']]).matches.doubts).toEqual([{ before: 1, after: 0, why: 'reorganised', likeness: 1 }]);
  expect(compare([['Kontum', 'Quảng Ngãi']]).matches.problems).toEqual([
    { what: 'name-unknown', side: 'before', name: 'Kontum' },
    { what: 'name-unknown', side: 'after', name: 'Quảng Ngãi' },
  ]);
});

test('a district that was divided is told against each of its communes', () => {
  const old = ranking(['STT | Đơn vị | Điểm tối đa | Điểm thẩm định | Tỷ lệ đạt', '1 | UBND huyện A | 100 | 90 | 90', '2 | UBND huyện B | 100 | 80 | 80']);
  const now = ranking(['STT | Đơn vị | Điểm tối đa | Điểm thẩm định | Tỷ lệ đạt', '1 | UBND xã A1 | 90 | 81 | 90', '2 | UBND xã A2 | 100 | 85 | 85']);
  const given = ['UBND xã A1', 'UBND xã A2'].map((after) => ({ before: 'UBND huyện A', after, same: true }));
  const result = compareRankings({ label: '2024', year: 2024, table: old }, { label: '2025', year: 2025, table: now }, { all: false, given });
  expect(result.lines.map(({ link, points: moved, index }) => [link, plain(moved.by), plain(index.by)])).toEqual([
    ['divided', null, 0],
    ['divided', -5, -5],
    ['gone', null, null],
  ]);
  expect(result.remarks).toContain('maxima-differ');
});

test('names much alike are asked about; a name that stands twice is nobody’s', () => {
  const old = provinces([['Sở Nông nghiệp và Phát triển nông thôn', 90, 1], ['Sở Nội vụ', 85, 2], ['Phường 1', 80, 3], ['Phường 1', 79, 4]]);
  const now = provinces([['Sở Nông nghiệp và PTNT', 91, 1], ['Sở Ngoại vụ', 86, 2], ['Phường 1', 80, 3]]);
  const result = compareRankings({ label: 'a', year: null, table: old }, { label: 'b', year: null, table: now });
  expect(result.matches.problems).toEqual([{ what: 'name-twice', side: 'before', name: 'Phường 1' }]);
  expect(result.matches.links).toEqual([]);
  expect(result.matches.doubts.map(({ before, after, why }) => [before, after, why])).toEqual([[0, 0, 'alike'], [1, 1, 'alike']]);
  expect(result.remarks).toEqual(['no-common-unit', 'year-unknown', 'doubts', 'names-twice']);
});

test('published rankings stand as printed: ministries 2023 by rank, provinces 2020 as the head of a longer list, PCI 2019 with N/A', () => {
  const ministries = ranking(['Xếp hạng | Bộ | Điểm thẩm định | Điểm điều tra XHH | Tổng điểm đạt được | Chỉ số', ...MINISTRIES_2023.map(([rank, name, a, s, total]) => [rank, name, a, s, total, total].join(' | '))]);
  const self = compareRankings({ label: 'a', year: 2023, table: ministries }, { label: 'b', year: 2023, table: ministries });
  expect(self.counts).toEqual({ linked: 17, up: 0, down: 0, level: 17, added: 0, gone: 0 });
  expect(self.lines.every(({ points: moved, index }) => moved.by === 0 && index.by === 0)).toBe(true);
  const top = ranking(['Hạng | Tỉnh | Điểm đánh giá | SIPAS | Khảo sát | Tác động | Chỉ số', ...PROVINCES_2020.map((row) => row.join(' | '))]);
  expect(unitStandings(top).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const pci = ranking(['Tỉnh | PCI | Xếp hạng', ...PCI_2019.map((row) => row.join(' | '))]);
  expect(unitStandings(pci)[0]).toMatchObject({ index: null, rank: null });
  expect(unitStandings(pci).at(-1)).toMatchObject({ rank: 23, ranked: null });
});

test('units of several groups rank apart, by what they achieved of their own maximum', () => {
  const lines = TAY_NINH_2023.flatMap(({ group, heading, units }) => [`${group} | ${heading}`, ...units.map(([name, max, achieved], at) => [at + 1, name, max, achieved].join(' | '))]);
  const standings = unitStandings(ranking(['STT | Tên cơ quan | Điểm tối đa | Điểm thẩm định', ...lines]));
  const of = (name: string): unknown => {
    const { rank, ranked, index } = standings.find((unit) => unit.name === name) ?? {};
    return [rank, ranked, index];
  };
  expect(of('Sở Văn hóa, Thể thao và Du lịch')).toEqual([10, 19, points(86.6218)]);
  expect(of('Sở Nông nghiệp và Phát triển nông thôn')).toEqual([11, 19, points(86.25)]);
  expect(of('UBND thị xã Hòa Thành')).toEqual([1, 6, points(88.35)]);
});

test('3,321 communes of two years are linked by name, and the one that was renamed is asked about', () => {
  const names = Array.from({ length: 3_321 }, (_, at) => `Xã ${'abcdefghijklmnopqrstuvwxyz'[at % 26] ?? ''}${Math.floor(at / 26)} số ${at}`);
  const table = (shift: number, rename: number): RankingTable => provinces(names.map((name, at) => [at === rename ? `${name} mới` : name, 90 - ((at + shift) % 900) / 100, ((at + shift) % 900) + 1]));
  const [old, now] = [table(0, -1), table(1, 100)];
  const result = compareRankings({ label: 'a', year: 2026, table: old }, { label: 'b', year: 2027, table: now });
  expect([result.counts.linked, result.matches.doubts.length]).toEqual([3_320, 1]);
});
