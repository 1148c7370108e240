// What a comparison writes: its sheet, the change log, and the sheet of pairs where something waits for an answer.
import type { Patch, PutSheet } from '../edit/patch.ts';
import type { Language } from '../text/language.ts';
import type { RankingComparison } from './compare-rankings.ts';
import type { TableComparison } from './compare-tables.ts';
import { changeLog } from './changes.ts';
import { changesSheet } from './changes-sheet.ts';
import { comparisonSheet, type Files } from './comparison-sheet.ts';
import { rowLabel } from './match-rows.ts';
import { pairingSheet, rowPairLines, unitPairLines } from './pairing-sheet.ts';
import { rankingsSheet } from './rankings-sheet.ts';

/** A comparison of either kind. */
export type Comparison = { readonly kind: 'scoring'; readonly comparison: TableComparison } | { readonly kind: 'ranking'; readonly comparison: RankingComparison };

/** The sheets of a comparison, in their order. */
export function comparisonSheets(compared: Comparison, files: Files, language: Language): readonly PutSheet[] {
  if (compared.kind === 'ranking') {
    const { comparison } = compared;
    const lines = unitPairLines(comparison, language);
    const names = { before: comparison.before.units.map(({ name }) => name), after: comparison.after.units.map(({ name }) => name) };
    return [rankingsSheet(comparison, files, language), ...(lines.length === 0 ? [] : [pairingSheet(lines, names, language)])];
  }
  const { comparison } = compared;
  const lines = rowPairLines(comparison, language);
  const labels = (side: TableComparison['before'], indices: readonly number[]): readonly string[] => indices.flatMap((index) => side.table.rows[index] ?? []).map(rowLabel);
  const open = { before: labels(comparison.before, comparison.matches.gone), after: labels(comparison.after, comparison.matches.added) };
  return [comparisonSheet(comparison, files, language), changesSheet(changeLog(comparison), language), ...(lines.length === 0 ? [] : [pairingSheet(lines, open, language)])];
}

/** The patch for a workbook that is open in a host; an earlier comparison of ours is replaced, sheets that are not needed are taken away. */
export function comparisonPatch(compared: Comparison, files: Files, language: Language): Patch {
  const sheets = comparisonSheets(compared, files, language);
  const unused = (['changes', 'pairing'] as const).filter((own) => !sheets.some((sheet) => sheet.own === own));
  return { edits: [...unused.map((own) => ({ kind: 'remove-sheet', own }) as const), ...sheets] };
}
