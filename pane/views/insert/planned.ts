// What each ticked part of an insert would write, taken from the very patch that will be applied.
import { a1 } from '../../../core/address.ts';
import type { Chart, Patch, PutSheet, SetCell } from '../../../core/edit/patch.ts';
import { sameContent } from '../../../core/edit/show.ts';
import type { OwnSheet } from '../../../core/sheet/snapshot.ts';

export interface Planned {
  /** Cells that get a formula, and cells that get a mended value. */
  readonly totals: readonly SetCell[];
  readonly mended: readonly SetCell[];
  readonly summary: PutSheet | null;
  readonly charts: readonly Chart[];
  readonly findings: PutSheet | null;
  /** Addresses by sheet; sheets without marks are left out. */
  readonly marks: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
}

export function plannedIn({ edits }: Patch): Planned {
  const cells = edits.filter((edit) => edit.kind === 'set-cell').filter(({ before, after }) => !sameContent(before, after));
  const sheet = (own: OwnSheet): PutSheet | null => edits.filter((edit) => edit.kind === 'put-sheet').find((edit) => edit.own === own) ?? null;
  const summary = sheet('summary');
  return {
    totals: cells.filter(({ after }) => after.formula !== undefined),
    mended: cells.filter(({ after }) => after.formula === undefined),
    summary,
    charts: summary?.content.charts ?? [],
    findings: sheet('findings'),
    marks: edits
      .filter((edit) => edit.kind === 'put-marks')
      .filter(({ marks }) => marks.length > 0)
      .map((edit) => ({ sheet: edit.sheet, cells: edit.marks.map(({ row, column }) => a1(row, column)) })),
  };
}

/** How many rows of a sheet of ours hold something. */
export const rowsOf = ({ content }: PutSheet): number => new Set(content.cells.map(({ row }) => row)).size;
