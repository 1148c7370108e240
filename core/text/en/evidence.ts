// English sentences for why the reader took it for a table.
import type { EvidenceSentences } from '../evidence.ts';

export const evidence: EvidenceSentences = {
  'header-words': ['Known columns in the header row: {count#}.', 'The header row names known columns.'],
  'header-rows': ['Header rows: {count#}.', 'The header takes several rows.'],
  numbering: ['Rows numbered by level: {count#}.', 'The rows are numbered by level.'],
  levels: ['Levels of items: {count#}.', 'The items form several levels.'],
  sums: ['Maximum points that equal the sum below them: {agree#} of {checked#}.', 'Maximum points equal the sum of the rows below them.'],
  options: ['Scoring options: {count#}.', 'There are scoring options.'],
  'total-row': ['There is a total row at cell {cell}.', 'There is a total row.'],
  units: ['Units, one a row: {count#}.', 'Each row is a unit.'],
  'column-override': ['The user said which column is the {role}.', 'The user said which columns are which.'],
  'weak-header': ['The header is not clear; check which column is which.'],
  'weak-numbering': ['The numbering is not clear; check the levels.'],
};
