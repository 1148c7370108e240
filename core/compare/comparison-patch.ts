// What a comparison writes: its sheet, the change log, and the sheet of pairs where something waits for an answer.
import type { Patch, PutSheet } from '../edit/patch.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
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

/** The sheets of a comparison, in their order. Figures of tables without a file are formulas on their cells in `workbook`; of the others values, with their source above. */
export function comparisonSheets(compared: Comparison, files: Files, language: Language, workbook: Snapshot | null = null): readonly PutSheet[] {
  if (compared.kind === 'ranking') {
    const { comparison } = compared;
    const lines = unitPairLines(comparison, language);
    const names = { before: comparison.before.units.map(({ name }) => name), after: comparison.after.units.map(({ name }) => name) };
    return [rankingsSheet(comparison, files, workbook, language), ...(lines.length === 0 ? [] : [pairingSheet(lines, names, language)])];
  }
  const { comparison } = compared;
  const lines = rowPairLines(comparison, language);
  const labels = (side: TableComparison['before'], indices: readonly number[]): readonly string[] => indices.flatMap((index) => side.table.rows[index] ?? []).map(rowLabel);
  const open = { before: labels(comparison.before, comparison.matches.gone), after: labels(comparison.after, comparison.matches.added) };
  return [comparisonSheet(comparison, files, workbook, language), changesSheet(changeLog(comparison), language), ...(lines.length === 0 ? [] : [pairingSheet(lines, open, language)])];
}

/** The patch for the open workbook, in which both tables stand; an earlier comparison of ours is replaced, sheets that are not needed are taken away. */
export function comparisonPatch(compared: Comparison, workbook: Snapshot, language: Language): Patch {
  const sheets = comparisonSheets(compared, { before: null, after: null }, language, workbook);
  const unused = (['changes', 'pairing'] as const).filter((own) => !sheets.some((sheet) => sheet.own === own));
  return { edits: [...unused.map((own) => ({ kind: 'remove-sheet', own }) as const), ...sheets] };
}
