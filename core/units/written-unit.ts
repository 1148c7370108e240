// Units for tests: a name, what was achieved of how much, and what differs from a table without anything odd.
import { percent, points, ZERO } from '../points.ts';
import type { UnitSheet } from './unit.ts';

/** Points as plain numbers; the table is of 2025, has one field, and stands in a file of its own. */
export function writtenUnit(name: string, achieved: number, max = 100, other: Partial<UnitSheet> = {}): UnitSheet {
  const figures = { max: points(max), applicableMax: points(max), self: points(achieved), appraised: points(achieved), survey: ZERO, achieved: points(achieved), index: percent(points(achieved), points(max)) };
  return {
    source: { file: `${name}.xlsx`, sheet: 'Tự chấm', range: 'A4:F90' },
    name,
    nameFrom: 'title',
    year: 2025,
    group: null,
    signature: '1\t100\n1.1\t60\n1.2\t40',
    totals: { ...figures, bonus: null, penalty: null },
    fields: [{ path: '1', name: 'Chỉ đạo, điều hành', ...figures }],
    provisional: false,
    scored: true,
    errors: 0,
    warnings: 0,
    hidden: false,
    ...other,
  };
}
