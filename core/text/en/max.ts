// English sentences for maximum points: max/*.
import type { SentencesOf } from '../sentences.ts';

export const max: SentencesOf<'max'> = {
  'max/missing': [
    'Cell {cell}: {number} has no maximum. Enter its maximum points.',
    'Cell {cell}: this row has no maximum. Enter its maximum points.',
    'A row has no maximum. Enter its maximum points.',
  ],
  'max/not-number': [
    'Cell {cell}: the maximum reads “{actual}”, which is no number. Enter a number.',
    'Cell {cell}: the maximum is no number. Enter a number.',
    'A maximum is no number. Enter a number.',
  ],
  'max/text-number': [
    'Cell {cell}: the maximum is the text “{actual}”, which SUM cannot add. Turn it into the number {expected}?',
    'Cell {cell}: the maximum is text, which SUM cannot add. Turn it into a number.',
    'A maximum is text, which SUM cannot add. Turn it into a number.',
  ],
  'max/children-differ': [
    'Cell {cell}: the maximum of {number} says {actual}, the rows below it add up to {expected}. Item {hintName} (cell {hintCell}) may say {hintActual} where {hint} was meant.',
    'Cell {cell}: the maximum of {number} says {actual}, the rows below it add up to {expected}. Correct this maximum or one below it.',
    'Cell {cell}: the maximum says {actual}, the rows below it add up to {expected}. Correct this maximum or one below it.',
    'Cell {cell}: the maximum is not the sum of the rows below it. Make them agree.',
    'A maximum is not the sum of the rows below it. Make them agree.',
  ],
  'max/total-differs': [
    'Cell {cell}: the total maximum says {actual}, the fields add up to {expected}. Item {hintName} (cell {hintCell}) may say {hintActual} where {hint} was meant.',
    'Cell {cell}: the total maximum says {actual}, the fields add up to {expected}. Correct the total or the field that is wrong.',
    'Cell {cell}: the total maximum is not the sum of the fields. Make them agree.',
    'The total maximum is not the sum of the fields. Make them agree.',
  ],
  'max/best-option-differs': [
    'Cell {cell}: {number} has a maximum of {actual}, but its best option earns {expected}. Correct the maximum or the option.',
    'Cell {cell}: the maximum {actual} differs from the best option, {expected}. Correct the maximum or the option.',
    'Cell {cell}: the maximum differs from the best option. Correct the maximum or the option.',
    'A maximum differs from the best option. Correct the maximum or the option.',
  ],
  'max/scale-differs': [
    'Cell {cell}: the maximum points of the fields add up to {actual}, the scale is {expected}. Item {hintName} (cell {hintCell}) may say {hintActual} where {hint} was meant.',
    'Cell {cell}: the maximum points of the fields add up to {actual}, the scale is {expected}. Look for a lost field or a wrong figure.',
    'Cell {cell}: the maximum points of the fields do not add up to the scale. Look for a lost field or a wrong figure.',
    'The maximum points of the fields do not add up to the scale. Look for a lost field or a wrong figure.',
  ],
};
