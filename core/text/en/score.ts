// English sentences for scores and explanations: score/*, explanation/*.
import type { SentencesOf } from '../sentences.ts';

export const score: SentencesOf<'score' | 'explanation'> = {
  'score/missing': [
    'Cell {cell}: {number} has no {column}. Enter the points, or 0 if none were earned.',
    'Cell {cell}: {number} has no score. Enter the points, or 0 if none were earned.',
    'Cell {cell} has no score. Enter the points, or 0 if none were earned.',
    'An item has no score. Enter the points, or 0 if none were earned.',
  ],
  'score/not-number': [
    'Cell {cell}: the {column} reads “{actual}”, which is no number. Enter a number.',
    'Cell {cell} reads “{actual}”, which is no number. Enter a number.',
    'Cell {cell}: the score is no number. Enter a number.',
    'A score is no number. Enter a number.',
  ],
  'score/text-number': [
    'Cell {cell} holds the text “{actual}”, which SUM cannot add. Turn it into the number {expected}?',
    'Cell {cell} holds text, which SUM cannot add. Turn it into a number.',
    'A score is text, which SUM cannot add. Turn it into a number.',
  ],
  'score/above-max': [
    { when: 'bonus', text: 'Cell {cell}: the bonus {actual} is above its cap {expected}. Only {expected} counts.' },
    { when: 'penalty', text: 'Cell {cell}: the penalty {actual} is above its cap {expected}. Only {expected} is subtracted.' },
    'Cell {cell}: the {column} and the survey score {survey} together make {actual}, above the maximum {expected}. Check both.',
    'Cell {cell}: the {column} {actual} is above the maximum {expected}. Lower the score or check the maximum.',
    'Cell {cell}: the score {actual} is above the maximum {expected}. Lower the score or check the maximum.',
    'Cell {cell}: the score is above the maximum. Lower the score or check the maximum.',
    'A score is above its maximum. Lower the score or check the maximum.',
  ],
  'score/negative': [
    'Cell {cell}: the {column} {actual} is below 0. Enter 0 or more; penalties go in the penalty row.',
    'Cell {cell}: the score {actual} is below 0. Enter 0 or more; penalties go in the penalty row.',
    'Cell {cell}: the score is below 0. Enter 0 or more; penalties go in the penalty row.',
    'A score is below 0. Enter 0 or more; penalties go in the penalty row.',
  ],
  'score/not-an-option': [
    'Cell {cell}: the {column} {actual} is none of the scoring options ({expected}). Choose one of them.',
    'Cell {cell}: the score {actual} is none of the scoring options ({expected}). Choose one of them.',
    'Cell {cell}: the score {actual} is none of the scoring options. Choose one of them.',
    'Cell {cell}: the score is none of the scoring options. Choose one of them.',
    'A score is none of its scoring options. Choose one of them.',
  ],
  'score/too-precise': [
    'Cell {cell}: the {column} {actual} has more than {limit#} decimals. Round it to {expected}?',
    'Cell {cell}: the score {actual} has more than {limit#} decimals. It should be rounded.',
    'Cell {cell}: the score {actual} has more decimals than allowed. It should be rounded.',
    'Cell {cell}: the score has more decimals than allowed. It should be rounded.',
    'A score has more decimals than allowed. It should be rounded.',
  ],
  'score/self-scored-survey': [
    'Cell {cell}: {number} is scored by survey alone and never self-scored. Remove the {actual} in this cell.',
    'Cell {cell}: this item is scored by survey alone and never self-scored. Remove the score in this cell.',
    'An item that is scored by survey alone was self-scored. Remove that self score.',
  ],
  'score/on-option-row': [
    'Cell {cell}: the score {actual} stands on an option row and is not counted. Move it up to the row of {number}.',
    'Cell {cell}: the score {actual} stands on an option row and is not counted. Move it up to the row of its criterion.',
    'Cell {cell}: this score stands on an option row and is not counted. Move it up to the row of its criterion.',
    'A score stands on an option row and is not counted. Move it up to the row of its criterion.',
  ],
  'score/cell-error': [
    'Cell {cell} shows the error {actual}. Mend the formula or enter the points.',
    'Cell {cell} shows a formula error. Mend the formula or enter the points.',
    'A cell shows a formula error. Mend the formula or enter the points.',
  ],
  'explanation/missing': [
    'Cell {cell}: {number} was self-scored {expected} and appraised {actual}, and nothing says why. Give the reason in the explanation or note column.',
    'Cell {cell}: the appraised score differs from the self score, and nothing says why. Give the reason in the explanation or note column.',
    'An appraised score differs from its self score, and nothing says why. Give the reason in the explanation or note column.',
  ],
};
