// The workbooks that come with the page, and what each is there to show.
import { words } from '../../pane/words/words.ts';

/** By file name below samples/; the first one is open when the page begins. */
export const SAMPLES = [
  { file: 'bang-cham-diem-so-2025.xlsx', title: 'sample-faulty' },
  { file: 'bang-cham-diem-sach.xlsx', title: 'sample-clean' },
  { file: 'xep-hang-bo-2023.xlsx', title: 'sample-ranking' },
  { file: 'nhieu-don-vi-2025.xlsx', title: 'sample-units' },
  { file: 'chi-so-va-khao-sat-2020.xlsx', title: 'sample-figures' },
  { file: 'bang-cham-diem-tinh-2013.xlsx', title: 'sample-2013' },
  { file: 'bang-cham-diem-xa-2025.xlsx', title: 'sample-commune' },
] as const;

export type Sample = (typeof SAMPLES)[number];

/** Figures that nobody published are called an illustration where they are chosen. */
export const SAMPLE_TITLES = words({
  'sample-faulty': { vi: 'Bảng của sở năm 2025, có lỗi cần tìm (minh hoạ)', en: 'A department’s table of 2025, with mistakes to find (illustration)' },
  'sample-clean': { vi: 'Bảng của sở năm 2025, không có lỗi (minh hoạ)', en: 'A department’s table of 2025, without mistakes (illustration)' },
  'sample-ranking': { vi: 'Xếp hạng các bộ năm 2023 (số liệu đã công bố)', en: 'Ranking of the ministries of 2023 (published figures)' },
  'sample-units': { vi: 'Mười đơn vị năm 2025, mỗi đơn vị một trang (minh hoạ)', en: 'Ten units of 2025, a sheet each (illustration)' },
  'sample-figures': { vi: 'Xếp hạng, SIPAS và chỉ số các năm 2019, 2020 (số liệu đã công bố)', en: 'Ranking, SIPAS and indices of 2019 and 2020 (published figures)' },
  'sample-2013': { vi: 'Mẫu bảng cấp tỉnh năm 2013 (minh hoạ)', en: 'The layout of a province of 2013 (illustration)' },
  'sample-commune': { vi: 'Bảng của xã năm 2025, không còn cấp huyện (minh hoạ)', en: 'A commune’s table of 2025, without districts (illustration)' },
});
