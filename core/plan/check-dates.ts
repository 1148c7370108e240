// Deadlines and evidence dates of a plan: days in words, days that no calendar has, and what is overdue.
import { showDay } from '../sheet/day.ts';
import type { Report, RowCheck } from './check-plan.ts';
import { readDay, type DayReading } from './read-day.ts';

/** `year` is the one in which a day of every year is offered. */
export function checkDates(check: RowCheck, isDone: boolean, year: number, report: Report): void {
  const { row, today, cell, label } = check;
  const days = { deadline: readDay(row.entries.deadline?.value ?? null, year), evidenceDue: readDay(row.entries.evidenceDue?.value ?? null, year) };
  for (const column of ['deadline', 'evidenceDue'] as const) checkDay(days[column], cell(column), label, report);
  const deadline = dayOf(days.deadline);
  if (deadline !== null && deadline < today && !isDone) report('plan/overdue', { cell: cell('deadline'), number: label, values: { day: showDay(deadline), count: today - deadline } });
  const due = dayOf(days.evidenceDue);
  // Without its column nobody can note that evidence came.
  const noted = cell('evidence');
  if (due !== null && due < today && noted !== null && row.entries.evidence === undefined) report('plan/evidence-overdue', { cell: noted, number: label, values: { day: showDay(due), count: today - due } });
}

/** The day that is meant beyond doubt, also where it is kept as text. */
const dayOf = (reading: DayReading): number | null => (reading.state === 'day' || reading.state === 'text' ? reading.day : null);

function checkDay(reading: DayReading, cell: string | null, number: string, report: Report): void {
  if (reading.state === 'blank' || reading.state === 'day') return;
  const told = { cell, number, actual: reading.text };
  if (reading.state === 'text') {
    const day = reading.hint === null ? null : showDay(reading.hint);
    report('plan/date-text', { ...told, values: { what: reading.day !== null ? 'stored' : day === null ? 'words' : 'yearly', day } });
    return;
  }
  if (reading.state === 'impossible') report('plan/date-wrong', { ...told, values: { what: 'impossible' } });
  else report('plan/date-wrong', { ...told, values: reading.hint === null ? { what: 'other-calendar' } : { what: 'calendar', day: showDay(reading.hint) } });
}
