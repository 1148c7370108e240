// English sentences of findings on the plan sheet.
import type { SentencesOf } from '../sentences.ts';

export const plan: SentencesOf<'plan'> = {
  'plan/column-missing': ['Sheet “{sheet}” has lost its column “{missing}”, so that part cannot be checked. Restore the header or make the plan again.', 'The plan sheet has lost its header and cannot be checked. Make the plan again; what was written is kept.'],
  'plan/criterion-missing': ['Criterion {number} “{name}” lost {actual} points and is not in the plan. Make the plan again to add it.', 'A criterion that lost points is not in the plan. Make the plan again to add it.'],
  'plan/criterion-unknown': ['Cell {cell}: the scoring table has no criterion “{name}”. Check its number and name.', 'The scoring table does not have a criterion of the plan. Check its number and name.'],
  'plan/lead-missing': ['Cell {cell}: criterion {number} lost {actual} points and has no lead unit.', 'A criterion that lost points has no lead unit.'],
  'plan/unit-unknown': ['Cell {cell}: the lead unit “{actual}” is not in the sheet’s list of units. Correct the name or add it to the list.', 'A lead unit is not in the sheet’s list of units.'],
  'plan/deadline-missing': ['Cell {cell}: criterion {number} lost {actual} points and has no deadline.', 'A criterion that lost points has no deadline.'],
  'plan/date-text': [
    { when: 'stored', text: 'Cell {cell} holds the text “{actual}”, which a spreadsheet does not take for a date. Type the date {day}.' },
    { when: 'yearly', text: 'Cell {cell} says “{actual}”, which is no single day, so it cannot be watched. Type a day, e.g. {day}.' },
    'Cell {cell} says “{actual}”, which is no single day, so it cannot be watched. Type day, month and year.',
    'A deadline is no single day. Type day, month and year.',
  ],
  'plan/date-wrong': [
    { when: 'calendar', text: 'Cell {cell}: “{actual}” follows another calendar. Is {day} meant?' },
    { when: 'other-calendar', text: 'Cell {cell}: “{actual}” follows another calendar, or its year is wrong. Type a day of the Gregorian calendar.' },
    'Cell {cell}: “{actual}” is no day of the calendar. Type day, month and year again.',
    'A date is no day of the calendar. Type day, month and year again.',
  ],
  'plan/overdue': ['Cell {cell}: criterion {number} was due on {day}, {count#} days ago, and is not done.', 'A task is overdue and not done.'],
  'plan/evidence-overdue': ['Cell {cell}: the evidence of criterion {number} was due on {day}, {count#} days ago, and none is noted.', 'Evidence was due and none is noted.'],
  'plan/target-not-number': [
    { when: 'stored', text: 'Cell {cell} holds the text “{actual}”, which formulas do not add. Make it the number {expected}?' },
    'Cell {cell}: the target “{actual}” is no number. Type a number of points.',
    'A target is no number. Type a number of points.',
  ],
  'plan/target-above-max': ['Cell {cell}: the target {actual} is above the maximum {expected} of criterion {number}.', 'A target is above its maximum.'],
  'plan/target-below-present': ['Cell {cell}: the target {actual} is below the {expected} points that criterion {number} has today.', 'A target is below the present points.'],
  'plan/status-unknown': ['Cell {cell}: “{actual}” is no status of the list and is not counted. Choose one of the list.', 'A status is not in the list. Choose one of the list.'],
  'plan/goal-not-percent': [
    { when: 'stored', text: 'Cell {cell}: the goal “{actual}” is no percent that formulas can use. Type the number {expected}?' },
    'Cell {cell}: the goal “{actual}” is no percent above 0 and up to 100. Type it again, e.g. 90.',
    'The goal is no percent above 0 and up to 100.',
  ],
  'plan/goal-short': ['Cell {cell}: with all targets met the index is {actual%}, below the goal {expected%}; {difference} points are missing.', 'With all targets met the index is still below the goal.'],
};
