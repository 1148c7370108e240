// Dresses the cells of a sheet of ours: all areas of one style at once, whatever their number.
import { a1Area, type Area } from '../../core/address.ts';
import { FONT, LINE_COLOUR, LOOKS, type Look } from '../../core/edit/looks.ts';
import type { CellStyle, SheetContent } from '../../core/edit/patch.ts';
import { styleBlocks } from '../../core/edit/style-blocks.ts';
import { rangeOf } from './areas.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function dressCells(sheet: Sheet, content: SheetContent): void {
  for (const [style, areas] of dressed(content)) dress(sheet.getRangeList(areas.map(a1Area)), LOOKS[style]);
  for (const area of content.merges) rangeOf(sheet, area).merge();
}

/** Areas by style; a merge is dressed whole, for every cell in it draws its border. */
function dressed({ cells, merges }: SheetContent): ReadonlyMap<CellStyle, readonly Area[]> {
  const corners = merges.flatMap((area) => {
    const corner = cells.find(({ row, column }) => row === area.top && column === area.left);
    return corner ? [{ area, style: corner.style }] : [];
  });
  const byStyle = new Map<CellStyle, Area[]>();
  for (const { style, area } of [...styleBlocks(cells), ...corners]) byStyle.set(style, [...(byStyle.get(style) ?? []), area]);
  return byStyle;
}

function dress(list: GoogleAppsScript.Spreadsheet.RangeList, look: Look): void {
  list.setFontFamily(FONT);
  list.setFontSize(look.size);
  list.setFontColor(`#${look.colour}`);
  list.setFontWeight(look.bold === true ? 'bold' : 'normal');
  list.setFontStyle(look.italic === true ? 'italic' : 'normal');
  list.setFontLine(look.underline === true ? 'underline' : 'none');
  list.setHorizontalAlignment(look.align);
  list.setVerticalAlignment('middle');
  list.setWrap(true);
  if (look.fill !== undefined) list.setBackground(`#${look.fill}`);
  if (look.format !== undefined) list.setNumberFormat(look.format);
  if (look.border === true) list.setBorder(true, true, true, true, true, true, `#${LINE_COLOUR}`, SpreadsheetApp.BorderStyle.SOLID);
}
