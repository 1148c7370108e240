// The host for .xlsx files: a workbook in memory, read and patched as every other spreadsheet program is.
import type { Edit, Patch, SetCell } from '../../core/edit/patch.ts';
import { HostError, type SpreadsheetHost } from '../../core/host.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { closeArchive, openArchive, type Parts } from './archive.ts';
import { viewOf, type BookView } from './book-view.ts';
import { dateSystemOf } from './date-system.ts';
import { withComputing } from './edit-workbook.ts';
import { dropParts, dropRelationships, editPart } from './package-edit.ts';
import { relationshipsOf } from './package.ts';
import { putMarks } from './put-marks.ts';
import { putResults, type Result } from './put-results.ts';
import { putSheet, removeSheet } from './put-sheet.ts';
import { isProtectedSheet } from './protection.ts';
import { readParts } from './read.ts';
import { loadSettings, putSettings } from './settings.ts';
import { readWorkbook } from './workbook-part.ts';
import { writeCells, type CellChange } from './write-cells.ts';
import { bytesOfPart, textOfPart } from './xml.ts';

/** A workbook as it once stood. */
export interface WorkbookState {
  readonly parts: Parts;
}

/** One open .xlsx file. Nothing touches the disk: bytes come in, bytes go out. */
export class XlsxHost implements SpreadsheetHost {
  #parts: Parts;
  readonly #file: string;

  private constructor(parts: Parts, file: string) {
    this.#parts = parts;
    this.#file = file;
  }

  /** Opens a workbook; `file` is the name that refusals tell. Throws HostError with a code of file/. */
  static open(bytes: Uint8Array, file = ''): XlsxHost {
    const parts = openArchive(bytes, file);
    readWorkbook(parts, file);
    return new XlsxHost(parts, file);
  }

  /** The workbook as it is now; the same workbook always gives the same bytes. */
  save(): Uint8Array {
    return closeArchive(this.#parts);
  }

  /** The workbook as it stands, to be turned back to; it costs no copy, for parts are never changed in place. */
  state(): WorkbookState {
    return { parts: this.#parts };
  }

  /** Brings back a state of this workbook, byte for byte. */
  turnTo({ parts }: WorkbookState): void {
    this.#parts = parts;
  }

  /** Whether a sheet is not the same in two states of this workbook; one that came counts, one that went does not. */
  isOther(sheet: string, before: WorkbookState, now: WorkbookState): boolean {
    const partOf = ({ parts }: WorkbookState): Uint8Array | undefined => {
      const part = readWorkbook(parts, this.#file).sheets.find(({ name }) => name === sheet)?.part;
      return part === undefined ? undefined : parts.get(part);
    };
    return partOf(before) !== partOf(now);
  }

  /** What a program that draws the workbook must know, of those sheets that `wanted` picks. */
  view(wanted?: (sheet: string) => boolean): BookView {
    return viewOf(this.#parts, this.#file, wanted);
  }

  /** Results that a program computed, beside the formulas of a sheet, which stay as they are. */
  putResults(sheet: string, results: readonly Result[]): void {
    const part = worksheetPart(this.#parts, sheet);
    const before = textOfPart(this.#parts.get(part) ?? new Uint8Array());
    const after = putResults(before, { file: this.#file, part }, results, dateSystemOf(this.#parts, readWorkbook(this.#parts, this.#file), this.#file));
    if (after !== before) this.#parts = new Map(this.#parts).set(part, bytesOfPart(after));
  }

  /** The whole workbook. */
  read(): Promise<Snapshot> {
    return settle(() => readParts(this.#parts, this.#file));
  }

  /** All of the patch or nothing: it is tried on a copy. */
  async apply(patch: Patch): Promise<void> {
    // Parts are replaced and never changed in place, so that a copy of their list is a copy of the workbook.
    const parts: Parts = new Map(this.#parts);
    for (const group of groupsOf(patch.edits)) {
      if (group.kind === 'cells') setCells(parts, group.sheet, group.edits, this.#file);
      else await applyOne(parts, group.edit);
    }
    this.#parts = parts;
  }

  /** A file shows nothing; the sheet must be there. */
  readonly select: SpreadsheetHost['select'] = (sheet) =>
    settle(() => {
      worksheetPart(this.#parts, sheet);
    });

  /** Nobody edits bytes in memory but us. */
  readonly watch: SpreadsheetHost['watch'] = () => () => undefined;

  /** Our settings in the document. */
  loadSettings(): Promise<string | null> {
    return settle(() => loadSettings(this.#parts, readWorkbook(this.#parts, this.#file)));
  }
}

/** Cells of one sheet that follow each other are written together. */
type Group = { readonly kind: 'cells'; readonly sheet: string; readonly edits: SetCell[] } | { readonly kind: 'one'; readonly edit: Exclude<Edit, SetCell> };

function groupsOf(edits: readonly Edit[]): readonly Group[] {
  const groups: Group[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'set-cell') {
      groups.push({ kind: 'one', edit });
      continue;
    }
    const last = groups.at(-1);
    if (last?.kind === 'cells' && last.sheet === edit.sheet) last.edits.push(edit);
    else groups.push({ kind: 'cells', sheet: edit.sheet, edits: [edit] });
  }
  return groups;
}

async function applyOne(parts: Parts, edit: Exclude<Edit, SetCell>): Promise<void> {
  switch (edit.kind) {
    case 'put-sheet':
      return putSheet(parts, edit.own, edit.name, edit.content);
    case 'remove-sheet':
      removeSheet(parts, edit.own);
      return;
    case 'put-marks':
      putMarks(parts, readWorkbook(parts), worksheetPart(parts, edit.sheet), edit.marks);
      return;
    case 'put-settings':
      putSettings(parts, readWorkbook(parts), edit.text);
  }
}

function setCells(parts: Parts, sheet: string, edits: readonly SetCell[], file: string): void {
  const part = worksheetPart(parts, sheet);
  const before = textOfPart(parts.get(part) ?? new Uint8Array());
  if (isProtectedSheet(before, { file, part })) throw new HostError('sheet/protected', { file, sheet });
  const changes = edits.map(({ row, column, after }): CellChange => ({ row, column, content: after }));
  const after = writeCells(before, { file, part }, sheet, changes, dateSystemOf(parts, readWorkbook(parts, file), file));
  if (after === before) return;
  parts.set(part, bytesOfPart(after));
  const workbook = readWorkbook(parts).part;
  editPart(parts, workbook, withComputing);
  // The order in which Excel last computed names cells that may hold no formula any more; Excel makes a new one.
  const chains = relationshipsOf(parts, workbook).filter(({ type }) => type === 'calcChain').map(({ target }) => target);
  dropParts(parts, chains);
  dropRelationships(parts, workbook, chains);
}

/** The part of a worksheet by name; throws sheet/missing. */
function worksheetPart(parts: Parts, sheet: string): string {
  const entry = readWorkbook(parts).sheets.find((candidate) => candidate.name === sheet);
  if (entry?.part === undefined || !entry.isWorksheet) throw new HostError('sheet/missing', { sheet });
  return entry.part;
}

/** Runs at once; what it throws is the promise's refusal. */
function settle<Result>(run: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(run());
  });
}
