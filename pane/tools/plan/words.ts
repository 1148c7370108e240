// Words of the improvement plan in the panel.
import { words } from '../../words/words.ts';

export const PLAN = words({
  goal: { vi: 'Mục tiêu chỉ số (%) (không bắt buộc)', en: 'Goal for the index (%) (optional)' },
  'bad-goal': { vi: 'Ghi một số lớn hơn 0 và không quá 100, ví dụ 90.', en: 'Give a number above 0 and up to 100, such as 90.' },
  nothing: { vi: 'Không có mục nào bị mất điểm, nên không cần kế hoạch.', en: 'Nothing has lost points, so there is no plan to make.' },
  headline: { vi: '{count#} mục mất {lost} điểm; có thể lấy lại {recoverable} điểm.', en: 'Items that lost points: {count#} ({lost} points); {recoverable} points can be won back.' },
  foreign: { vi: 'Trang “{sheet}” là kế hoạch của một bảng không còn trong tệp, nên được giữ nguyên. Xoá trang đó để lập kế hoạch mới.', en: 'The sheet “{sheet}” is the plan of a table that is no longer in the file, so it stays as it is. Delete that sheet to make a new plan.' },
  kept: { vi: 'Giữ nguyên phần đã điền cho {count#} mục.', en: 'What was filled in stays for {count#} items.' },
  frozen: { vi: 'Ô {cell}: chỉ giữ được giá trị “{value}” của công thức ={formula}, vì các ô nó đọc không còn đứng như cũ.', en: 'Cell {cell}: only the value “{value}” of the formula ={formula} is kept, for the cells that it reads no longer stand as they did.' },
  fill: { vi: 'Sau khi chèn, điền cơ quan chủ trì, thời hạn và mục tiêu vào các ô màu vàng, rồi quay lại đây để kiểm tra.', en: 'After the insert, fill lead units, deadlines and targets into the yellow cells, then come back here to check them.' },
});
