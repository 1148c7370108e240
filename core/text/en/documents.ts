// English sentences for evidence documents and the report: evidence/*, report/*.
import type { SentencesOf } from '../sentences.ts';

export const documents: SentencesOf<'evidence' | 'report'> = {
  'evidence/missing': [
    'Item {number} has points but no evidence (cell {cell}). Name the document or explain.',
    'Cell {cell}: there are points but no evidence. Name the document or explain.',
    'There are points but no evidence. Name the document or explain.',
  ],
  'evidence/no-column': [
    'The table on sheet “{sheet}” has no evidence column, so no register of documents could be made. Add such a column or say which one it is.',
  ],
  'evidence/undated': [
    'Cell {cell}: the document “{actual}” has no date. Add it, for example: ngày 15/01/{limit#}.',
    'Cell {cell}: the document “{actual}” has no date. Add day, month and year.',
    'Cell {cell}: a document has no date. Add day, month and year.',
    'A document has no date. Add day, month and year.',
  ],
  'evidence/date-invalid': [
    { when: 'month-first', text: 'Cell {cell}: “{actual}” has a month above 12; perhaps the month was written first. Write day/month/year.' },
    { when: 'buddhist', text: 'Cell {cell}: “{actual}” has a year of the Buddhist calendar. Write the Gregorian one.' },
    { when: 'lunar', text: 'Cell {cell}: “{actual}” is a lunar date. Write the Gregorian one.' },
    'Cell {cell}: “{actual}” is no day of the calendar. Write the date of issue again.',
    'Cell {cell}: the date of issue is not right. Write it again.',
    'A date of issue is not right. Write it again.',
  ],
  'evidence/out-of-year': [
    { when: 'december', text: 'Cell {cell}: “{actual}” was issued in the December before the scored year {expected#}. A plan for {expected#} may be; anything else needs another document.' },
    'Cell {cell}: “{actual}” is not of the scored year {expected#}. Name another document or explain.',
    'Cell {cell}: a document is not of the scored year. Name another document or explain.',
    'A document is not of the scored year. Name another document or explain.',
  ],
  'evidence/year-unknown': [
    'No line above the table names the scored year, so the years of the documents were not compared. Write the year in the title or choose it.',
  ],
  'evidence/shared': [
    'The document “{actual}” stands beside several items ({count#}): {missing}. See that each item names the part or page that proves it.',
    'The document “{actual}” stands beside several items. See that each item names the part or page that proves it.',
    'A document stands beside several items. See that each item names the part or page that proves it.',
  ],
  'report/no-charts': [
    { when: 'off', text: 'The report has no charts because the user chose so.' },
    'The table has too few figures for a chart, so the report has none.',
  ],
};
