// What a spreadsheet shows for a formula: the plain arithmetic of scoring sheets, so that a written formula has its right cached value.
import { parse, parseA1Ref, tokenize, type AstExpression } from '@borgar/fx/xlsx';
import type { Area } from '../address.ts';
import { isCellError, type CellError, type CellValue } from '../sheet/snapshot.ts';
import { FUNCTIONS, type Argument } from './evaluate-functions.ts';

/** Reads the cells that a formula names; `sheet` is null for the formula's own sheet. Throws nothing: an unknown sheet is #REF!. */
export interface CellReader {
  value(sheet: string | null, row: number, column: number): CellValue;
  /** The values of the cells of an area that are not blank, by row and then by column. */
  values(sheet: string | null, area: Area): readonly CellValue[];
}

/** Thrown inside and caught in `evaluate`: the formula uses what is not read here. */
class Unread extends Error {}

/**
 * The value of a formula; undefined where it uses what is not read here (names, other workbooks, whole columns, functions
 * beyond arithmetic, IF, SUM and their like). A blank result is the blank that Excel shows as 0.
 */
export function evaluate(formula: string, cells: CellReader): CellValue | undefined {
  try {
    const value = scalar(read(parse(tokenize(formula)), cells), cells);
    return value === null ? 0 : typeof value === 'number' ? held(value) : value;
  } catch {
    // The parser throws on what is no formula; either way nothing is known of its value.
    return undefined;
  }
}

function read(node: AstExpression | null, cells: CellReader): Argument {
  if (node === null) return { kind: 'value', value: null };
  switch (node.type) {
    case 'Literal':
      return { kind: 'value', value: node.value };
    case 'ErrorLiteral':
      return { kind: 'value', value: { error: node.value } };
    case 'ReferenceIdentifier':
      return reference(node.value);
    case 'UnaryExpression':
      return { kind: 'value', value: unary(node.operator, scalar(read(node.arguments[0] ?? null, cells), cells)) };
    case 'BinaryExpression':
      return { kind: 'value', value: binary(node.operator, scalar(read(node.arguments[0] ?? null, cells), cells), scalar(read(node.arguments[1] ?? null, cells), cells)) };
    case 'CallExpression': {
      const name = node.callee.name.toUpperCase();
      const call = FUNCTIONS[name];
      if (call === undefined) throw new Unread(name);
      return call(node.arguments.map((argument) => () => read(argument, cells)), {
        scalar: (argument) => scalar(argument, cells),
        many: (argument) => (argument.kind === 'area' ? cells.values(argument.sheet, argument.area) : [argument.value]),
        each: (argument) => eachCell(argument, cells),
      });
    }
    default:
      throw new Unread(node.type);
  }
}

function reference(text: string): Argument {
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed) || (parsed.workbookName ?? '') !== '') throw new Unread(text);
  const { top, left, bottom, right } = parsed.range;
  if (top === null || left === null || bottom === null || right === null) throw new Unread(text);
  return { kind: 'area', sheet: parsed.sheetName || null, area: { top, left, bottom: bottom ?? top, right: right ?? left } };
}

function scalar(argument: Argument, cells: CellReader): CellValue {
  if (argument.kind === 'value') return argument.value;
  const { sheet, area } = argument;
  if (area.top !== area.bottom || area.left !== area.right) throw new Unread('area as one value');
  return cells.value(sheet, area.top, area.left);
}

/** Areas larger than this are left to the spreadsheet. */
const MOST_CELLS = 100_000;

/** The values of an area cell by cell, by rows, blanks as null. */
function eachCell(argument: Argument, cells: CellReader): readonly CellValue[] {
  if (argument.kind !== 'area') throw new Unread('value as an area');
  const { top, left, bottom, right } = argument.area;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new Unread('large area');
  const found: CellValue[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) found.push(cells.value(argument.sheet, row, column));
  return found;
}

const VALUE: CellError = { error: '#VALUE!' };

/** A value as arithmetic takes it; text that is no plain number is an error, as in a spreadsheet. */
function numeric(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  // Whether text is a number hangs on the reader's locale ("1,5"), so nothing is said of it.
  if (typeof value === 'string') {
    if (/\d/.test(value)) throw new Unread(value);
    return VALUE;
  }
  return value;
}

function unary(operator: string, value: CellValue): CellValue {
  if (operator === '@' || operator === '#') throw new Unread(operator);
  const number = numeric(value);
  if (typeof number !== 'number') return number;
  return operator === '-' ? -number : operator === '%' ? number / 100 : value;
}

function binary(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === '&') return plainText(left) + plainText(right);
  if (operator in COMPARE) return COMPARE[operator as keyof typeof COMPARE](compare(left, right));
  const [a, b] = [numeric(left), numeric(right)];
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  switch (operator) {
    case '+': return held(tidy(a + b));
    case '-': return held(tidy(a - b));
    case '*': return held(a * b);
    case '/': return b === 0 ? { error: '#DIV/0!' } : held(a / b);
    default: throw new Unread(operator);
  }
}

/** A number that no cell can hold is an error, as in a spreadsheet. */
const held = (value: number): number | CellError => (Number.isFinite(value) ? value : { error: '#NUM!' });

/** Takes away what binary addition leaves behind the 15 digits that a spreadsheet keeps. */
const tidy = (value: number): number => Number(value.toPrecision(15));

function plainText(value: CellValue): string {
  if (value === null) return '';
  // How a number turns into text hangs on the locale too.
  if (typeof value !== 'string') throw new Unread('number as text');
  return value;
}

const COMPARE = {
  '=': (order: number) => order === 0,
  '<>': (order: number) => order !== 0,
  '<': (order: number) => order < 0,
  '>': (order: number) => order > 0,
  '<=': (order: number) => order <= 0,
  '>=': (order: number) => order >= 0,
} as const;

/** Order as spreadsheets compare: numbers before text before truth values; a blank is 0 beside a number and '' beside text. */
function compare(left: CellValue, right: CellValue): number {
  const a = left ?? (typeof right === 'string' ? '' : typeof right === 'boolean' ? false : 0);
  const b = right ?? (typeof left === 'string' ? '' : typeof left === 'boolean' ? false : 0);
  const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = typeof a === 'string' && typeof b === 'string' ? [a.toLowerCase(), b.toLowerCase()] : [a, b];
  return x === y ? 0 : x < y ? -1 : 1;
}
