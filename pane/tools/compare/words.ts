// Words of the tool that compares two editions.
import { words } from '../../words/words.ts';

export const COMPARE = words({
  one: { vi: 'Chưa có hai bảng cùng loại để so sánh: hai bảng chấm điểm, hoặc hai bảng xếp hạng. Chép bảng của kỳ trước vào một trang của tệp này.', en: 'There are no two tables of one kind to compare: two scoring tables, or two rankings. Copy the earlier table to a sheet of this file.' },
  before: { vi: 'Kỳ trước', en: 'Earlier' },
  after: { vi: 'Kỳ sau', en: 'Later' },
  table: { vi: 'Trang “{sheet}”, {range}', en: 'Sheet “{sheet}”, {range}' },
  'same-table': { vi: 'Chọn hai bảng khác nhau.', en: 'Choose two different tables.' },
  total: { vi: ['Tổng: {before} → {after} ({by}); chỉ số {index%} → {newIndex%}.', 'Tổng: {before} → {after} ({by}).', 'Chưa so được tổng.'], en: ['Total: {before} → {after} ({by}); index {index%} → {newIndex%}.', 'Total: {before} → {after} ({by}).', 'The totals cannot be compared.'] },
  doubts: { vi: 'Cần xác nhận ({count#})', en: 'To confirm ({count#})' },
  'doubts-hint': { vi: 'Chưa ghép các cặp này. Chọn Có nếu là một.', en: 'These pairs are not matched yet. Choose Yes where they are one.' },
  pair: { vi: ['{before} ↔ {after}. {why}.', '{before} ↔ {after}.', 'Một cặp.'], en: ['{before} ↔ {after}. {why}.', '{before} ↔ {after}.', 'A pair.'] },
  'answer-open': { vi: 'Chưa trả lời', en: 'Not answered' },
});
