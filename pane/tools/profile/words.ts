// Words of the profile over the years in the panel.
import { words } from '../../words/words.ts';

export const PROFILE = words({
  none: { vi: 'Chưa có bảng chỉ số qua các năm. Lập một trang có bốn cột: Năm, Chỉ số, Giá trị, Thứ hạng (ví dụ 2020; PAR INDEX; 82,33; 50/63).', en: 'There is no table of indices over the years. Make a sheet with four columns: Year, Indicator, Value, Rank (such as 2020; PAR INDEX; 82.33; 50/63).' },
  table: { vi: 'Trang “{sheet}”', en: 'Sheet “{sheet}”' },
  year: { vi: ['{year}: {value}, thứ hạng {rank#} trên {ranked#}', '{year}: {value}, thứ hạng {rank#}', '{year}: {value}', '{year}: {text}', 'Chưa rõ.'], en: ['{year}: {value}, rank {rank#} of {ranked#}', '{year}: {value}, rank {rank#}', '{year}: {value}', '{year}: {text}', 'Not known.'] },
  'no-value': { vi: 'Bảng chưa ghi số liệu nào của chỉ số này.', en: 'The table holds no figure of this index yet.' },
});
