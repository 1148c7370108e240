// Our own sheets in the workbook: told by the hidden names that mark them, whatever the user calls them.
import { sheetOfReference } from '../../core/sheet/sheet-name.ts';
import { OWN_NAMES, OWN_SHEETS, type OwnSheet } from '../../core/sheet/snapshot.ts';

/** The markers, once they are answered. */
export interface OwnSheets {
  /** Which of ours a sheet is. */
  kindOf(sheet: string): OwnSheet | undefined;
  /** The marker; undefined where the workbook has none. */
  marker(own: OwnSheet): Excel.NamedItem | undefined;
}

/** Asks for the markers with the next sync. */
export function askOwnSheets(workbook: Excel.Workbook): OwnSheets {
  const items = OWN_SHEETS.map((own) => {
    const item = workbook.names.getItemOrNullObject(OWN_NAMES[own]);
    item.load('formula');
    return { own, item };
  });
  return {
    kindOf: (sheet) => items.find(({ item }) => !item.isNullObject && sheetOfReference(String(item.formula)) === sheet)?.own,
    marker: (own) => items.find((each) => each.own === own && !each.item.isNullObject)?.item,
  };
}
