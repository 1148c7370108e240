// Colours cells of a sheet of ours by their numbers: Google's own gradient of three colours, all areas as one.
import { a1Area } from '../../core/address.ts';
import { SCALE_COLOURS } from '../../core/edit/looks.ts';
import type { ColourScale } from '../../core/edit/patch.ts';

/** The sheet has no other conditional formats: it was emptied before. */
export function putScales(sheet: GoogleAppsScript.Spreadsheet.Sheet, scales: readonly ColourScale[]): void {
  if (scales.length === 0) return;
  sheet.setConditionalFormatRules(
    scales.map(({ areas }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpoint(`#${SCALE_COLOURS.lowest}`)
        .setGradientMidpointWithValue(`#${SCALE_COLOURS.middle}`, SpreadsheetApp.InterpolationType.PERCENTILE, '50')
        .setGradientMaxpoint(`#${SCALE_COLOURS.highest}`)
        .setRanges(sheet.getRangeList(areas.map(a1Area)).getRanges())
        .build(),
    ),
  );
}
