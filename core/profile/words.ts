// The words of a profile over the years, Vietnamese and English.
import type { Language } from '../text/language.ts';
import type { Profile } from './profile.ts';
import type { ProfileProblem } from './read-profile.ts';

export interface ProfileWords {
  readonly name: string;
  readonly title: string;
  readonly source: (file: string, sheet: string) => string;
  readonly sourceHere: (sheet: string) => string;
  readonly year: string;
  readonly columns: { readonly value: string; readonly change: string; readonly rank: string; readonly move: string };
  readonly remarks: Readonly<Record<Profile['remarks'][number], string>>;
  readonly problems: Readonly<Record<ProfileProblem['what'], (row: number, text: string) => string>>;
  readonly ranked: (rank: number, ranked: number) => string;
  readonly chart: { readonly labels: string; readonly values: string; readonly valuesTold: (from: number, to: number) => string; readonly ranks: string; readonly ranksTold: (from: number, to: number) => string; readonly until: (name: string, year: number) => string; readonly since: (name: string, year: number) => string };
}

const vi: ProfileWords = {
  name: 'Hồ sơ chỉ số',
  title: 'HỒ SƠ CÁC CHỈ SỐ QUA CÁC NĂM',
  source: (file, sheet) => `Số liệu lấy từ tệp “${file}”, trang “${sheet}”.`,
  sourceHere: (sheet) => `Số liệu lấy từ trang “${sheet}”.`,
  year: 'Năm',
  columns: { value: 'Giá trị', change: 'Tăng, giảm', rank: 'Xếp hạng', move: 'Tăng, giảm bậc' },
  remarks: {
    'sipas-method': 'SIPAS từ năm 2022 đo theo phương pháp khác năm 2021 (cả nước từ 87,16% còn 80,08%): không so sánh qua mốc này.',
    'one-year': 'Chỉ có số liệu một năm nên chưa so sánh được.',
    'no-value': 'Chưa có giá trị nào là số.',
  },
  problems: {
    year: (row, text) => `Dòng ${row}: không đọc được năm “${text}”.`,
    indicator: (row) => `Dòng ${row}: thiếu tên chỉ số.`,
    value: (row, text) => `Dòng ${row}: giá trị “${text}” không phải số.`,
    rank: (row, text) => `Dòng ${row}: thứ hạng “${text}” không đọc được nên để trống.`,
    twice: (row, text) => `Dòng ${row}: ${text} đã có ở dòng trên nên không lấy.`,
  },
  ranked: (rank, ranked) => `${rank}/${ranked}`,
  chart: {
    labels: 'Số liệu của biểu đồ (không in)',
    values: 'Giá trị các chỉ số qua các năm',
    valuesTold: (from, to) => `Biểu đồ đường: giá trị từng chỉ số từ năm ${from} đến năm ${to}; năm không có số liệu để trống.`,
    ranks: 'Thứ hạng các chỉ số qua các năm',
    ranksTold: (from, to) => `Biểu đồ đường: thứ hạng từng chỉ số từ năm ${from} đến năm ${to}, hạng 1 ở trên cùng.`,
    until: (name, year) => `${name} (đến ${year})`,
    since: (name, year) => `${name} (từ ${year})`,
  },
};

const en: ProfileWords = {
  name: 'Index profile',
  title: 'THE INDICES OVER THE YEARS',
  source: (file, sheet) => `Figures from file “${file}”, sheet “${sheet}”.`,
  sourceHere: (sheet) => `Figures from sheet “${sheet}”.`,
  year: 'Year',
  columns: { value: 'Value', change: 'Change', rank: 'Rank', move: 'Places moved' },
  remarks: {
    'sipas-method': 'SIPAS from 2022 on was measured otherwise than in 2021 (the country fell from 87.16% to 80.08%): it is not compared across that year.',
    'one-year': 'There is one year only, so nothing can be compared.',
    'no-value': 'No value is a number yet.',
  },
  problems: {
    year: (row, text) => `Row ${row}: the year “${text}” cannot be read.`,
    indicator: (row) => `Row ${row}: the indicator has no name.`,
    value: (row, text) => `Row ${row}: the value “${text}” is no number.`,
    rank: (row, text) => `Row ${row}: the rank “${text}” cannot be read and is left blank.`,
    twice: (row, text) => `Row ${row}: ${text} stands above already and is left out.`,
  },
  ranked: (rank, ranked) => `${rank} of ${ranked}`,
  chart: {
    labels: 'Figures of the charts (not printed)',
    values: 'Values of the indices over the years',
    valuesTold: (from, to) => `Line chart: the value of each index from ${from} to ${to}; years without a figure are left blank.`,
    ranks: 'Ranks of the indices over the years',
    ranksTold: (from, to) => `Line chart: the rank of each index from ${from} to ${to}, rank 1 on top.`,
    until: (name, year) => `${name} (until ${year})`,
    since: (name, year) => `${name} (since ${year})`,
  },
};

export const PROFILE_WORDS: Readonly<Record<Language, ProfileWords>> = { vi, en };
