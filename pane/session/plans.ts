// What each command of the panel would write, as patches that can be shown before they are applied; nothing here touches the document.
import type { CriteriaSet } from '../../core/criteria/set.ts';
import { builtInSet } from '../../core/criteria/built-in.ts';
import type { Patch } from '../../core/edit/patch.ts';
import { writeSettings } from '../../core/edit/settings.ts';
import type { ColumnOverride, Table } from '../../core/sheet/table.ts';
import type { Book } from './state.ts';

/** Keeps the columns that the user named for a table; null forgets them. */
export function columnsPlan({ settings }: Book, { sheet, headerRows }: Pick<Table, 'sheet' | 'headerRows'>, columns: ColumnOverride | null): Patch {
  const headerRow = headerRows[0] ?? 0;
  const others = settings.overrides.filter((each) => each.sheet !== sheet || (each.headerRow !== undefined && each.headerRow !== headerRow));
  return { edits: [{ kind: 'put-settings', text: writeSettings({ ...settings, overrides: columns === null ? others : [...others, { sheet, headerRow, columns }] }) }] };
}

/** Chooses the set that the document is checked against; one that is not built in travels with the document. null chooses none. */
export function setPlan({ settings }: Book, set: CriteriaSet | null): Patch {
  const isBuiltIn = set !== null && builtInSet(set.id) === set;
  // A set of the document's own with the id of a built-in one would go before it: the built-in one could not be chosen.
  const keepsOwn = set === null || (isBuiltIn && settings.ownSet?.id !== set.id);
  const ownSet = keepsOwn ? settings.ownSet : isBuiltIn ? null : set;
  return { edits: [{ kind: 'put-settings', text: writeSettings({ ...settings, set: set?.id ?? null, ownSet }) }] };
}

/** The official's sheets that are locked. */
export const lockedSheets = ({ snapshot }: Book): readonly string[] => snapshot.sheets.flatMap((sheet) => (sheet.protected && sheet.own === undefined ? [sheet.name] : []));
