// Draws a sheet of ours with excelize in a workbook of its own: looks, sizes, print settings, links, drop-downs.
import type { DataValidation } from 'excelize-wasm';
import { a1, a1Area, columnName } from '../../core/address.ts';
import { LOOKS, PAGE_FOOTER, PAGE_MARGINS, SCALE_COLOURS } from '../../core/edit/looks.ts';
import type { CellStyle, SheetContent, Validation } from '../../core/edit/patch.ts';
import { styleBlocks } from '../../core/edit/style-blocks.ts';
import { openArchive, type Parts } from './archive.ts';
import { DAYS_TO_1904 } from './date-system.ts';
import { excelize } from './excelize.ts';
import { styleOf } from './looks.ts';
import { fixedArea, quotedSheet } from '../../core/sheet/sheet-name.ts';

/** Where the drawn sheet stands among the parts that drawSheet gives. */
export const DRAWN_SHEET = 'xl/worksheets/sheet1.xml';
export const DRAWN_STYLES = 'xl/styles.xml';

/** Excel's numbers of paper sizes. */
const PAPER = { A3: 8, A4: 9 } as const;
const NAME = 'sheet';

/** The colours of a scale, from the lowest number over the median to the highest. */
const SCALE = {
  Type: '3_color_scale',
  Criteria: '=',
  MinType: 'min',
  MidType: 'percentile',
  MaxType: 'max',
  MidValue: '50',
  MinColor: `#${SCALE_COLOURS.lowest}`,
  MidColor: `#${SCALE_COLOURS.middle}`,
  MaxColor: `#${SCALE_COLOURS.highest}`,
};

/** The parts of a workbook that holds the sheet alone, its cells still blank: values and formulas are written afterwards. `from1904` is how the workbook counts days that the sheet comes into. */
export async function drawSheet(content: SheetContent, from1904 = false): Promise<Parts> {
  const library = await excelize();
  const book = library.NewFile();
  const done = (result: { error: string | null }): void => {
    if (result.error !== null) throw new Error(`excelize: ${result.error}`);
  };
  done(book.SetSheetName('Sheet1', NAME));

  const styles = new Map<CellStyle, number>();
  const idOf = (style: CellStyle): number => {
    const known = styles.get(style);
    if (known !== undefined) return known;
    const made = book.NewStyle(styleOf(LOOKS[style]));
    done(made);
    styles.set(style, made.style);
    return made.style;
  };
  for (const { style, area } of styleBlocks(content.cells)) {
    done(book.SetCellStyle(NAME, a1(area.top, area.left), a1(area.bottom, area.right), idOf(style)));
  }
  for (const area of content.merges) {
    const corner = content.cells.find((cell) => cell.row === area.top && cell.column === area.left);
    // Borders of a merge are drawn by every cell in it.
    if (corner) done(book.SetCellStyle(NAME, a1(area.top, area.left), a1(area.bottom, area.right), idOf(corner.style)));
    done(book.MergeCell(NAME, a1(area.top, area.left), a1(area.bottom, area.right)));
  }
  content.widths.forEach((width, column) => {
    done(book.SetColWidth(NAME, columnName(column), columnName(column), width));
  });
  for (const [row, height] of Object.entries(content.heights ?? {})) done(book.SetRowHeight(NAME, Number(row) + 1, height));
  for (const { row, column, link } of content.cells) {
    if (link) done(book.SetCellHyperLink(NAME, a1(row, column), `${quotedSheet(link.sheet)}!${link.cell}`, 'Location'));
  }
  if (content.frozenRows > 0) {
    const below = a1(content.frozenRows, 0);
    const selection = [{ SQRef: below, ActiveCell: below, Pane: 'bottomLeft' }];
    done(book.SetPanes(NAME, { Freeze: true, YSplit: content.frozenRows, TopLeftCell: below, ActivePane: 'bottomLeft', Selection: selection }));
  }
  for (const validation of content.validations ?? []) done(book.AddDataValidation(NAME, ruleOf(validation, from1904 ? DAYS_TO_1904 : 0)));
  for (const { areas } of content.scales ?? []) done(book.SetConditionalFormat(NAME, areas.map(a1Area).join(' '), [SCALE]));
  done(book.SetPageLayout(NAME, { Size: PAPER[content.print.paper ?? 'A4'], Orientation: content.print.orientation, ...(content.print.fitToWidth && { FitToWidth: 1, FitToHeight: 0 }) }));
  if (content.print.fitToWidth) done(book.SetSheetProps(NAME, { FitToPage: true }));
  done(book.SetPageMargins(NAME, {
    Left: PAGE_MARGINS.left,
    Right: PAGE_MARGINS.right,
    Top: PAGE_MARGINS.top,
    Bottom: PAGE_MARGINS.bottom,
    Header: PAGE_MARGINS.header,
    Footer: PAGE_MARGINS.footer,
    Horizontally: true,
  }));
  for (const row of content.print.breaks ?? []) done(book.InsertPageBreak(NAME, a1(row, 0)));
  done(book.SetHeaderFooter(NAME, { OddFooter: `&C${PAGE_FOOTER}` }));

  const { buffer, error } = book.WriteToBuffer();
  done({ error });
  if (!(buffer instanceof Uint8Array)) throw new Error('excelize: no bytes');
  return openArchive(buffer);
}

/** `earlier` days are taken off the ends of a rule for days. */
function ruleOf(validation: Validation, earlier: number): DataValidation {
  const { area, message } = validation;
  const told = message === undefined ? {} : { Error: message.slice(0, 255), ErrorTitle: 'PARScore' };
  const common = { ...told, Sqref: a1Area(area), AllowBlank: true, ShowErrorMessage: true, ErrorStyle: validation.lenient === true ? 'warning' : 'stop' };
  switch (validation.kind) {
    case 'list':
      return { ...common, Type: 'list', Formula1: `"${validation.choices.join(',').replaceAll('"', '""')}"` };
    case 'cells':
      return { ...common, Type: 'list', Formula1: fixedArea(validation.source) };
    case 'decimal':
    case 'date': {
      const off = validation.kind === 'date' ? earlier : 0;
      return { ...common, Type: validation.kind, Operator: 'between', Formula1: String(validation.from - off), Formula2: String(validation.to - off) };
    }
  }
}
