// The column map that --columns gives: "self=E,appraised=F,G" or the same as JSON.
import { columnIndex } from '../../core/address.ts';
import type { ColumnOverride, SingleRole } from '../../core/sheet/table.ts';
import { NAMES } from '../../core/text/names.ts';
import { Failure } from './failure.ts';

type Role = SingleRole | 'appraised' | 'part';

/** 0-based columns by role; null where nothing was asked for. A role with no column ("survey=") is taken away. Throws call/bad-columns. */
export function chooseColumns(asked: string | undefined): ColumnOverride | null {
  if (asked === undefined) return null;
  const pairs = asked.trimStart().startsWith('{') ? jsonPairs(asked) : plainPairs(asked);
  const chosen: { [role in SingleRole]?: number | null } & { appraised?: number[]; part?: number[] } = {};
  for (const [role, letters] of pairs) {
    const columns = letters.map((name) => columnIndex(name.trim()) ?? bad(name));
    if (!isRole(role)) bad(role);
    else if (role === 'appraised' || role === 'part') chosen[role] = columns;
    else if (columns.length > 1) bad(`${role}=${letters.join(',')}`);
    else chosen[role] = columns[0] ?? null;
  }
  return chosen;
}

const isRole = (text: string): text is Role => Object.hasOwn(NAMES.en.role, text);

function bad(value: string): never {
  throw new Failure('call/bad-columns', { value });
}

/** "self=E,appraised=F,G": a piece without "=" goes on with the role before it. */
function plainPairs(asked: string): [string, string[]][] {
  const pairs: [string, string[]][] = [];
  for (const piece of asked.split(',')) {
    const [role = '', letters] = piece.split('=').map((part) => part.trim());
    if (letters !== undefined) pairs.push([role, letters === '' ? [] : [letters]]);
    else (pairs.at(-1) ?? bad(piece))[1].push(role);
  }
  return pairs;
}

/** {"self":"E","appraised":["F","G"],"survey":null} */
function jsonPairs(asked: string): [string, string[]][] {
  let read: unknown;
  try {
    read = JSON.parse(asked);
  } catch {
    return bad(asked);
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return bad(asked);
  return Object.entries(read).map(([role, given]: [string, unknown]) => {
    const letters = given === null ? [] : Array.isArray(given) ? given : [given];
    return [role, letters.map((name: unknown) => (typeof name === 'string' ? name : bad(String(name))))];
  });
}
