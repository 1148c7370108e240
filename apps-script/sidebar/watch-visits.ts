// Notices the user's edits: Google tells a sidebar nothing, so the spreadsheet is read again when the user comes back to the panel.
import type { HostEdit } from '../../core/host.ts';
import type { SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';

/** Milliseconds after a reading in which coming back asks nothing again. */
const REST = 3_000;

export interface Visits {
  /** What tells that the user comes back: a target and its event (the sidebar's window gets the focus, the pointer enters its page). */
  readonly entrances: readonly (readonly [target: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>, event: string])[];
  /** Milliseconds that only go up. */
  now(): number;
  /** Reads quietly what stands there; rejects where Google does not answer. */
  read(): Promise<Snapshot>;
  /** What was last read, and when; null before the first reading. */
  last(): { readonly snapshot: Snapshot; readonly at: number } | null;
}

/** Watches until the returned function is called. A reading that fails is not told: the user asked for nothing. */
export function watchVisits({ entrances, now, read, last }: Visits, listener: (edit: HostEdit) => void): () => void {
  let isReading = false;
  const look = async (): Promise<void> => {
    const known = last();
    if (isReading || known === null || now() - known.at < REST) return;
    isReading = true;
    try {
      for (const edit of editsBetween(known.snapshot, await read())) listener(edit);
    } catch {
      // The next command tells what Google says.
    } finally {
      isReading = false;
    }
  };
  const come = (): void => void look();
  for (const [target, event] of entrances) target.addEventListener(event, come);
  return () => {
    for (const [target, event] of entrances) target.removeEventListener(event, come);
  };
}

/** One edit for each sheet that is not as it was; it spans the cells that differ. */
export function editsBetween(before: Snapshot, after: Snapshot): readonly HostEdit[] {
  const gone = before.sheets.filter(({ name }) => after.sheets.every((sheet) => sheet.name !== name)).map(({ name }): HostEdit => ({ sheet: name, area: WHOLE }));
  return [
    ...gone,
    ...after.sheets.flatMap((sheet): HostEdit[] => {
      const old = before.sheets.find(({ name }) => name === sheet.name);
      if (old !== undefined && JSON.stringify(old) === JSON.stringify(sheet)) return [];
      return [{ sheet: sheet.name, area: old === undefined ? WHOLE : changedArea(old, sheet) }];
    }),
  ];
}

/** Google's own limit is ten million cells; of a sheet that came, went or changed its shape all may be another. */
const WHOLE = { top: 0, left: 0, bottom: 9_999_999, right: 18_277 };

function changedArea(before: SheetSnapshot, after: SheetSnapshot): HostEdit['area'] {
  const of = (sheet: SheetSnapshot): ReadonlyMap<string, SheetSnapshot['cells'][number]> => new Map(sheet.cells.map((cell) => [JSON.stringify(cell), cell]));
  const [old, now] = [of(before), of(after)];
  const changed = [...[...old].filter(([key]) => !now.has(key)), ...[...now].filter(([key]) => !old.has(key))].map(([, cell]) => cell);
  if (changed.length === 0) return WHOLE;
  return {
    top: Math.min(...changed.map(({ row }) => row)),
    left: Math.min(...changed.map(({ column }) => column)),
    bottom: Math.max(...changed.map(({ row }) => row)),
    right: Math.max(...changed.map(({ column }) => column)),
  };
}
