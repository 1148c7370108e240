// The snapshot: what a host has read of a workbook in one batch, as plain data (it survives JSON and postMessage).
import type { Area } from '../address.ts';

/** A cell error such as #REF! or #DIV/0!. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows before formatting; a blank formula result is an empty string, a blank cell is not in the snapshot. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell that holds a value or a formula. Rows and columns are 0-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** English function names, commas, without the leading "=". */
  readonly formula?: string;
  /** The number format where it is not General, as Excel writes it ("0.00", "dd/mm/yyyy"). */
  readonly format?: string;
}

/** Rows or columns first..last, 0-based, both inside. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** One sheet. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** The cells that are not blank, by row and then by column. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly protected: boolean;
  /** Which of our own sheets this is; absent on the official's sheets. Hosts read it from the names of OWN_NAMES. */
  readonly own?: OwnSheet;
}

/** A workbook as a host read it. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** The sheets that PARScore adds. */
export type OwnSheet = 'summary' | 'findings' | 'evidence' | 'plan' | 'comparison' | 'changes' | 'pairing' | 'profile' | 'robustness' | 'units';

/** The workbook-wide defined names that mark our sheets (each refers to A1 of its sheet, so that it follows a renamed sheet). */
export const OWN_NAMES: Readonly<Record<OwnSheet, string>> = {
  summary: 'PARSCORE_SUMMARY',
  findings: 'PARSCORE_FINDINGS',
  evidence: 'PARSCORE_EVIDENCE',
  plan: 'PARSCORE_PLAN',
  comparison: 'PARSCORE_COMPARISON',
  changes: 'PARSCORE_CHANGES',
  pairing: 'PARSCORE_PAIRING',
  profile: 'PARSCORE_PROFILE',
  robustness: 'PARSCORE_ROBUSTNESS',
  units: 'PARSCORE_UNITS',
};

/** Every kind of sheet of ours. */
export const OWN_SHEETS = Object.keys(OWN_NAMES) as readonly OwnSheet[];

export const isCellError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;
