// What the document remembers of us: what insert changed, the columns that the user corrected, the chosen criteria set.
import * as v from 'valibot';
import { builtInSet } from '../criteria/built-in.ts';
import { readSet } from '../criteria/parse-set.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import { setJson } from '../criteria/write-set.ts';
import type { SheetOverride } from '../sheet/read.ts';
import type { CellContent } from './patch.ts';

/** Marks the text as ours and says which shape it has. */
export const SETTINGS_SCHEMA = 'parscore.settings/1';

/** The part that a cell plays in its table, so that it is found again after rows were inserted or deleted. */
export interface Place {
  /** TableRow.path; 'total', 'bonus' and 'penalty' rows are told by `kind` and their count from the top. */
  readonly path: string;
  readonly kind: 'node' | 'total' | 'bonus' | 'penalty';
  /** 0-based among the rows of that kind and path in the table. */
  readonly nth: number;
  /** Column role; appraisal rounds are "appraised:1", "appraised:2" … */
  readonly role: string;
}

/** One cell of the official's that insert wrote. Contents as written; formulas relative to `cell`. */
export interface JournalEntry {
  readonly sheet: string;
  /** A1, where the cell stood when it was written. */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Absent where the cell plays no part in a table (a formula elsewhere that read the table). */
  readonly place?: Place;
}

export interface Settings {
  /** Cells in the order in which they were first written. */
  readonly journal: readonly JournalEntry[];
  readonly overrides: readonly SheetOverride[];
  /** Id of the chosen criteria set; null where none was chosen. */
  readonly set: string | null;
  /** The set that the document carries because it is not built in: loaded from a file, or made from a table. */
  readonly ownSet: CriteriaSet | null;
}

export const NO_SETTINGS: Settings = { journal: [], overrides: [], set: null, ownSet: null };

const Text = v.pipe(v.string(), v.maxLength(40_000));
const Index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_048_576));
const Content = v.strictObject({ value: v.exactOptional(v.union([Text, v.number(), v.boolean()])), formula: v.exactOptional(Text) });
const PlaceShape = v.object({ path: Text, kind: v.picklist(['node', 'total', 'bonus', 'penalty']), nth: Index, role: Text });
const Entry = v.object({ sheet: Text, cell: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)), before: Content, after: Content, place: v.exactOptional(PlaceShape) });

const Column = v.exactOptional(v.nullable(Index));
const Several = v.exactOptional(v.array(Index));
const Override = v.object({
  sheet: Text,
  headerRow: v.exactOptional(Index),
  columns: v.object({
    number: Column, name: Column, max: Column, self: Column, survey: Column, achieved: Column, index: Column,
    evidence: Column, explanation: Column, opinion: Column, note: Column, owner: Column, rank: Column, grade: Column,
    unit: Column, options: Column, appraised: Several, part: Several,
  }),
});

/** An array whose broken members are left out: one damaged entry must not lose the others. */
const whole = <Schema extends v.GenericSchema>(schema: Schema): v.GenericSchema<unknown, v.InferOutput<Schema>[]> =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((members) => members.flatMap((member): v.InferOutput<Schema>[] => {
        const read = v.safeParse(schema, member);
        return read.success ? [read.output] : [];
      })),
    ),
    [],
  );

const Shape = v.object({
  schema: v.literal(SETTINGS_SCHEMA),
  journal: whole(Entry),
  overrides: whole(Override),
  set: v.fallback(v.nullable(Text), null),
  ownSet: v.optional(v.unknown()),
});

/** Reads what the document holds. Nothing, broken text or another version gives no settings; a broken part is left out. */
export function readSettings(text: string | null): Settings {
  if (text === null) return NO_SETTINGS;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return NO_SETTINGS;
  }
  const read = v.safeParse(Shape, raw);
  if (!read.success) return NO_SETTINGS;
  const { journal, overrides, set } = read.output;
  const own = readSet(read.output.ownSet);
  return { journal, overrides, set, ownSet: own.ok ? own.set : null };
}

/** The text to store; null where there is nothing to remember. */
export function writeSettings(settings: Settings): string | null {
  const { journal, overrides, set, ownSet } = settings;
  if (journal.length === 0 && overrides.length === 0 && set === null && ownSet === null) return null;
  return JSON.stringify({ schema: SETTINGS_SCHEMA, set, overrides, journal, ...(ownSet === null ? {} : { ownSet: setJson(ownSet) }) });
}

/** The criteria set that the document is checked against: the one that it carries, or a built-in one; null where it names none, or one that is no longer known. */
export function chosenSet({ set, ownSet }: Settings): CriteriaSet | null {
  if (set === null) return null;
  return ownSet?.id === set ? ownSet : builtInSet(set);
}
