// The functions that `evaluate` knows: what scoring sheets and our own formulas use, as Excel 2010 defines them.
import type { Area } from '../address.ts';
import { pointsOf, sum as sumOfPoints, toNumber, type Points } from '../points.ts';
import { isCellError, type CellError, type CellValue } from '../sheet/snapshot.ts';

/** An argument as read: a reference stays one, so that SUM leaves out the text in it. */
export type Argument =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area };

/** How a function looks into its arguments. */
export interface Look {
  scalar(argument: Argument): CellValue;
  /** All values that are not blank. */
  many(argument: Argument): readonly CellValue[];
  /** Every cell of an area, by rows, blanks as null. */
  each(argument: Argument): readonly CellValue[];
}

type Lazy = () => Argument;
type SpreadsheetFunction = (args: readonly Lazy[], look: Look) => Argument;

const VALUE: CellError = { error: '#VALUE!' };
const result = (value: CellValue): Argument => ({ kind: 'value', value });

/** The numbers among the arguments: of a reference only its numbers, of a literal also truth values; the first error otherwise. */
function numbers(args: readonly Lazy[], look: Look): number[] | CellError {
  const found: number[] = [];
  for (const arg of args) {
    const argument = arg();
    for (const value of look.many(argument)) {
      if (isCellError(value)) return value;
      if (typeof value === 'number') found.push(value);
      else if (argument.kind === 'value' && typeof value === 'boolean') found.push(value ? 1 : 0);
      else if (argument.kind === 'value' && typeof value === 'string') return VALUE;
    }
  }
  return found;
}

const onNumbers = (of: (found: readonly number[]) => CellValue): SpreadsheetFunction => (args, look) => {
  const found = numbers(args, look);
  return result(Array.isArray(found) ? of(found) : found);
};

/** The sum of numbers: exact where all are exact points, else to the 15 digits that a spreadsheet keeps. */
export function sumOf(values: readonly number[]): number {
  const exact: Points[] = [];
  for (const value of values) {
    const points = pointsOf(value);
    if (points !== null && toNumber(points) === value) exact.push(points);
  }
  if (exact.length === values.length) return toNumber(sumOfPoints(exact));
  return Number(values.reduce((total, value) => total + value, 0).toPrecision(15));
}

/** Rounded half away from zero, as ROUND does on the decimal number that is seen. */
export function roundTo(value: number, decimals: number): number {
  const shifted = shift(Math.abs(Number(value.toPrecision(15))), decimals);
  if (!Number.isFinite(shifted)) return value;
  const rounded = shift(Math.round(Number(shifted.toPrecision(15))), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The point moved to the right by so many places, without a multiplication that would leave binary dust. */
function shift(value: number, places: number): number {
  const [digits, exponent] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

const truth = (value: CellValue): boolean | CellError => {
  if (isCellError(value)) return value;
  if (typeof value === 'string') return VALUE;
  return value === null ? false : Boolean(value);
};

const choose: SpreadsheetFunction = ([test, yes, no], look) => {
  const holds = test === undefined ? VALUE : truth(look.scalar(test()));
  if (typeof holds !== 'boolean') return result(holds);
  if (holds) return yes?.() ?? result(true);
  return no?.() ?? result(false);
};

/** AND and OR over every value; blanks and text of references are left out. */
const junction = (of: (found: readonly boolean[]) => boolean): SpreadsheetFunction => (args, look) => {
  const found: boolean[] = [];
  for (const arg of args) {
    const argument = arg();
    for (const value of look.many(argument)) {
      if (value === null || (argument.kind === 'area' && typeof value === 'string')) continue;
      const holds = truth(value);
      if (typeof holds !== 'boolean') return result(holds);
      found.push(holds);
    }
  }
  return result(found.length === 0 ? VALUE : of(found));
};

const round: SpreadsheetFunction = ([value, digits], look) => {
  const number = value === undefined ? null : look.scalar(value());
  const decimals = digits === undefined ? 0 : look.scalar(digits());
  if (isCellError(number)) return result(number);
  if ((typeof number !== 'number' && number !== null) || typeof decimals !== 'number') return result(VALUE);
  return result(roundTo(number ?? 0, Math.trunc(decimals)));
};

const count: SpreadsheetFunction = (args, look) =>
  result(args.reduce((total, arg) => total + look.many(arg()).filter((value) => typeof value === 'number').length, 0));

const counta: SpreadsheetFunction = (args, look) => result(args.reduce((total, arg) => total + look.many(arg()).filter((value) => value !== null).length, 0));

const n: SpreadsheetFunction = ([arg], look) => {
  const value = arg === undefined ? null : look.scalar(arg());
  if (isCellError(value) || typeof value === 'number') return result(value);
  return result(value === true ? 1 : 0);
};

const iferror: SpreadsheetFunction = ([arg, otherwise], look) => {
  const value = arg === undefined ? null : look.scalar(arg());
  return isCellError(value) ? (otherwise?.() ?? result(null)) : result(value);
};

const isblank: SpreadsheetFunction = ([arg], look) => result(arg === undefined || look.scalar(arg()) === null);

/** Whether a value meets the criterion of COUNTIF and its like; only equality is read here: throws for signs and wildcards. */
function meets(value: CellValue, criterion: CellValue): boolean {
  if (typeof criterion === 'string') {
    if (/^[<>=]|[*?~]/.test(criterion)) throw new Error(`criterion ${criterion}`);
    // A number kept as text meets the number too, which hangs on the locale.
    if (/\d/.test(criterion) && typeof value === 'number') throw new Error(`criterion ${criterion}`);
    return typeof value === 'string' && value.toLowerCase() === criterion.toLowerCase();
  }
  // A blank cell as the criterion stands for 0.
  return value !== null && value === (criterion ?? 0);
}

/** Which cells meet all criteria, given as areas of one shape and what each must be. */
function meeting(pairs: readonly Lazy[], look: Look): readonly boolean[] {
  let holds: readonly boolean[] | null = null;
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const criterion = look.scalar((pairs[at + 1] as Lazy)());
    const found = look.each((pairs[at] as Lazy)()).map((value) => meets(value, criterion));
    if (holds !== null && holds.length !== found.length) throw new Error('areas of two shapes');
    holds = holds === null ? found : found.map((each, cell) => each && holds?.[cell] === true);
  }
  return holds ?? [];
}

const countifs: SpreadsheetFunction = (pairs, look) => result(meeting(pairs, look).filter(Boolean).length);

const sumifs: SpreadsheetFunction = ([summed, ...pairs], look) => {
  const values = summed === undefined ? [] : look.each(summed());
  const holds = meeting(pairs, look);
  if (holds.length !== values.length) throw new Error('areas of two shapes');
  const chosen = values.filter((_, cell) => holds[cell] === true);
  const error = chosen.find(isCellError);
  return result(error ?? sumOf(chosen.filter((value) => typeof value === 'number')));
};

/** By upper-case English name. */
export const FUNCTIONS: Readonly<Record<string, SpreadsheetFunction>> = {
  SUM: onNumbers(sumOf),
  MAX: onNumbers((found) => (found.length === 0 ? 0 : Math.max(...found))),
  MIN: onNumbers((found) => (found.length === 0 ? 0 : Math.min(...found))),
  AVERAGE: onNumbers((found) => (found.length === 0 ? { error: '#DIV/0!' } : sumOf(found) / found.length)),
  ABS: onNumbers(([value]) => Math.abs(value ?? 0)),
  ROUND: round,
  COUNT: count,
  COUNTA: counta,
  COUNTIF: countifs,
  COUNTIFS: countifs,
  SUMIFS: sumifs,
  N: n,
  IF: choose,
  IFERROR: iferror,
  AND: junction((found) => found.every(Boolean)),
  OR: junction((found) => found.some(Boolean)),
  ISBLANK: isblank,
};

