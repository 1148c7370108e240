// Collects the rows of a scoring table below its header, says what each is, and where the table ends.
import type { Grid } from './grid.ts';
import { rawRow, scoreReadings, type RawRow } from './raw-rows.ts';
import { isBonusName, isPenaltyName, isSignature, isSubtotalName, isTotalName } from './row-words.ts';
import { mayBeOption, resolveSubRows } from './sub-rows.ts';
import type { Columns, Option } from './table.ts';

/** A row with what it is; 'node' still lacks its level. */
export interface DraftRow {
  readonly raw: RawRow;
  readonly kind: 'node' | 'option' | 'total' | 'bonus' | 'penalty' | 'text';
  /** For options: what it offers. */
  readonly option?: Option;
}

/** Blank rows after which something else begins, unless maxima go on below them. */
const FAR = 12;

const hasPoints = (raw: RawRow): boolean => raw.max.state === 'number' || scoreReadings(raw).some(({ state }) => state === 'number');

function simpleKind(raw: RawRow): DraftRow['kind'] | 'sub' {
  if (raw.number === null || raw.inName) {
    if (isTotalName(raw.words)) return 'total';
    if (isSubtotalName(raw.words)) return 'text';
  }
  if (isBonusName(raw.words)) return 'bonus';
  if (isPenaltyName(raw.words)) return 'penalty';
  if (raw.listed && raw.max.state === 'blank' && !hasPoints(raw) && raw.number?.style === 'decimal') return 'text';
  if (mayBeOption(raw)) return 'sub';
  return raw.number === null ? 'text' : 'node';
}

/** The rows from `from` to `to` (0-based, both inside) that belong to the table, `skip` (repeated headers) left out. */
export function draftRows(grid: Grid, columns: Columns, otherNames: readonly number[], from: number, to: number, skip: ReadonlySet<number>): DraftRow[] {
  const raws: { raw: RawRow; kind: DraftRow['kind'] | 'sub' }[] = [];
  let closed = false;
  let last = from - 1;
  for (const row of grid.rows) {
    if (row < from || row > to || skip.has(row)) continue;
    const raw = rawRow(grid, columns, otherNames, row);
    if (!raw) continue;
    const kind = simpleKind(raw);
    const far = row - last > FAR && raw.max.state !== 'number';
    if (raws.length > 0 && !hasPoints(raw) && (far || isSignature(raw.words))) break;
    // Below the grand total only bonus, penalty and another total belong to the table.
    if (closed && kind !== 'bonus' && kind !== 'penalty' && kind !== 'total') break;
    if (kind === 'total' && raws.some((each) => each.kind === 'node')) closed = true;
    raws.push({ raw, kind });
    last = row;
  }
  return trim(resolve(raws));
}

function resolve(raws: readonly { raw: RawRow; kind: DraftRow['kind'] | 'sub' }[]): DraftRow[] {
  const drafts: DraftRow[] = [];
  let above: RawRow | null = null;
  for (let i = 0; i < raws.length; ) {
    const here = raws[i] as { raw: RawRow; kind: DraftRow['kind'] | 'sub' };
    if (here.kind !== 'sub') {
      drafts.push({ raw: here.raw, kind: here.kind });
      if (here.kind !== 'text') above = here.kind === 'node' ? here.raw : null;
      i++;
      continue;
    }
    let end = i;
    while (raws[end]?.kind === 'sub') end++;
    const run = raws.slice(i, end).map(({ raw }) => raw);
    resolveSubRows(run, above).forEach((sub, at) => {
      const raw = run[at] as RawRow;
      drafts.push(sub.kind === 'option' ? { raw, kind: 'option', option: sub.option } : { raw, kind: sub.kind });
      if (sub.kind === 'node') above = raw;
    });
    i = end;
  }
  return drafts;
}

/** Remarks after the last row that counts are no part of the table. */
function trim(drafts: readonly DraftRow[]): DraftRow[] {
  let end = drafts.length;
  while (end > 0 && drafts[end - 1]?.kind === 'text') end--;
  return drafts.slice(0, end);
}
