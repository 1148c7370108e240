// Colours cells of a sheet of ours by their numbers: Excel's own scale of three colours, all areas as one.
import { a1Area } from '../../core/address.ts';
import { SCALE_COLOURS } from '../../core/edit/looks.ts';
import type { ColourScale } from '../../core/edit/patch.ts';
import type { WriteBatch } from './write-batch.ts';

export async function putScales(batch: WriteBatch, sheet: Excel.Worksheet, scales: readonly ColourScale[]): Promise<void> {
  for (const { areas } of scales) {
    await batch.room(4, 400);
    const format = sheet.getRanges(areas.map(a1Area).join(',')).conditionalFormats.add('ColorScale');
    format.colorScale.criteria = {
      minimum: { type: 'LowestValue', color: `#${SCALE_COLOURS.lowest}` },
      midpoint: { type: 'Percentile', formula: '50', color: `#${SCALE_COLOURS.middle}` },
      maximum: { type: 'HighestValue', color: `#${SCALE_COLOURS.highest}` },
    };
  }
}
