// Which cells a formula names, inside which function, and where in its text they stand, so that one range can be replaced.
import { parse, parseA1Ref, tokenize, type AstExpression } from '@borgar/fx/xlsx';
import type { Area } from '../address.ts';

/** One reference of a formula. */
export interface FormulaArea {
  /** null where the formula names its own sheet. */
  readonly sheet: string | null;
  /** Whole columns and rows reach to the ends of a sheet. */
  readonly area: Area;
  /** Upper-case name of the function that takes the reference as an argument of its own; null anywhere else ("A1+B1"). */
  readonly call: string | null;
  /** 0-based argument of that function. */
  readonly argument: number;
  /** The text as it stands, and its first and one-past-last character. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Every reference to cells of this workbook, in the order of the text; null where the text is no formula that can be read. */
export function formulaAreas(formula: string): readonly FormulaArea[] | null {
  try {
    const found: FormulaArea[] = [];
    walk(parse(tokenize(formula, { withLocation: true })), null, 0, found);
    return found;
  } catch {
    // The parser throws on what is no formula.
    return null;
  }
}

function walk(node: AstExpression | null, call: string | null, argument: number, found: FormulaArea[]): void {
  if (node === null) return;
  switch (node.type) {
    case 'ReferenceIdentifier': {
      const [from = 0, to = 0] = node.loc ?? [];
      const place = placeOf(node.value);
      if (place) found.push({ ...place, call, argument, text: node.value, from, to });
      return;
    }
    case 'CallExpression':
      node.arguments.forEach((each, at) => walk(each, node.callee.name.toUpperCase(), at, found));
      return;
    case 'UnaryExpression':
    case 'BinaryExpression':
      for (const each of node.arguments) walk(each, null, 0, found);
      return;
    case 'LetExpression':
      for (const { init } of node.declarations) walk(init, null, 0, found);
      walk(node.body, null, 0, found);
      return;
    case 'LambdaExpression':
      walk(node.body, null, 0, found);
      return;
    default:
      return;
  }
}

function placeOf(text: string): Pick<FormulaArea, 'sheet' | 'area'> | null {
  const parsed = parseA1Ref(text);
  // Another workbook's cells are none of ours; a name has no range.
  if (!parsed || !('range' in parsed) || (parsed.workbookName ?? '') !== '') return null;
  const { top, left, bottom, right } = parsed.range;
  return {
    sheet: parsed.sheetName || null,
    area: {
      top: top ?? 0,
      left: left ?? 0,
      bottom: bottom ?? (top === null || bottom === null ? LAST_ROW : top),
      right: right ?? (left === null || right === null ? LAST_COLUMN : left),
    },
  };
}
