// Where the first argument of a call stands, from the address that Excel tells.
import { parseA1Area } from '../../core/address.ts';
import type { FunctionContext } from '../../core/functions/function.ts';

type Origin = NonNullable<FunctionContext['origin']>;

/** The sheet and the top left cell of an address ("'Bảng điểm'!A5:I60"); null where it is none, as for a typed array. */
export function originOf(address: unknown): Origin | null {
  if (typeof address !== 'string') return null;
  const mark = address.lastIndexOf('!');
  const area = parseA1Area(address.slice(mark + 1));
  if (area === null) return null;
  const sheet = address.slice(0, Math.max(mark, 0)).replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  return { sheet, row: area.top, column: area.left };
}
