// Reads a formula as an addition: which cells it adds or subtracts, and what numbers were typed into it.
import {
  isBinaryNode, isCallNode, isLiteralNode, isReferenceNode, isUnaryNode, parse, parseA1Ref, tokenize,
  type AstExpression, type CallExpression,
} from '@borgar/fx/xlsx';
import type { Area } from '../address.ts';

/** Cells that a formula adds (1) or subtracts (-1). */
export interface Term {
  readonly sign: 1 | -1;
  /** The sheet that is named; null where none is, which means the formula's own. */
  readonly sheet: string | null;
  readonly area: Area;
  /** SUBTOTAL adds these cells: it passes over cells that hold a SUBTOTAL themselves. */
  readonly subtotal: boolean;
}

/** A formula that only adds and subtracts cells and typed numbers. */
export interface Addition {
  readonly terms: readonly Term[];
  /** Typed numbers other than zero, with their signs. */
  readonly typed: readonly number[];
}

/**
 * Reads SUM, SUBTOTAL, chains of + and -, and what leaves a sum what it is (ROUND, IFERROR, N, ABS, a cap by MIN).
 * null for every other formula (IF, INDEX, SUMIF, products, names, whole columns), and for what is no formula: such a
 * cell can be judged by its value only.
 */
export function additionOf(formula: string): Addition | null {
  const known = read.get(formula);
  if (known !== undefined) return known;
  if (read.size >= REMEMBERED) read.clear();
  const addition = additionAnew(formula);
  read.set(formula, addition);
  return addition;
}

/** A table is checked again after every edit, and nearly all of its formulas are still the same. */
const read = new Map<string, Addition | null>();
const REMEMBERED = 4_096;

function additionAnew(formula: string): Addition | null {
  const terms: Term[] = [];
  const typed: number[] = [];
  const tree = treeOf(formula);
  return tree !== null && add(tree, 1, { terms, typed }) ? { terms, typed } : null;
}

interface Found {
  readonly terms: Term[];
  readonly typed: number[];
}

function treeOf(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula, { mergeRefs: true }));
  } catch {
    // The parser throws on what is no formula; what an official typed is never our mistake.
    return null;
  }
}

/** Adds what a part of the formula adds; false where it is not understood. */
function add(node: AstExpression, sign: 1 | -1, found: Found): boolean {
  if (isReferenceNode(node)) return addCells(node.value, sign, found, 'one cell');
  if (isLiteralNode(node)) return addTyped(node.value, sign, found);
  if (isUnaryNode(node)) {
    const [inner] = node.arguments;
    if (inner === undefined || (node.operator !== '+' && node.operator !== '-' && node.operator !== '@')) return false;
    return add(inner, node.operator === '-' ? opposite(sign) : sign, found);
  }
  if (isBinaryNode(node)) {
    const [left, right] = node.arguments;
    if (left === undefined || right === undefined || (node.operator !== '+' && node.operator !== '-')) return false;
    return add(left, sign, found) && add(right, node.operator === '-' ? opposite(sign) : sign, found);
  }
  return isCallNode(node) && addCall(node, sign, found);
}

function addCall(call: CallExpression, sign: 1 | -1, found: Found): boolean {
  const [first, ...others] = call.arguments;
  if (first === undefined) return false;
  switch (call.callee.name.toUpperCase()) {
    case 'SUM':
      return call.arguments.every((argument) => addAll(argument, sign, found, false));
    case 'SUBTOTAL':
      return isLiteralNode(first) && (first.value === 9 || first.value === 109) && others.every((argument) => addAll(argument, sign, found, true));
    case 'ROUND':
    case 'ROUNDUP':
    case 'ROUNDDOWN':
    case 'TRUNC':
    case 'IFERROR':
    case 'N':
    case 'ABS':
      return add(first, sign, found);
    case 'MIN':
      return others.length === 1 && add(first, sign, found);
    default:
      return false;
  }
}

/** An argument of SUM: ranges and unions of ranges count whole. */
function addAll(node: AstExpression, sign: 1 | -1, found: Found, subtotal: boolean): boolean {
  if (isReferenceNode(node)) return addCells(node.value, sign, found, subtotal ? 'subtotal' : 'sum');
  if (isBinaryNode(node) && node.operator === ',') return node.arguments.every((argument) => addAll(argument, sign, found, subtotal));
  return !subtotal && add(node, sign, found);
}

function addCells(reference: string, sign: 1 | -1, { terms }: Found, how: 'one cell' | 'sum' | 'subtotal'): boolean {
  const parsed = parseA1Ref(reference);
  if (parsed === undefined || !('range' in parsed)) return false;
  const { top, left, bottom, right } = parsed.range;
  // A whole column or row has no ends; a range outside of SUM means another cell in every version of Excel.
  if (typeof top !== 'number' || typeof left !== 'number' || typeof bottom !== 'number' || typeof right !== 'number') return false;
  if (how === 'one cell' && (top !== bottom || left !== right)) return false;
  const { workbookName = '', sheetName = '' } = parsed;
  const named = workbookName === '' ? sheetName : `[${workbookName}]${sheetName}`;
  const sheet = named === '' ? null : named;
  terms.push({ sign, sheet, area: { top, left, bottom, right }, subtotal: how === 'subtotal' });
  return true;
}

function addTyped(value: string | number | boolean, sign: 1 | -1, { typed }: Found): boolean {
  if (typeof value !== 'number') return false;
  if (value !== 0) typed.push(sign * value);
  return true;
}

const opposite = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);
