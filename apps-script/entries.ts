// The functions of Code.js that are no custom functions: the menu's items and the sidebar's calls, in one table.
import type { Both } from '../core/functions/function.ts';

/** How the sidebar begins: at a view, or asking whether what was inserted shall go. */
export type SidebarStart = 'check' | 'score' | 'insert' | 'clear';

/** An item of the menu: the function of Code.js that it names, its words, and how the sidebar begins. */
export interface MenuItem {
  readonly name: string;
  readonly label: Both;
  readonly start: SidebarStart;
}

/** Every item, from the top. */
export const MENU: readonly MenuItem[] = [
  { name: 'parscoreOpenCheck', label: { vi: 'Kiểm tra', en: 'Check' }, start: 'check' },
  { name: 'parscoreOpenInsert', label: { vi: 'Chèn tổng và biểu đồ', en: 'Insert totals and charts' }, start: 'insert' },
  { name: 'parscoreOpenClear', label: { vi: 'Xoá phần đã chèn', en: 'Remove what was inserted' }, start: 'clear' },
  { name: 'parscoreOpenPanel', label: { vi: 'Mở bảng điều khiển', en: 'Open the panel' }, start: 'score' },
];

/** A function of Code.js: what it does, its parameters, and the call of the bundle that it makes. */
export interface Entry {
  readonly name: string;
  readonly does: string;
  readonly call: string;
  readonly parameters: readonly string[];
}

const bridge = (name: string, does: string, ...parameters: readonly string[]): Entry => ({ name, does, parameters, call: `${name}(${parameters.join(', ')})` });

/** Every one of them. */
export const ENTRIES: readonly Entry[] = [
  { name: 'onOpen', does: 'Thêm trình đơn PARScore khi mở bảng tính.', parameters: [], call: 'addMenu()' },
  { name: 'onInstall', does: 'Thêm trình đơn ngay sau khi cài.', parameters: [], call: 'addMenu()' },
  ...MENU.map(({ name, label, start }): Entry => ({ name, does: `${label.vi}.`, parameters: [], call: `openPanel('${start}')` })),
  bridge('parscoreRead', 'Bảng điều khiển đọc bảng tính.', 'decimalComma'),
  bridge('parscoreHiddenRows', 'Bảng điều khiển hỏi hàng nào đang ẩn.', 'asked'),
  bridge('parscoreApply', 'Bảng điều khiển ghi những gì người dùng đã xem và đồng ý.', 'patch', 'decimalComma'),
  bridge('parscoreSelect', 'Bảng điều khiển chỉ tới một ô.', 'sheet', 'cell'),
  bridge('parscorePaperLibrary', 'Bảng điều khiển lấy phần lập báo cáo Word.'),
  bridge('parscoreSettings', 'Bảng điều khiển đọc lựa chọn lưu trong bảng tính.'),
];
