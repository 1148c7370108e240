// Shows a cell of the grid to the user.
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { parseA1Area } from '../../../core/address.ts';
import { HostError } from '../../../core/host.ts';
import { nextFrame } from './next-frame.ts';

/** Selects a cell and brings it into sight. Throws sheet/missing; a hidden sheet cannot be shown. */
export async function selectCell(book: FWorkbook | null, sheet: string, a1: string): Promise<void> {
  const found = book?.getSheetByName(sheet);
  const area = parseA1Area(a1);
  if (!book || !found || area === null) throw new HostError('sheet/missing', { sheet });
  if (found.isSheetHidden()) throw new HostError('sheet/hidden', { sheet });
  if (book.getActiveSheet().getSheetId() !== found.getSheetId()) {
    book.setActiveSheet(found);
    await nextFrame();
  }
  const range = found.getRange(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  range.activate();
  const seen = found.getVisibleRange();
  const isSeen = seen !== null && area.top >= seen.startRow && area.top < seen.endRow && area.left >= seen.startColumn && area.left < seen.endColumn;
  if (!isSeen) found.scrollToCell(Math.max(0, area.top - 4), Math.max(0, area.left - 3));
}
