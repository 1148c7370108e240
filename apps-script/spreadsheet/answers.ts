// What the server answers the sidebar: plain JSON, a refusal as its code and values.
import type { SheetSnapshot } from '../../core/sheet/snapshot.ts';
import { HostError } from '../../core/host.ts';

/** What came of a call. */
export type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: string; readonly values: Readonly<Record<string, string | number>> };

/** The sheets of a spreadsheet; which rows are hidden is asked apart. */
export type ReadSheets = readonly SheetSnapshot[];

/** Rows of a sheet, 0-based. */
export interface RowsOfSheet {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** Runs a call of the sidebar: what Google refuses is told as its own message, and never as a page of its stack. */
export function answer<Value>(run: () => Value): Answer<Value> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (error instanceof HostError) return { ok: false, code: error.code, values: error.values };
    return { ok: false, code: 'host/failed', values: { reason: reasonOf(error) } };
  }
}

/** What an error says. Google's own errors come from another realm than ours, where `instanceof` does not hold. */
export function reasonOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : null;
  return typeof message === 'string' ? message : String(error);
}
