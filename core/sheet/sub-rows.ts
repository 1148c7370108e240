// Rows below a criterion that may be its options or its parts: "Ban hành kịp thời: 1", "a) 100% văn bản đúng | 4", "a) Phần một | 2".
import { sum, ZERO, type Points } from '../points.ts';
import { optionOfLine } from './option-text.ts';
import type { RawRow } from './raw-rows.ts';
import { scoreReadings } from './raw-rows.ts';
import type { Option, Reading } from './table.ts';

/** What a row below a criterion is. */
export type SubRow = { readonly kind: 'node' } | { readonly kind: 'text' } | { readonly kind: 'option'; readonly option: Option };

const pointsIn = (reading: Reading): Points | null => (reading.state === 'number' ? reading.points : null);

const isScored = (raw: RawRow): boolean => scoreReadings(raw).some(({ state }) => state === 'number');

/** A row without a number of its own, or lettered: it may be an option. */
export const mayBeOption = (raw: RawRow): boolean => (raw.number === null || raw.number.style === 'lower') && raw.name !== '';

/**
 * Decides a run of such rows together. Options are alternatives: the best of them is the criterion's maximum and the
 * criterion itself is scored. Parts add up to the maximum and are scored themselves.
 */
export function resolveSubRows(rows: readonly RawRow[], above: RawRow | null): SubRow[] {
  const aboveMax = above === null ? null : pointsIn(above.max);
  const inColumn = rows.map(({ max }) => pointsIn(max));
  const parts = arePartsOf(rows, above, aboveMax, inColumn);
  return rows.map((raw, i): SubRow => {
    const column = inColumn[i] ?? null;
    if (column !== null) {
      if (parts || isHeading(raw) || (aboveMax !== null && column > aboveMax && raw.number === null && !isListed(raw))) return { kind: 'node' };
      return { kind: 'option', option: { text: raw.name, points: column, row: raw.row } };
    }
    const option = above === null ? null : optionOfLine(raw.name, aboveMax);
    if (option) return { kind: 'option', option: { ...option, row: raw.row } };
    return raw.number !== null && isScored(raw) && (above === null || !isScored(above)) ? { kind: 'node' } : { kind: 'text' };
  });
}

/** A line of a list ("- Đủ"), not a heading. */
const isListed = (raw: RawRow): boolean => /^[-+•*]/.test(raw.name) || raw.number !== null;

/** "THỂ CHẾ" in capitals and without a number heads a field of its own. */
const isHeading = (raw: RawRow): boolean => !isListed(raw) && /\p{Lu}{2}/u.test(raw.name) && raw.name === raw.name.toUpperCase();

function arePartsOf(rows: readonly RawRow[], above: RawRow | null, aboveMax: Points | null, inColumn: readonly (Points | null)[]): boolean {
  const known = inColumn.filter((value): value is Points => value !== null);
  if (known.length === 0) return false;
  if (above === null) return true;
  const scored = rows.filter(isScored).length;
  const best = known.reduce((a, b) => (b > a ? b : a), ZERO);
  const adds = aboveMax !== null && sum(known) === aboveMax;
  if (isScored(above) && scored * 2 <= rows.length) return false;
  if (known.length > 1 && adds) return best !== aboveMax;
  if (known.includes(ZERO)) return false;
  if (aboveMax === null) return true;
  return scored * 2 > rows.length;
}
