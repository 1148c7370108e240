// The host for Google Sheets: the open spreadsheet, reached through the server, read and patched as every other spreadsheet program is.
import type { Patch } from '../../core/edit/patch.ts';
import type { ReadOptions, SpreadsheetHost } from '../../core/host.ts';
import type { SheetSnapshot, Snapshot, Span } from '../../core/sheet/snapshot.ts';
import { packed, unpacked } from './packing.ts';
import { rowsWithPoints } from './points-rows.ts';
import type { Remote } from './remote.ts';
import { watchVisits, type Visits } from './watch-visits.ts';

export interface SheetsHostOptions {
  readonly remote: Remote;
  /** The spreadsheet's locale as Google names it ("vi_VN"); it stays while the sidebar is open, for the page is loaded anew when it is changed. */
  readonly locale: string;
  readonly entrances: Visits['entrances'];
  readonly now: Visits['now'];
}

/** The spreadsheet that is open in Google Sheets. */
export class SheetsHost implements SpreadsheetHost {
  readonly #remote: Remote;
  readonly #decimalComma: boolean;
  readonly #entrances: Visits['entrances'];
  readonly #now: Visits['now'];
  /** Hidden rows by sheet as last asked, for readings that must be quick. */
  #hidden = new Map<string, readonly Span[]>();
  #last: { readonly snapshot: Snapshot; readonly at: number } | null = null;

  constructor({ remote, locale, entrances, now }: SheetsHostOptions) {
    this.#remote = remote;
    this.#decimalComma = hasDecimalComma(locale);
    this.#entrances = entrances;
    this.#now = now;
  }

  /** The whole spreadsheet. A quiet reading takes the hidden rows that were seen before: Sheets tells them one by one. */
  async read({ quiet = false }: ReadOptions = {}): Promise<Snapshot> {
    const sheets = await this.#remote('parscoreRead', this.#decimalComma);
    if (!quiet) this.#hidden = await this.#askHidden(sheets);
    const snapshot = { sheets: sheets.map((sheet): SheetSnapshot => ({ ...sheet, hiddenRows: this.#hidden.get(sheet.name) ?? [] })) };
    this.#last = { snapshot, at: this.#now() };
    return snapshot;
  }

  /** All of the patch or, as far as Sheets lets us, nothing. */
  async apply({ edits }: Patch): Promise<void> {
    if (edits.length === 0) return;
    const sent = edits.map((edit) => (edit.kind === 'put-settings' && edit.text !== null ? { ...edit, text: packed(edit.text) } : edit));
    await this.#remote('parscoreApply', { edits: sent }, this.#decimalComma);
  }

  /** Shows the sheet and selects the cells. */
  async select(sheet: string, a1: string): Promise<void> {
    await this.#remote('parscoreSelect', sheet, a1);
  }

  /** Tells of edits when the user comes back to the panel. */
  watch(listener: Parameters<SpreadsheetHost['watch']>[0]): () => void {
    return watchVisits({ entrances: this.#entrances, now: this.#now, last: () => this.#last, read: () => this.read({ quiet: true }) }, listener);
  }

  /** Our settings in the document. */
  async loadSettings(): Promise<string | null> {
    const stored = await this.#remote('parscoreSettings');
    return stored === null ? null : unpacked(stored);
  }

  async #askHidden(sheets: readonly SheetSnapshot[]): Promise<Map<string, readonly Span[]>> {
    const asked = sheets.map((sheet) => ({ sheet: sheet.name, rows: rowsWithPoints(sheet) })).filter(({ rows }) => rows.length > 0);
    if (asked.length === 0) return new Map();
    const told = await this.#remote('parscoreHiddenRows', asked);
    return new Map(told.map(({ sheet, rows }) => [sheet, spansOf(rows)]));
  }
}

/** Whether numbers of a locale are written with a decimal comma; Google names locales with an underscore. */
export const hasDecimalComma = (locale: string): boolean => new Intl.NumberFormat(locale.replaceAll('_', '-')).formatToParts(0.5).some(({ type, value }) => type === 'decimal' && value === ',');

/** Rows in order as spans of neighbours. */
function spansOf(rows: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last?.last === row - 1) spans[spans.length - 1] = { first: last.first, last: row };
    else spans.push({ first: row, last: row });
  }
  return spans;
}
