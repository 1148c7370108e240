// What a custom function is: its metadata in both languages and a pure body; hosts only convert arguments and results.
import type { CriteriaSet } from '../criteria/set.ts';
import type { CellValue } from '../sheet/snapshot.ts';
import type { Language } from '../text/language.ts';

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

/** An argument as a host passes it: rows x columns; a single cell is 1 x 1; an omitted one is null. */
export type Argument = readonly (readonly CellValue[])[] | null;

/** A value or a table that spills, rows x columns; '' shows as a blank cell. */
export type Answer = number | string | readonly (readonly (number | string)[])[];

/** What a body may know besides its arguments. */
export interface FunctionContext {
  readonly language: Language;
  /** 0-based top left cell and sheet of the first argument, where the host tells it. */
  readonly origin?: { readonly sheet: string; readonly row: number; readonly column: number };
  /** Finds a built-in criteria set by its id. */
  readonly set?: (id: string) => CriteriaSet | null;
}

/** A bad argument: the cell shows #VALUE! (invalid) or #N/A (not-available) with this message, which says what to change. */
export class FunctionProblem extends Error {
  readonly kind: 'invalid' | 'not-available';

  constructor(kind: 'invalid' | 'not-available', message: string) {
    super(message);
    this.name = 'FunctionProblem';
    this.kind = kind;
  }
}

export interface Parameter {
  /** As officials see it while typing: a Vietnamese and an English word without spaces. */
  readonly name: Both;
  readonly description: Both;
  readonly shape: 'table' | 'value';
  readonly optional: boolean;
}

/** One custom function. */
export interface CustomFunction {
  readonly id: string;
  readonly description: Both;
  readonly parameters: readonly Parameter[];
  /** Spills a table instead of one value. */
  readonly spills: boolean;
  /** An example as typed, with semicolons. */
  readonly example: string;
  run(args: readonly Argument[], context: FunctionContext): Answer;
}
