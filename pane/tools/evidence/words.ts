// Words of the evidence register in the panel.
import { words } from '../../words/words.ts';

export const EVIDENCE = words({
  year: { vi: 'Năm đánh giá', en: 'Year that is scored' },
  'bad-year': { vi: 'Ghi năm bằng bốn chữ số, ví dụ 2025.', en: 'Give the year in four digits, such as 2025.' },
  counts: { vi: '{documents#} tài liệu cho {leaves#} mục; {missing#} mục có điểm mà chưa có tài liệu.', en: 'Documents: {documents#}, for {leaves#} leaves; leaves with points and no document: {missing#}.' },
  'no-column': { vi: 'Bảng không có cột tài liệu kiểm chứng, nên chưa lập được danh mục.', en: 'The table has no evidence column, so there is no register to make.' },
});
