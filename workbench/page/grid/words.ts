// Words of the grid, besides those that the spreadsheet brings itself.
import { words } from '../../../pane/words/words.ts';

export const GRID = words({
  'chart-kept': { vi: 'Biểu đồ này có trong tệp và được giữ nguyên khi lưu; trang này không vẽ loại biểu đồ đó.', en: 'This chart is in the file and is kept as it is when you save; this page does not draw charts of its kind.' },
});
