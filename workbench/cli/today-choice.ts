// The day by which tasks are overdue: --today, or the machine's own calendar.
import { serialOf, serialOfIso } from '../../core/sheet/day.ts';
import { Failure } from './failure.ts';

/** A serial number. Throws call/bad-today for what is no day of the calendar. */
export function chooseToday(asked: string | undefined): number {
  const now = new Date();
  const today = asked === undefined ? serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) : serialOfIso(asked.trim());
  if (today === null) throw new Failure('call/bad-today', { value: asked });
  return today;
}
