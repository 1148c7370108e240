// The marks of a sheet as areas by severity: the strongest of several on one cell stays.
import type { Area } from '../address.ts';
import type { Severity } from '../check/finding.ts';
import type { PutMarks } from './patch.ts';

/** Strongest first: of several on one cell the first wins. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Strongest first; severities without cells are left out. */
export function markedAreas(marks: PutMarks['marks']): readonly { readonly severity: Severity; readonly areas: readonly Area[] }[] {
  const worst = new Map<string, PutMarks['marks'][number]>();
  for (const mark of marks) {
    const key = `${mark.row} ${mark.column}`;
    const known = worst.get(key);
    if (!known || SEVERITIES.indexOf(mark.severity) < SEVERITIES.indexOf(known.severity)) worst.set(key, mark);
  }
  return SEVERITIES.map((severity) => ({ severity, areas: areasOf([...worst.values()].filter((mark) => mark.severity === severity)) })).filter(({ areas }) => areas.length > 0);
}

/** The cells as areas, those one below another joined. */
function areasOf(cells: readonly { readonly row: number; readonly column: number }[]): readonly Area[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const last = areas.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}
