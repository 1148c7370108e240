// Sets up how a sheet of ours is shown and printed: widths, heights, rows that stay, paper, margins, page breaks.
import { PAGE_FOOTER, PAGE_MARGINS } from '../../core/edit/looks.ts';
import { repeatedRows, type SheetContent } from '../../core/edit/patch.ts';
import { rangeOf } from './used-blocks.ts';
import type { WriteBatch } from './write-batch.ts';

/** Points of a column that is so many characters wide: seven pixels each and five of margin, in Excel's usual font. */
const columnPoints = (characters: number): number => Math.floor(characters * 7 + 5) * 0.75;

export async function setUpPage(batch: WriteBatch, sheet: Excel.Worksheet, content: SheetContent): Promise<void> {
  const heights = Object.entries(content.heights ?? {});
  const breaks = content.print.breaks ?? [];
  await batch.room(30 + 2 * content.widths.length + 2 * heights.length + 2 * breaks.length);
  content.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  });
  for (const [row, height] of heights) sheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
  if (content.frozenRows > 0) sheet.freezePanes.freezeRows(content.frozenRows);

  const page = sheet.pageLayout;
  page.orientation = content.print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = content.print.paper ?? 'A4';
  page.centerHorizontally = true;
  if (content.print.fitToWidth) page.zoom = { horizontalFitToPages: 1 };
  page.setPrintMargins('Inches', { ...PAGE_MARGINS });
  page.headersFooters.defaultForAllPages.centerFooter = PAGE_FOOTER;
  page.setPrintArea(rangeOf(sheet, content.print.area));
  const repeat = repeatedRows(content);
  if (repeat !== null) page.setPrintTitleRows(sheet.getRangeByIndexes(repeat.first, 0, repeat.last - repeat.first + 1, 1));
  for (const row of breaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}
