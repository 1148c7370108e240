// The entry of bundle.js: what Code.js may call. Nothing runs when it is loaded.
import './older-engine.ts';
import type { Patch } from '../core/edit/patch.ts';
import { answer, type Answer, type ReadSheets, type RowsOfSheet } from './spreadsheet/answers.ts';
import { applyPatch } from './spreadsheet/apply-patch.ts';
import { hiddenRowsOf } from './spreadsheet/hidden-rows.ts';
import { readSpreadsheet } from './spreadsheet/read-spreadsheet.ts';
import { selectCell } from './spreadsheet/select-cell.ts';
import { loadSettings } from './spreadsheet/settings.ts';

/** The name of the file that holds the library, without its ending. */
const PAPER_FILE = 'paper';

export { runFunction } from './functions/run-function.ts';
export { addMenu, openPanel } from './menu.ts';

/** The calls of the sidebar: plain JSON in and out. `decimalComma` says how the spreadsheet's locale writes numbers. */
export const parscoreRead = (decimalComma: boolean): Answer<ReadSheets> => answer(() => readSpreadsheet(decimalComma));
export const parscoreHiddenRows = (asked: readonly RowsOfSheet[]): Answer<readonly RowsOfSheet[]> => answer(() => hiddenRowsOf(asked));
export const parscoreApply = (patch: Patch, decimalComma: boolean): Answer<null> =>
  answer(() => {
    applyPatch(patch, decimalComma);
    return null;
  });
export const parscoreSelect = (sheet: string, cell: string): Answer<null> =>
  answer(() => {
    selectCell(sheet, cell);
    return null;
  });
export const parscoreSettings = (): Answer<string | null> => answer(() => loadSettings(SpreadsheetApp.getActiveSpreadsheet()));
/** The packed library that writes Word files: it comes when a report is asked for, so that the sidebar's page stays small. */
export const parscorePaperLibrary = (): Answer<string> => answer(() => HtmlService.createHtmlOutputFromFile(PAPER_FILE).getContent().trim());
