// Tells of the edits that the user makes in this Excel: not of a colleague's, and not of our own.
import { parseA1Area, type Area } from '../../core/address.ts';
import type { HostEdit } from '../../core/host.ts';
import { inExcel } from './in-excel.ts';
import type { Supports } from './capabilities.ts';

/** Rows or columns came or went: what was known of the sheet's merges holds no more. */
export type OnMoved = (sheetId: string) => void;

/** Watches until the returned function is called. `onFailure` is told what Excel refused meanwhile. */
export function watchEdits(supports: Supports, listener: (edit: HostEdit) => void, onMoved: OnMoved, onFailure: (error: unknown) => void): () => void {
  let isWatching = true;
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.changeType !== 'RangeEdited' && event.changeType !== 'Unknown') onMoved(event.worksheetId);
    if (!isWatching || event.source !== 'Local' || event.triggerSource === 'ThisLocalAddin') return;
    const sheet = await inExcel(supports, async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
      found.load('name');
      await context.sync();
      return found.isNullObject ? null : found.name;
    });
    // One that was deleted since: there is nothing to look at.
    if (sheet === null) return;
    for (const area of areasOf(event.address)) listener({ sheet, area });
  };
  const registered = inExcel(supports, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => tell(event).catch(onFailure));
    await context.sync();
    return handler;
  });
  registered.catch(onFailure);
  return () => {
    isWatching = false;
    registered
      .then((handler) =>
        Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        }),
      )
      .catch(onFailure);
  };
}

const LAST_ROW = 1_048_576;

/** The areas of "A1:B2,C3", "5:7" or "A:C". */
function areasOf(address: string): readonly Area[] {
  return address.split(',').flatMap((part): readonly Area[] => {
    const plain = part.replace(/^.*!/, '').replaceAll('$', '');
    const rows = /^(\d+):(\d+)$/.exec(plain);
    const columns = /^([A-Z]+):([A-Z]+)$/.exec(plain);
    const cells = rows
      ? `A${rows[1] ?? ''}:XFD${rows[2] ?? ''}`
      : columns
        ? `${columns[1] ?? ''}1:${columns[2] ?? ''}${LAST_ROW}`
        : plain;
    const area = parseA1Area(cells);
    return area ? [area] : [];
  });
}
