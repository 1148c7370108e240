// Today by the machine's own calendar: what is overdue is so by the day of whoever sits before it.
import { serialOf } from '../../core/sheet/day.ts';

/** As the day number of a cell. */
export function today(): number {
  const now = new Date();
  const serial = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (serial === null) throw new RangeError('a day before 1900');
  return serial;
}
