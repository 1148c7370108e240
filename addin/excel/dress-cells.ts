// Dresses the cells of a sheet of ours: font, colours, borders, alignment and number format by style, and the merges.
import type { Area } from '../../core/address.ts';
import { FONT, LINE_COLOUR, LOOKS, type Look } from '../../core/edit/looks.ts';
import type { CellStyle, SheetContent } from '../../core/edit/patch.ts';
import { styleBlocks } from '../../core/edit/style-blocks.ts';
import { rangeOf, sizeOf } from './used-blocks.ts';
import type { WriteBatch } from './write-batch.ts';

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;

export async function dressCells(batch: WriteBatch, sheet: Excel.Worksheet, content: SheetContent): Promise<void> {
  for (const { area, style } of dressed(content)) {
    const look = LOOKS[style];
    await batch.room(24, look.format === undefined ? 0 : sizeOf(area) * (look.format.length + 3));
    dress(rangeOf(sheet, area), area, look);
  }
  for (const area of content.merges) {
    await batch.room(2);
    rangeOf(sheet, area).merge(false);
  }
}

/** Blocks of one style; a merge is dressed whole, for every cell in it draws its border. */
function dressed({ cells, merges }: SheetContent): readonly { area: Area; style: CellStyle }[] {
  const corners = merges.flatMap((area) => {
    const corner = cells.find(({ row, column }) => row === area.top && column === area.left);
    return corner ? [{ area, style: corner.style }] : [];
  });
  return [...styleBlocks(cells), ...corners];
}

function dress(range: Excel.Range, area: Area, look: Look): void {
  const { format } = range;
  format.font.name = FONT;
  format.font.size = look.size;
  format.font.color = `#${look.colour}`;
  format.font.bold = look.bold === true;
  format.font.italic = look.italic === true;
  format.font.underline = look.underline === true ? 'Single' : 'None';
  format.horizontalAlignment = ALIGN[look.align];
  format.verticalAlignment = 'Center';
  format.wrapText = true;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.format !== undefined) range.numberFormat = rowsOf(area, look.format);
  if (look.border !== true) return;
  for (const edge of edgesOf(area)) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = `#${LINE_COLOUR}`;
  }
}

/** The lines of an area; those between cells only where there are several. */
const edgesOf = ({ top, left, bottom, right }: Area): readonly ('EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical')[] => [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  ...(bottom > top ? (['InsideHorizontal'] as const) : []),
  ...(right > left ? (['InsideVertical'] as const) : []),
];

const rowsOf = ({ top, left, bottom, right }: Area, format: string): string[][] =>
  Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => format));
