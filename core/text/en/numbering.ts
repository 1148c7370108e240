// English sentences for tables and numbering: table/*, number/*.
import type { SentencesOf } from '../sentences.ts';

export const numbering: SentencesOf<'table' | 'number'> = {
  'table/not-found': [
    'No scoring or ranking table was found. A table needs a header row that names the criterion, maximum and score columns.',
  ],
  'table/column-missing': [
    { when: 'score', text: 'The table with its header at cell {cell} has no score column (self, appraised or survey). Add it, or say which column it is.' },
    'The table with its header at cell {cell} has no {column} column. Add it, or say which column it is.',
    'The table with its header at cell {cell} has no maximum column or no score column. Add the missing column, or say which column it is.',
    'The table has no maximum column or no score column. Add the missing column, or say which column it is.',
  ],
  'number/duplicate': [
    'Cell {cell}: number {number} is already used at cell {previous}. Renumber one of the two rows.',
    'Cell {cell}: number {number} stands twice under the same heading. Renumber this row.',
    'Cell {cell}: this number stands twice under the same heading. Renumber this row.',
    'A number stands twice under the same heading. Renumber the later row.',
  ],
  'number/gap': [
    'Cell {cell}: {number} follows {previous}; missing: {missing}. Look for a lost row or a wrong number.',
    'Cell {cell}: before {number} there is a gap; missing: {missing}. Look for a lost row or a wrong number.',
    'Cell {cell}: {number} does not follow {previous}. Look for a lost row or a wrong number.',
    'Cell {cell}: the numbering has a gap here. Look for a lost row or a wrong number.',
    'The numbering has a gap. Look for a lost row or a wrong number.',
  ],
  'number/orphan': [
    'Cell {cell}: there is {number} but no {due} in the table. Add row {due} or correct the number.',
    'Cell {cell}: {number} belongs to nothing above it. Add the row above it or correct the number.',
    'Cell {cell}: this row belongs to nothing above it. Add the row above it or correct the number.',
    'A row belongs to nothing above it. Add the row above it or correct the number.',
  ],
  'number/lost-zero': [
    { when: 'date', text: 'Cell {cell}: number {due} was turned into a date. Format the cell as Text and type {due} again.' },
    'Cell {cell} holds {actual} where {due} is due. Format the cell as Text and type {due} again.',
    'Cell {cell}: {due} is due here. Format the cell as Text and type {due} again.',
    'Cell {cell}: this number lost its zero or became a date. Format the cell as Text and type it again.',
    'A number lost its zero or became a date. Format the cell as Text and type it again.',
  ],
};
