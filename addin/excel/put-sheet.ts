// Puts a sheet of ours into the workbook, draws it anew where it stands, or takes it away with its marker.
import type { PutSheet, SheetCell } from '../../core/edit/patch.ts';
import { quotedSheet, uniqueSheetName } from '../../core/sheet/sheet-name.ts';
import { OWN_NAMES, type OwnSheet } from '../../core/sheet/snapshot.ts';
import { boundsOf } from './cell-blocks.ts';
import { putScales } from './colour-scales.ts';
import { drawCharts } from './draw-charts.ts';
import { dressCells } from './dress-cells.ts';
import { setUpPage } from './page-setup.ts';
import type { OwnSheets } from './own-sheets.ts';
import { setValidations } from './validations.ts';
import type { WriteBatch } from './write-batch.ts';

/** The workbook's sheets as they will stand after what was put and removed so far. */
export interface OwnPlaces {
  /** Sheets of ours by kind. */
  readonly standing: Map<OwnSheet, Excel.Worksheet>;
  readonly names: Set<string>;
  /** Names of the sheets that were added. */
  readonly added: string[];
}

export const placesOf = (sheets: readonly Excel.Worksheet[], own: OwnSheets): OwnPlaces => ({
  standing: new Map(sheets.flatMap((sheet) => (own.kindOf(sheet.name) ? [[own.kindOf(sheet.name) ?? 'summary', sheet] as const] : []))),
  names: new Set(sheets.map(({ name }) => name)),
  added: [],
});

/** Adds the sheet at the end with its marker, or empties ours of that kind and draws it again: formulas that read it keep their place. */
export async function putSheet(batch: WriteBatch, own: OwnSheets, places: OwnPlaces, { own: kind, name, content }: PutSheet): Promise<void> {
  const old = places.standing.get(kind);
  const sheet = old ?? addSheet(batch, own, places, kind, name);
  if (old) await empty(batch, old);
  await writeContent(batch, sheet, content.cells);
  await dressCells(batch, sheet, content);
  await setUpPage(batch, sheet, content);
  await setValidations(batch, sheet, content.validations ?? []);
  await putScales(batch, sheet, content.scales ?? []);
  await drawCharts(batch, sheet, content.charts);
}

/** Takes our sheet of that kind away; nothing where there is none. A marker whose sheet the user deleted goes too. */
export async function removeSheet(batch: WriteBatch, own: OwnSheets, places: OwnPlaces, kind: OwnSheet): Promise<void> {
  await batch.room(4);
  const sheet = places.standing.get(kind);
  if (sheet) {
    // One that the user hid well cannot be deleted.
    sheet.visibility = 'Visible';
    sheet.delete();
    places.standing.delete(kind);
  }
  own.marker(kind)?.delete();
}

function addSheet(batch: WriteBatch, own: OwnSheets, places: OwnPlaces, kind: OwnSheet, wanted: string): Excel.Worksheet {
  const { workbook } = batch.context;
  const name = uniqueSheetName(wanted, [...places.names]);
  const sheet = workbook.worksheets.add(name);
  places.names.add(name);
  places.added.push(name);
  places.standing.set(kind, sheet);
  // A marker without a sheet is left over from one that the user deleted.
  own.marker(kind)?.delete();
  const marker = workbook.names.add(OWN_NAMES[kind], sheet.getRange('A1'));
  marker.visible = false;
  return sheet;
}

/** Takes everything off the sheet that we drew before, and what the user drew on it. */
async function empty(batch: WriteBatch, sheet: Excel.Worksheet): Promise<void> {
  await batch.room(12 + sheet.charts.items.length);
  for (const chart of sheet.charts.items) chart.delete();
  const all = sheet.getRange();
  all.unmerge();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  all.clear();
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}

/** Rows that are written at once. */
const ROWS = 500;

/** Links first: Excel gives their cells a text and a look of its own. */
async function writeContent(batch: WriteBatch, sheet: Excel.Worksheet, cells: readonly SheetCell[]): Promise<void> {
  for (const { row, column, link } of cells) {
    if (!link) continue;
    await batch.room(3, 200);
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = { documentReference: `${quotedSheet(link.sheet)}!${link.cell}` };
  }
  const held = cells.filter(({ value, formula }) => value !== undefined || formula !== undefined);
  const last = held.reduce((most, { row }) => Math.max(most, row), -1);
  for (let top = 0; top <= last; top += ROWS) {
    const part = held.filter(({ row }) => row >= top && row < top + ROWS);
    if (part.length > 0) await batch.cells(sheet, boundsOf(part), part);
  }
}
