// English sentences for totals, index, rank and grade: total/*, index/*, rank/*, grade/*.
import type { SentencesOf } from '../sentences.ts';

export const total: SentencesOf<'total' | 'index' | 'rank' | 'grade'> = {
  'total/wrong': [
    'Cell {cell}: the total shows {actual} but should be {expected}: its formula passes over the number kept as text in {kept}. Turn that cell into a number.',
    { when: 'field', text: 'The total of field {number} (cell {cell}) says {actual}, its criteria add up to {expected}. Correct the total.' },
    { when: 'criterion', text: 'The total of criterion {number} (cell {cell}) says {actual}, its components add up to {expected}. Correct the total.' },
    { when: 'grand', text: 'The grand total (cell {cell}) says {actual}, the fields add up to {expected}. Correct the total.' },
    { when: 'mean', text: 'The mean (cell {cell}) says {actual}, worked out again it is {expected}. Correct the mean.' },
    { when: 'unit', text: 'The total of {name} (cell {cell}) says {actual}, its parts add up to {expected}. Correct the total.' },
    'Cell {cell}: the {column} of {number} says {actual}, its parts add up to {expected}. Make them agree.',
    'Cell {cell}: the total says {actual}, its parts add up to {expected}. Correct the total.',
    'Cell {cell}: the total is wrong. Add it up again and correct it.',
    'A total is wrong. Add it up again and correct it.',
  ],
  'total/rounding': [
    'Cell {cell}: the difference of {difference} comes from rounding and is no error.',
    'Cell {cell}: the small difference comes from rounding and is no error.',
    'The small difference comes from rounding and is no error.',
  ],
  'total/typed': [
    'Cell {cell}: the total {actual} is right but typed by hand, and will be wrong once a score changes. Replace it with a formula?',
    'Cell {cell}: the total is typed by hand, and will be wrong once a score changes. Replace it with a formula?',
    'A total is typed by hand, and will be wrong once a score changes. Replace it with a formula.',
  ],
  'total/formula-range': [
    { when: 'warning', text: 'The formula in cell {cell} spans the blank total {doubled} and will count twice once that cell is filled. Add only the rows directly below.' },
    { when: 'warning', text: 'The formula in cell {cell} spans a blank total and will count twice once that cell is filled. Add only the rows directly below.' },
    'The formula in cell {cell} misses {missing} and counts {doubled} twice. Correct its range.',
    'The formula in cell {cell} misses {missing}. Correct its range.',
    'The formula in cell {cell} counts {doubled} twice. Correct its range.',
    'The formula in cell {cell} also adds cells that do not belong here: {outside}. Correct its range.',
    'The formula in cell {cell} has the number {typed} typed into it. Add only the cells of points.',
    'The formula in cell {cell} misses a row or counts one twice. Correct its range.',
    'A formula misses a row or counts one twice. Correct its range.',
  ],
  'total/missing': [
    { when: 'field', text: 'Cell {cell}: field {number} has no total, its criteria add up to {expected}. Fill in the formula?' },
    { when: 'criterion', text: 'Cell {cell}: criterion {number} has no total, its components add up to {expected}. Fill in the formula?' },
    { when: 'grand', text: 'Cell {cell}: there is no grand total, the fields add up to {expected}. Fill in the formula?' },
    'Cell {cell}: {number} has no total, its parts add up to {expected}. Fill in the formula?',
    'Cell {cell}: there is no total, the parts add up to {expected}. Fill in the formula?',
    'Cell {cell}: there is no total. Fill in the formula?',
    'A total is missing. Fill in its formula.',
  ],
  'index/wrong': [
    { when: 'unit', text: 'Cell {cell}: the index of {name} says {actual%}, achieved over maximum gives {expected%}. Correct the index.' },
    'Cell {cell}: the index says {actual%}, achieved over maximum gives {expected%}. Correct the index.',
    'Cell {cell}: the index is not achieved over maximum. Correct the index.',
    'An index is not achieved over maximum. Correct the index.',
  ],
  'rank/wrong': [
    'Cell {cell}: {name} is shown with rank {actual#}, by its points it is {expected#} (units with the same points: {tie#}). Correct the rank.',
    'Cell {cell}: {name} is shown with rank {actual#}, by its points it is {expected#}. Correct the rank.',
    'Cell {cell}: the rank says {actual#}, by points it is {expected#}. Correct the rank.',
    'Cell {cell}: the rank does not follow from the points. Correct the rank.',
    'A rank does not follow from the points. Correct the rank.',
  ],
  'grade/wrong': [
    'Cell {cell}: {name} is graded “{actual}”, by the grade bands it is “{expected}”. Correct the grade.',
    'Cell {cell}: the grade says “{actual}”, by the grade bands it is “{expected}”. Correct the grade.',
    'Cell {cell}: the grade does not follow from the points. Correct the grade.',
    'A grade does not follow from the points. Correct the grade.',
  ],
};
