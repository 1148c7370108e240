// Insert: totals as native formulas, the summary sheet with its charts, the findings sheet and the marks, as one patch.
import { checkWorkbook, type CheckedTable } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import type { TableScore } from '../score/totals.ts';
import { readTables, type SheetOverride } from '../sheet/read.ts';
import type { Snapshot } from '../sheet/snapshot.ts';
import type { ScoringTable, Table } from '../sheet/table.ts';
import type { Language } from '../text/language.ts';
import { writeAchieved, writeIndex } from './achieved-column.ts';
import { cellId, draftOf, type Draft } from './draft.ts';
import { findingsSheet } from './findings-sheet.ts';
import { mergeJournal } from './journal.ts';
import { markEdits } from './marks.ts';
import type { Edit, Patch, SetCell } from './patch.ts';
import { readSettings, writeSettings, type JournalEntry } from './settings.ts';
import { sameContent } from './show.ts';
import type { Scored } from './summary-block.ts';
import { summarySheet } from './summary-sheet.ts';
import { writeTotals } from './totals.ts';

/** What insert is to write. */
export interface InsertOptions {
  readonly totals: boolean;
  readonly summary: boolean;
  /** Charts stand on the summary sheet: they need `summary`. */
  readonly charts: boolean;
  readonly findings: boolean;
  readonly marks: boolean;
  /** Also apply what findings offer to mend. */
  readonly fix: boolean;
  readonly language: Language;
}

export interface InsertOrder {
  readonly snapshot: Snapshot;
  /** What was read, scored and found in the snapshot. Ranking tables get marks and findings, and no totals. */
  readonly tables: readonly { readonly table: Table; readonly score: TableScore | null; readonly findings: readonly Finding[] }[];
  /** Our settings as the document holds them. */
  readonly settings: string | null;
  readonly set?: CriteriaSet | null;
  /** Sheets whose cells are left alone, because they are locked; their tables still come into the summary and the list of findings. */
  readonly spared?: readonly string[];
  readonly options: InsertOptions;
}

/**
 * The patch. Findings and marks are those of the workbook as it will stand, so that a second insert finds what the first
 * wrote. Cells that already hold what is due are left out.
 */
export function insertPatch({ snapshot, tables, settings, set = null, spared = [], options }: InsertOrder): Patch {
  const remembered = readSettings(settings);
  const draft = draftOf(snapshot);
  const wanted = tables.map(({ table }) => table);
  const open = wanted.filter(({ sheet }) => !spared.includes(sheet));
  const again = (): ScoringTable[] => matching(readTables(draft.snapshot(), remembered.overrides), open).filter(isScoring);
  const mend = options.fix ? applyFixes(draft, tables.flatMap(({ findings }) => findings), spared) : NOTHING;
  if (options.totals) {
    for (const table of mend.values.length > 0 ? again() : open.filter(isScoring)) writeAchieved(draft, table);
    writeTotals(draft, again().map((table) => ({ table, mend: mend.totals })));
    draft.recalculate();
    for (const table of again()) writeIndex(draft, table);
  }
  for (const edit of mend.formulas) {
    const now = draft.content(edit.sheet, edit.row, edit.column);
    if (sameContent(now, edit.before)) draft.set(edit.sheet, edit.row, edit.column, edit.after);
  }
  draft.recalculate();

  const cells = draft.edits();
  const checked = checkWorkbook(draft.snapshot(), { set, overrides: remembered.overrides });
  const standing = checked.tables.filter(({ table }) => matching([table], wanted).length > 0);
  // Counts by class belong to no table: what is wrong in them is listed too.
  const found = [...standing.flatMap(({ findings }) => findings), ...checked.findings.filter(({ cell }) => cell !== null)];
  const journal = journalAfter(remembered.journal, cells, snapshot, remembered.overrides);
  const summary = options.summary ? summarySheet({ draft, tables: standing.flatMap(scored), set, language: options.language, charts: options.charts }) : null;
  const text = writeSettings({ ...remembered, journal, set: set?.id ?? remembered.set });
  const edits: Edit[] = [
    ...cells,
    ...(summary === null ? [] : [summary]),
    ...(options.findings ? [findingsSheet({ findings: found, journal, language: options.language })] : []),
    ...(options.marks ? markEdits([...new Set(open.map(({ sheet }) => sheet))], found) : []),
    ...(text === settings ? [] : [{ kind: 'put-settings', text } as const]),
  ];
  return { edits };
}

const isScoring = (table: Table): table is ScoringTable => table.kind === 'scoring';

const scored = ({ table, score }: CheckedTable): Scored[] => (table.kind === 'scoring' && score !== undefined ? [{ table, score }] : []);

/** The tables that stand where the wanted ones stood. */
const matching = (tables: readonly Table[], wanted: readonly Table[]): Table[] =>
  tables.filter((table) => wanted.some((each) => each.sheet === table.sheet && each.headerRows[0] === table.headerRows[0]));

interface Mend {
  /** Cells that got a value at once. */
  readonly values: readonly SetCell[];
  /** Formulas that are written last, unless the totals have taken care of the cell. */
  readonly formulas: readonly SetCell[];
  /** Cells of `formulas`, as cellId. */
  readonly totals: ReadonlySet<string>;
}

const NOTHING: Mend = { values: [], formulas: [], totals: new Set() };

/** Writes the values that findings offer (text to number) and gathers the formulas that they offer. */
function applyFixes(draft: Draft, findings: readonly Finding[], spared: readonly string[]): Mend {
  const offered = findings.flatMap(({ fix }) => fix?.edits ?? []).filter((edit): edit is SetCell => edit.kind === 'set-cell' && !spared.includes(edit.sheet));
  const values = offered.filter(({ after }) => after.formula === undefined);
  const formulas = offered.filter(({ after }) => after.formula !== undefined);
  for (const { sheet, row, column, after } of values) draft.set(sheet, row, column, after);
  return { values, formulas, totals: new Set(formulas.map(({ sheet, row, column }) => cellId(sheet, row, column))) };
}

/** The journal with what this insert writes; a formula whose result alone is new is no change. */
function journalAfter(earlier: readonly JournalEntry[], cells: readonly SetCell[], snapshot: Snapshot, overrides: readonly SheetOverride[]): readonly JournalEntry[] {
  const written = cells.filter(({ before, after }) => !sameContent(before, after));
  if (earlier.length === 0 && written.length === 0) return earlier;
  return mergeJournal(earlier, written, draftOf(snapshot), readTables(snapshot, overrides).filter(isScoring));
}
