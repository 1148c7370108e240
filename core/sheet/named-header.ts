// A header that the user named by hand where no words tell one: its columns play the roles that the user gave.
import type { Grid } from './grid.ts';
import { headerFrom, type Header, type HeaderColumn } from './header.ts';
import type { ColumnOverride, SingleRole } from './table.ts';

/** The header in that 0-based row with the columns that the user named; null where nothing is written in it. Words still tell the roles that the user did not speak of. */
export function namedHeader(grid: Grid, row: number, override: ColumnOverride): Header | null {
  if (grid.row(row).every((cell) => grid.text(row, cell.column) === '')) return null;
  const { rows, columns } = headerFrom(grid, row);
  const roleAt = rolesIn(override);
  // Rows are either criteria or units: who names one column of names leaves no other to the words.
  const isSpokenOf = (role: NonNullable<HeaderColumn['role']>): boolean => role in override || (isNameLike(role) && (hasColumn(override.name) || hasColumn(override.unit)));
  const worded = columns.map((column): HeaderColumn => ({ ...column, role: roleAt.get(column.column) ?? (column.role === null || isSpokenOf(column.role) ? null : column.role) }));
  const unworded = [...roleAt].flatMap(([column, role]): HeaderColumn[] => (columns.some((each) => each.column === column) ? [] : [{ column, words: '', groups: [], role }]));
  return { rows, columns: [...worded, ...unworded].sort((a, b) => a.column - b.column), isNamed: true };
}

const hasColumn = (column: number | null | undefined): boolean => typeof column === 'number';

const isNameLike = (role: HeaderColumn['role']): boolean => role === 'name' || role === 'unit';

function rolesIn({ appraised = [], part: _, ...single }: ColumnOverride): ReadonlyMap<number, SingleRole | 'appraised'> {
  const roles = new Map<number, SingleRole | 'appraised'>(appraised.map((column) => [column, 'appraised']));
  for (const [role, column] of Object.entries(single) as [SingleRole, number | null][]) if (column !== null) roles.set(column, role);
  return roles;
}
