// Words of the view "more": the list of tools, and what they share.
import { words } from '../words/words.ts';

export const TOOLS_WORDS = words({
  heading: { vi: 'Việc khác', en: 'More to do' },
  back: { vi: 'Các việc khác', en: 'More to do' },
  loading: { vi: 'Đang mở…', en: 'Opening…' },
  'load-failed': { vi: 'Chưa mở được phần này. Kiểm tra kết nối mạng rồi đóng và mở lại PARScore.', en: 'This part could not be opened. Check the network, then close PARScore and open it again.' },
  whatif: { vi: 'Tìm đường tới mục tiêu', en: 'Ways to a goal' },
  'whatif-does': { vi: 'Cần cải thiện ít nhất những mục nào để chỉ số đạt mục tiêu, và thứ hạng khi đó.', en: 'The fewest criteria that bring the index to a goal, and the rank that it would mean.' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence register' },
  'evidence-does': { vi: 'Lập danh mục tài liệu của từng mục; nêu chỗ thiếu, thiếu ngày, sai năm, dùng nhiều lần.', en: 'Lists the documents of every leaf; tells what is missing, undated, of another year or used twice.' },
  survey: { vi: 'Khảo sát và SIPAS', en: 'Survey and SIPAS' },
  'survey-does': { vi: 'Đọc bảng khảo sát, quy ra điểm và đối chiếu với các số đã ghi.', en: 'Reads survey tables, turns them into points and compares the stated figures.' },
  'no-table': { vi: 'Chưa có bảng chấm điểm nào trong tệp này.', en: 'There is no scoring table in this file.' },
  will: { vi: 'Sẽ thêm trang “{name}”: {rows#} dòng, {charts#} biểu đồ.', en: 'Will add the sheet “{name}”: rows {rows#}, charts {charts#}.' },
  replaces: { vi: 'Sẽ thay trang “{name}” đã chèn trước đây.', en: 'Will replace the sheet “{name}” that was inserted before.' },
  insert: { vi: 'Chèn', en: 'Insert' },
  'nothing-found': { vi: 'Không có điều gì cần xem lại.', en: 'There is nothing to look at again.' },
  found: { vi: 'Cần xem lại ({count#})', en: 'To look at again ({count#})' },
  'show-all': { vi: 'Xem tất cả', en: 'Show all' },
});
