// Shows a cell to the user.
import { HostError } from '../../core/host.ts';

/** Shows the sheet and selects the cells. Throws sheet/missing or sheet/hidden. */
export function selectCell(sheet: string, a1: string): void {
  const found = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet);
  if (found?.getName() !== sheet) throw new HostError('sheet/missing', { sheet });
  if (found.isSheetHidden()) throw new HostError('sheet/hidden', { sheet });
  found.getRange(a1).activate();
}
