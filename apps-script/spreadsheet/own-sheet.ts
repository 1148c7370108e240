// Puts a sheet of ours into the spreadsheet, draws it anew where it stands, or takes it away with its marker.
import { a1Area } from '../../core/address.ts';
import type { PutSheet, SheetCell, Validation } from '../../core/edit/patch.ts';
import { cellRectangles } from '../../core/edit/style-blocks.ts';
import { dateParts } from '../../core/sheet/day.ts';
import { uniqueSheetName } from '../../core/sheet/sheet-name.ts';
import { OWN_NAMES, type OwnSheet } from '../../core/sheet/snapshot.ts';
import { boundsOf, rangeOf } from './areas.ts';
import { drawCharts } from './charts.ts';
import { putScales } from './colour-scales.ts';
import { dressCells } from './dress-cells.ts';
import type { DecimalComma } from './formulas.ts';
import type { Plan } from './look-first.ts';
import { setSizes } from './sizes.ts';
import { makeRoom, rowsOf, writeCells } from './write-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet's sheets as they stand after what was put and removed so far. */
export interface OwnPlaces {
  readonly standing: Map<OwnSheet, Sheet>;
  readonly names: Set<string>;
  readonly added: { readonly own: OwnSheet; readonly sheet: Sheet }[];
}

export const placesOf = ({ own, names }: Plan): OwnPlaces => ({ standing: new Map(own), names: new Set(names), added: [] });

/** Adds the sheet as the last with its marker, or empties ours of that kind and draws it again: formulas that read it keep their place. */
export function putSheet(book: Spreadsheet, places: OwnPlaces, { own, name, content }: PutSheet, decimalComma: DecimalComma): void {
  const old = places.standing.get(own);
  const sheet = old ?? addSheet(book, places, own, name);
  if (old) empty(old);
  // Widths and heights may reach beyond the last cell.
  const sized = { row: Math.max(0, ...Object.keys(content.heights ?? {}).map(Number)), column: Math.max(0, content.widths.length - 1) };
  makeRoom(sheet, boundsOf([...content.cells, { row: content.print.area.bottom, column: content.print.area.right }, sized]));
  writeContent(sheet, content.cells, decimalComma);
  writeLinks(book, sheet, content.cells);
  dressCells(sheet, content);
  setSizes(sheet, content);
  for (const validation of content.validations ?? []) setValidation(sheet, validation);
  putScales(sheet, content.scales ?? []);
  drawCharts(sheet, content);
}

/** Takes our sheet of that kind away with its marker, also one whose sheet the user deleted; nothing where there is none. */
export function removeSheet(book: Spreadsheet, places: OwnPlaces, own: OwnSheet): void {
  removeMarker(book, own);
  const sheet = places.standing.get(own);
  if (sheet === undefined) return;
  book.deleteSheet(sheet);
  places.standing.delete(own);
}

/** Takes away the sheets that were added so far. */
export function takeBackAdded(book: Spreadsheet, { added }: OwnPlaces): void {
  for (const { own, sheet } of added) {
    removeMarker(book, own);
    book.deleteSheet(sheet);
  }
}

function removeMarker(book: Spreadsheet, own: OwnSheet): void {
  for (const mark of book.getNamedRanges()) if (mark.getName() === OWN_NAMES[own]) mark.remove();
}

function addSheet(book: Spreadsheet, places: OwnPlaces, own: OwnSheet, wanted: string): Sheet {
  const name = uniqueSheetName(wanted, [...places.names]);
  const shown = book.getActiveSheet();
  const sheet = book.insertSheet(name, places.names.size);
  places.names.add(name);
  places.added.push({ own, sheet });
  places.standing.set(own, sheet);
  book.setNamedRange(OWN_NAMES[own], sheet.getRange(1, 1));
  // The user goes on looking at the sheet that they work on.
  book.setActiveSheet(shown);
  return sheet;
}

/** Takes everything off the sheet that we drew before, and what the user drew on it. */
function empty(sheet: Sheet): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  all.breakApart();
  all.clearDataValidations();
  sheet.clearConditionalFormatRules();
  sheet.clear();
  sheet.setFrozenRows(0);
}

/** The whole content as one block: nothing else stands on a sheet of ours. */
function writeContent(sheet: Sheet, cells: readonly SheetCell[], decimalComma: DecimalComma): void {
  const area = boundsOf([...cells, { row: 0, column: 0 }]);
  const byPlace = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  writeCells(sheet, rowsOf(area, (row, column) => byPlace.get(`${row},${column}`) ?? { row, column }).flat(), decimalComma);
}

/** Links lead to cells of the same spreadsheet; those that touch are written together. */
function writeLinks(book: Spreadsheet, sheet: Sheet, cells: readonly SheetCell[]): void {
  const linked = cells.filter(({ link }) => link !== undefined);
  if (linked.length === 0) return;
  const byPlace = new Map(linked.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const ids = new Map(book.getSheets().map((each) => [each.getName(), each.getSheetId()]));
  for (const area of cellRectangles(linked)) {
    rangeOf(sheet, area).setRichTextValues(
      rowsOf(area, (row, column) => {
        const { value, link } = byPlace.get(`${row},${column}`) ?? {};
        const text = SpreadsheetApp.newRichTextValue().setText(String(value ?? ''));
        const id = link && ids.get(link.sheet);
        return (id === undefined || link === undefined ? text : text.setLinkUrl(`#gid=${id}&range=${link.cell}`)).build();
      }),
    );
  }
}

function setValidation(sheet: Sheet, validation: Validation): void {
  const rule = ruleOf(sheet, validation).setAllowInvalid(validation.lenient === true);
  if (validation.message !== undefined) rule.setHelpText(validation.message);
  rangeOf(sheet, validation.area).setDataValidation(rule.build());
}

function ruleOf(sheet: Sheet, validation: Validation): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const rule = SpreadsheetApp.newDataValidation();
  switch (validation.kind) {
    case 'list':
      return rule.requireValueInList([...validation.choices], true);
    case 'cells':
      return rule.requireValueInRange(sheet.getRange(a1Area(validation.source)), true);
    case 'decimal':
      return rule.requireNumberBetween(validation.from, validation.to);
    case 'date':
      return rule.requireDateBetween(dateOf(validation.from), dateOf(validation.to));
  }
}

/** The beginning of a day, as Sheets takes it from scripts. */
function dateOf(serial: number): Date {
  const { year, month, day } = dateParts(serial);
  return new Date(year, month - 1, day);
}
