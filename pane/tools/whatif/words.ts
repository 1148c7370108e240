// Words of the tool that finds ways to a goal.
import { words } from '../../words/words.ts';

export const WHATIF = words({
  goal: { vi: 'Mục tiêu chỉ số (%)', en: 'Goal for the index (%)' },
  'bad-goal': { vi: 'Ghi một số lớn hơn 0 và không quá 100, ví dụ 90.', en: 'Give a number above 0 and up to 100, such as 90.' },
  effort: { vi: 'Cột ghi công sức của từng mục (không bắt buộc)', en: 'Column with the effort of each item (optional)' },
  'effort-none': { vi: 'Không dùng', en: 'None' },
  'effort-column': { vi: ['Cột {column}: {name}', 'Cột {column}'], en: ['Column {column}: {name}', 'Column {column}'] },
  'effort-unread': { vi: 'Không đọc được công sức ở: {list}.', en: 'The effort could not be read at: {list}.' },
  unit: { vi: 'Tên đơn vị trong bảng xếp hạng (không bắt buộc)', en: 'Name of the unit in the ranking (optional)' },
  'unit-unknown': { vi: 'Bảng xếp hạng không có đơn vị này.', en: 'The ranking has no such unit.' },
  'no-index': { vi: 'Bảng này chưa có chỉ số, nên chưa tìm được đường tới mục tiêu.', en: 'This table has no index yet, so ways to a goal cannot be found.' },
  choices: { vi: 'Các mục cần cải thiện', en: 'Items to improve' },
  choice: { vi: '{number}: từ {from} lên {to}', en: '{number}: from {from} to {to}' },
  ranks: { vi: 'Thứ hạng', en: 'Ranks' },
  'rank-present': { vi: 'Hiện nay', en: 'Now' },
  'rank-fewest': { vi: 'Với ít mục nhất', en: 'With the fewest items' },
  'rank-cheapest': { vi: 'Với ít công sức nhất', en: 'With the least effort' },
});
