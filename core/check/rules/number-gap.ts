// number/gap: 1.1.1 then 1.1.3; also Roman numerals, letters and "Tiêu chí 1, Tiêu chí 3".
// values: name, previous (the number before the gap; absent where the first of its parent is missing), due (the first number left out),
// missing (all that are left out, "1.1.2, 1.1.3"), count (how many). All made whole like the finding's number. expected: due. actual: the number as shown.
import type { RowNumber } from '../../sheet/numbering.ts';
import type { ScoringTable, TableRow } from '../../sheet/table.ts';
import { isNode, numberCell } from '../cells.ts';
import { numberingOf } from '../lost-zero.ts';
import { between, nextTo, numberText } from '../ordinals.ts';
import { report } from '../report.ts';
import type { ScoringRule } from '../rule.ts';

interface Numbered {
  readonly index: number;
  readonly number: RowNumber;
}

/** The numbered nodes under one parent, in sheet order. */
interface Family {
  readonly members: Numbered[];
  /** The place of each in its list. */
  readonly held: Set<string>;
}

interface Step {
  readonly family: Family;
  /** null where the first of its parent is missing. */
  readonly previous: Numbered | null;
  readonly next: Numbered;
}

const LISTED = 5;

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['number/gap'],
  *run({ table, grid }) {
    const { numbers } = numberingOf(table, grid);
    const families = siblings(table, numbers);
    // A number that stands elsewhere in the table (an orphan, a row out of order) is not left out.
    const present = new Set(numbers.flatMap((number) => (number && number.parts.length > 1 ? [number.parts.join('.')] : [])));
    for (const { family, previous, next } of [...steps(families), ...lateStarts(table, families)]) {
      const row = table.rows[next.index];
      if (row === undefined) continue;
      const beside = betweenRows(table, numbers, previous ?? next, next);
      const missing = between(previous?.number ?? null, next.number)
        .filter((value) => !family.held.has(placeOf(next.number, value)) && !beside.some((other) => sameList(other, next.number) && last(other) === value))
        .filter((value) => !present.has([...next.number.parts.slice(0, -1), value].join('.')))
        .map((value) => whole(row, next.number, numberText(next.number, value)));
      if (missing.length === 0) continue;
      yield report(table, 'number/gap', {
        cell: numberCell(table, row),
        row,
        expected: missing[0] ?? null,
        actual: next.number.shown,
        values: {
          ...(previous === null ? {} : { previous: whole(row, next.number, previous.number.shown) }),
          due: missing[0] ?? null,
          missing: missing.slice(0, LISTED).join(', ') + (missing.length > LISTED ? ' …' : ''),
          count: missing.length,
        },
      });
    }
  },
};

/** A sibling's number with what the row's path has before its own: "2" beside the "3" of "I.3" is "I.2". */
const whole = (row: TableRow, own: RowNumber, sibling: string): string =>
  row.path.endsWith(`.${own.shown}`) && !sibling.includes('.') ? row.path.slice(0, -own.shown.length) + sibling : sibling;

const last = (number: RowNumber): number => number.parts[number.parts.length - 1] ?? 0;

/** A list ("1.1.", "Tiêu chí") and a value in it. */
const placeOf = (number: RowNumber, value: number): string => `${listOf(number)}|${value}`;
const listOf = (number: RowNumber): string => `${number.word ?? ''}|${number.parts.slice(0, -1).join('.')}|${number.parts.length}`;

/** Two numbers of one list: "1.1.2" and "1.1.4", "II" and "IV". */
const sameList = (a: RowNumber, b: RowNumber): boolean => listOf(a) === listOf(b);

/** The numbered nodes by parent. */
function siblings(table: ScoringTable, numbers: readonly (RowNumber | null)[]): Family[] {
  const families = new Map<number | null, Family>();
  table.rows.forEach((row, index) => {
    const number = numbers[index] ?? null;
    if (!isNode(row) || number === null) return;
    const family = families.get(row.parent) ?? { members: [], held: new Set<string>() };
    family.members.push({ index, number });
    family.held.add(placeOf(number, last(number)));
    families.set(row.parent, family);
  });
  return [...families.values()];
}

/** Neighbours of one list where the second does not follow the first. */
function steps(families: readonly Family[]): Step[] {
  return families.flatMap((family) =>
    family.members.flatMap((next, at) => {
      const previous = family.members[at - 1];
      return previous && sameList(previous.number, next.number) && !nextTo(previous.number, next.number) ? [{ family, previous, next }] : [];
    }),
  );
}

/** A parent whose first child is 1.2.2: told only in a table that starts at 1 and whose other parents start at .1, so that an excerpt is left alone. */
function lateStarts(table: ScoringTable, families: readonly Family[]): Step[] {
  const firsts = families.flatMap((family) => (family.members[0] ? [{ family, previous: null, next: family.members[0] }] : []));
  const top = firsts.find(({ next }) => table.rows[next.index]?.parent === null);
  const dotted = firsts.filter(({ next }) => next.number.parts.length > 1 && table.rows[next.index]?.parent !== null);
  const late = dotted.filter(({ next }) => last(next.number) === 2);
  const usual = dotted.filter(({ next }) => last(next.number) === 1);
  return top !== undefined && last(top.next.number) === 1 && usual.length > late.length ? late : [];
}

/** Numbers of rows that are no criteria (a bonus row "III") between two siblings. */
function betweenRows(table: ScoringTable, numbers: readonly (RowNumber | null)[], from: Numbered, to: Numbered): RowNumber[] {
  const found: RowNumber[] = [];
  for (let index = from.index + 1; index < to.index; index++) {
    const row = table.rows[index];
    const number = numbers[index];
    if (number && row && !isNode(row) && row.kind !== 'option') found.push(number);
  }
  return found;
}
