// The columns of a table as JSON: letters by role, only roles that the table has.
import { columnName } from '../../../core/address.ts';
import type { Columns } from '../../../core/sheet/table.ts';

/** {"number":"A","appraised":["F","G"]} of 0-based columns. */
export function columnsJson(columns: Columns): Readonly<Record<string, string | string[]>> {
  const found: Record<string, string | string[]> = {};
  for (const [role, at] of Object.entries(columns)) {
    if (typeof at === 'number') found[role] = columnName(at);
    else if (Array.isArray(at) && at.length > 0) found[role] = at.map(columnName);
  }
  return found;
}
