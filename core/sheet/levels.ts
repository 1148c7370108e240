// Levels: which row is a field, a criterion, a component, and whose child, from numbers that may restart, miss ancestors or be mere indents.
import type { RowNumber } from './numbering.ts';

/** A row that takes part in the tree. */
export interface Numbered {
  readonly number: RowNumber | null;
  /** Leading spaces of the name. */
  readonly indent: number;
}

/** The place of a row in the tree. */
export interface Place {
  /** Index among the rows given; null at the top. */
  readonly parent: number | null;
  readonly depth: number;
  readonly path: string;
  /** The ancestor that its number names is not there. */
  readonly orphan: boolean;
}

interface Open {
  readonly at: number;
  readonly key: string;
  readonly number: RowNumber | null;
  readonly indent: number;
}

/** Places rows in sheet order. `byIndent`: leading spaces tell the level, numbers do not. */
export function placeRows(rows: readonly Numbered[], byIndent: boolean): Place[] {
  const places: Place[] = [];
  const parentKeys = new Map<string, string>();
  const shortest = Math.min(...rows.flatMap(({ number }) => (number?.style === 'decimal' ? [number.parts.length] : [])), 99);
  let stack: Open[] = [];
  rows.forEach((row, at) => {
    const number = asLetter(row.number, stack);
    const key = keyOf(number);
    const found = byIndent ? { stack: stack.slice(0, lastIndex(stack, (open) => open.indent < row.indent) + 1), orphan: false } : parentOf(number, key, stack, parentKeys, shortest);
    stack = found.stack;
    const parent = stack[stack.length - 1];
    if (parent && !found.orphan) parentKeys.set(key, parent.key);
    places.push(place(number, parent, places, found.orphan, shortest));
    stack = [...stack, { at, key, number, indent: row.indent }];
  });
  return places;
}

function lastIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i] as T)) return i;
  return -1;
}

const keyOf = (number: RowNumber | null): string =>
  number === null ? 'caps' : number.style === 'decimal' ? `decimal${number.parts.length}` : `${number.style}:${number.word ?? ''}`;

/** After H comes the letter I, not the Roman one. */
function asLetter(number: RowNumber | null, stack: readonly Open[]): RowNumber | null {
  if (number?.style !== 'roman' || number.shown.length !== 1) return number;
  const letter = number.shown.charCodeAt(0) - 64;
  const last = stack.find(({ key }) => key === 'upper:')?.number?.parts[0];
  return last === letter - 1 ? { ...number, style: 'upper', parts: [letter] } : number;
}

interface Found {
  /** The ancestors that stay open; the last is the parent. */
  readonly stack: Open[];
  readonly orphan: boolean;
}

function parentOf(number: RowNumber | null, key: string, stack: readonly Open[], parentKeys: ReadonlyMap<string, string>, shortest: number): Found {
  const upTo = (index: number): Found => ({ stack: stack.slice(0, index + 1), orphan: false });
  if (number?.style === 'decimal' && number.parts.length > 1) {
    const prefix = number.parts.slice(0, -1);
    const exact = lastIndex(stack, (open) => open.number?.style === 'decimal' && sameParts(open.number.parts, prefix));
    if (exact >= 0) return upTo(exact);
    const named = lastIndex(stack, (open) => prefix.length === 1 && open.number !== null && open.number.style !== 'decimal' && lastPart(open.number) === prefix[0]);
    if (named >= 0) return upTo(named);
    const usual = parentKeys.get(key);
    const restart = lastIndex(stack, (open) => open.key === usual && open.number?.style !== 'decimal');
    if (restart >= 0) return upTo(restart);
    if (number.parts.length === shortest) return upTo(lastIndex(stack, (open) => open.number?.style !== 'decimal'));
    // No row has the number that the parent should have: the nearest ancestor that is there takes it.
    const nearest = lastIndex(stack, (open) => open.number?.style !== 'decimal' || (open.number.parts.length < prefix.length && sameParts(open.number.parts, prefix.slice(0, open.number.parts.length))));
    return { ...upTo(nearest), orphan: true };
  }
  const same = stack.findIndex((open) => open.key === key);
  if (same >= 0) return upTo(same - 1);
  if (number?.style === 'decimal') return upTo(lastIndex(stack, (open) => open.number?.style !== 'decimal'));
  const usual = parentKeys.get(key);
  const before = usual === undefined ? -1 : lastIndex(stack, (open) => open.key === usual);
  return before >= 0 ? upTo(before) : upTo(stack.length - 1);
}

const sameParts = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((part, i) => part === b[i]);
const lastPart = (number: RowNumber): number | undefined => number.parts[number.parts.length - 1];

function place(number: RowNumber | null, parent: Open | undefined, places: readonly Place[], orphan: boolean, shortest: number): Place {
  const above = parent === undefined ? undefined : places[parent.at];
  const own = number === null ? '' : number.style === 'word' || number.style === 'decimal' ? number.parts.join('.') : number.shown;
  const depth = orphan && number ? Math.max((above?.depth ?? -1) + 1, number.parts.length - shortest) : (above?.depth ?? -1) + 1;
  return { parent: parent?.at ?? null, depth, path: pathOf(number, own, parent?.number ?? null, above?.path), orphan };
}

/** 1.1.2 below 1.1 stays 1.1.2; a restarted 1 below I is I.1. */
function pathOf(number: RowNumber | null, own: string, parent: RowNumber | null, above: string | undefined): string {
  if (above === undefined || above === '') return own;
  if (own === '') return above;
  if (number && number.parts.length > 1 && number.style !== 'roman') {
    const prefix = number.parts.slice(0, -1);
    if (parent?.style === 'decimal' && sameParts(parent.parts, prefix)) return `${above}.${lastPart(number) ?? ''}`;
    if (parent?.style === 'decimal' || sameParts([lastPart(parent ?? number) ?? Number.NaN], prefix)) return own;
  }
  return `${above}.${own}`;
}
