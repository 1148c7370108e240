// Words of the states in which there is nothing to list: the first time, nothing read, no table.
import { words } from '../words/words.ts';

export const STATES = words({
  welcome: { vi: 'Bắt đầu với PARScore', en: 'Getting started with PARScore' },
  'welcome-check': { vi: 'Kiểm tra: xem chỗ sai, bấm vào một dòng để tới ô đó.', en: 'Check: see what is wrong; click a line to go to its cell.' },
  'welcome-fix': { vi: 'Sửa trong bảng, danh sách tự cập nhật; chỗ nào có nút Sửa thì sửa được ngay.', en: 'Mend the sheet and the list follows; where there is a Fix button, one click mends it.' },
  'welcome-insert': { vi: 'Chèn: xem trước rồi chèn tổng, trang tổng hợp và biểu đồ. Lúc nào cũng hoàn tác được.', en: 'Insert: preview, then insert totals, a summary sheet and charts. It can always be undone.' },
  'welcome-done': { vi: 'Đã hiểu', en: 'Got it' },
  unread: { vi: 'Chưa đọc được bảng', en: 'The table has not been read yet' },
  'read-now': { vi: 'Đọc bảng', en: 'Read the table' },
  'no-table': { vi: 'Chưa thấy bảng chấm điểm', en: 'No scoring table found' },
  'no-table-needs': {
    vi: 'Bảng cần một dòng tiêu đề có cột tên tiêu chí và ít nhất một cột điểm, các dòng bên dưới đánh số 1, 1.1, 1.1.1. Sửa tiêu đề trong trang tính, hoặc chỉ dòng tiêu đề và các cột ở đây.',
    en: 'A table needs a header row with a column of criterion names and at least one of points, and rows numbered 1, 1.1, 1.1.1 below it. Mend the header in the sheet, or name the header row and the columns here.',
  },
  'no-table-tried': { vi: 'Đã xem các trang', en: 'Sheets looked at' },
  'tried-empty': { vi: 'Trang “{sheet}”: trống.', en: 'Sheet “{sheet}”: empty.' },
  'tried-no-header': { vi: 'Trang “{sheet}”: không dòng nào có tiêu đề quen thuộc (STT, Tiêu chí, Điểm tối đa, Tự chấm…).', en: 'Sheet “{sheet}”: no row has familiar headings (No., Criterion, Max, Self…).' },
  'tried-no-rows': { vi: 'Trang “{sheet}”: dòng {row#} giống tiêu đề, nhưng bên dưới không có tiêu chí nào có điểm.', en: 'Sheet “{sheet}”: row {row#} looks like a header, but no criterion below it has points.' },
  'tried-own': { vi: 'Trang “{sheet}”: do PARScore chèn.', en: 'Sheet “{sheet}”: inserted by PARScore.' },
  'point-out': { vi: 'Chỉ dòng tiêu đề', en: 'Name the header row' },
  'which-sheet': { vi: 'Trang', en: 'Sheet' },
  'which-row': { vi: 'Dòng tiêu đề', en: 'Header row' },
  'row-needed': { vi: 'Ghi số dòng, ví dụ 5.', en: 'Enter a row number, such as 5.' },
  'row-blank': { vi: 'Dòng {row} của trang “{sheet}” trống. Ghi số của dòng có tên các cột.', en: 'Row {row} of sheet “{sheet}” is empty. Enter the row that holds the names of the columns.' },
  'row-last': { vi: 'Bên dưới dòng {row} của trang “{sheet}” không còn gì. Ghi số của dòng có tên các cột.', en: 'Nothing stands below row {row} of sheet “{sheet}”. Enter the row that holds the names of the columns.' },
  'named-in-vain': {
    vi: ['Dòng {row#} của trang “{sheet}” đã được chỉ làm tiêu đề, nhưng bên dưới không còn bảng nào đọc được.', 'Các cột của trang “{sheet}” đã được chỉ định, nhưng không còn bảng nào đọc được.'],
    en: ['Row {row#} of sheet “{sheet}” was named as a header, but no table can be read below it any more.', 'The columns of sheet “{sheet}” were named, but no table can be read there any more.'],
  },
  'forget-named': { vi: 'Trở lại tự nhận', en: 'Back to what is recognised' },
  'read-there': { vi: 'Đọc từ dòng này', en: 'Read from this row' },
});
