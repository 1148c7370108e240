// Which of the spreadsheet's commands the page takes: those that look about, and those that change what cells hold.

/** Commands that change what cells hold. */
const CONTENT = new Set(['set-range-values', 'clear-selection-content', 'auto-fill', 'refill', 'auto-clear-content', 'copy-down', 'copy-right', 'paste', 'paste-by-short-key', 'optional-paste', 'paste-value']);

/** Commands that change nothing in the workbook. */
const LOOKING = new Set([
  'copy', 'cut', 'scroll-view', 'scroll-view-reset', 'scroll-to-cell', 'set-scroll-relative', 'select-all', 'select-range', 'move-selection', 'move-selection-enter-tab', 'expand-selection',
  'set-worksheet-activate', 'set-zoom-ratio', 'change-zoom-ratio', 'set-once-format-painter',
]);

/** The one change of a workbook that the file can take from the user's hand. */
const CELLS = 'sheet.mutation.set-range-values';

const COMMAND = 'sheet.command.';

/** Whether a command of the user's changes what cells hold. */
export const isContent = (id: string): boolean => id.startsWith(COMMAND) && CONTENT.has(id.slice(COMMAND.length));

/** Whether a command is refused: it would change what the page has no way to write into the file. */
export function isRefused(id: string): boolean {
  if (id.startsWith(COMMAND)) return !isContent(id) && !LOOKING.has(id.slice(COMMAND.length));
  return id.startsWith('sheet.mutation.') && id !== CELLS;
}

export const isCells = (id: string): boolean => id === CELLS;
