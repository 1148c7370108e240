// What the ribbon's buttons and the keyboard call in the task pane: one table for the manifest, the shortcuts and the page.
import type { Both } from '../core/functions/function.ts';

/** One action: the id that the manifest and shortcuts.json name, its words, its keys, and the view that it opens. */
export interface PaneAction {
  readonly id: string;
  readonly name: Both;
  /** Control, Option and Alt as Office writes them; the same on every platform. */
  readonly key: string;
  readonly view: 'check' | 'score' | 'insert';
}

/** Every action. The keys hold no Shift: Vietnamese keyboard programs often switch by Ctrl+Shift. */
export const ACTIONS: readonly PaneAction[] = [
  { id: 'parCheck', name: { vi: 'Kiểm tra bảng chấm điểm', en: 'Check the scoring table' }, key: 'Ctrl+Alt+1', view: 'check' },
  { id: 'parScore', name: { vi: 'Xem điểm và chỉ số', en: 'Show points and index' }, key: 'Ctrl+Alt+2', view: 'score' },
  { id: 'parInsert', name: { vi: 'Chèn tổng và biểu đồ', en: 'Insert totals and charts' }, key: 'Ctrl+Alt+3', view: 'insert' },
];
