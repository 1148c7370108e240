// English sentences for criteria sets: what does not close, what to look at when taken from a table, how an item is scored.
import type { CriteriaSetSentences } from '../criteria-set.ts';

export const criteriaSet: CriteriaSetSentences = {
  problem: {
    'node/number-duplicate': ['The number {where} is given to two items.', 'Two items have the same number.'],
    'node/max-missing': ['Item {where} has no maximum.', 'An item has no maximum.'],
    'node/sum-differs': [
      { when: 'max', text: 'Item {where}: the maximum says {actual}, its items add up to {expected}.' },
      { when: 'selfMax', text: 'Item {where}: the self-scored part says {actual}, its items add up to {expected}.' },
      { when: 'surveyMax', text: 'Item {where}: the survey part says {actual}, its items add up to {expected}.' },
      { when: 'max', text: 'The scale says {actual}, the fields add up to {expected}.' },
      'The points of an item are not the sum of its items.',
    ],
    'node/split-differs': ['Item {where}: self-scored and survey parts add up to {expected}, the maximum says {actual}.', 'The self-scored and survey parts of an item do not add up to its maximum.'],
    'set/count-differs': [
      { when: 'criteria', text: 'Field {where}: criteria stated: {expected#}; listed: {actual#}.' },
      { when: 'components', text: 'Item {where}: components stated: {expected#}; listed: {actual#}.' },
      { when: 'fields', text: 'Fields stated: {expected#}; counted: {actual#}.' },
      { when: 'criteria', text: 'Criteria stated: {expected#}; in all fields together: {actual#}.' },
      { when: 'components', text: 'Components stated: {expected#}; in all fields together: {actual#}.' },
      'The number of items stated is not the number counted.',
    ],
    'part/sum-differs': ['Part “{where}” says {actual} points, its parts add up to {expected}.', 'The scale says {actual}, the parts add up to {expected}.', 'The parts of the points do not add up.'],
    'grade/overlap': ['Grade “{where}” overlaps grade “{with}”.', 'Two grades overlap.'],
    'grade/empty': ['Grade “{where}” takes no value at all.', 'A grade takes no value at all.'],
    'method/best-differs': ['Item {where}: the best option gives {actual} points, the maximum is {expected}.', 'The best option of an item is not its maximum.'],
    'method/bands-overlap': ['Item {where}: two bands overlap with different points ({text}).', 'Two bands of an item overlap.'],
    'method/bands-gap': ['Item {where}: some values fall into no band, beside “{text}”.', 'Item {where}: some values fall into no band.', 'Some values of an item fall into no band.'],
    'method/band-empty': ['Item {where}: the band “{text}” takes no value at all.', 'A band takes no value at all.'],
    'method/expression-invalid': ['Item {where}: the formula of the case “{text}” cannot be read.', 'A formula cannot be read.'],
    'method/thresholds-reversed': ['Item {where}: the lower threshold is above the upper one.', 'The lower threshold of an item is above the upper one.'],
    'method/step-misses-max': ['Item {where}: its steps do not reach the maximum.', 'The steps of an item do not reach its maximum.'],
  },
  remark: {
    'import/max-unread': ['Row {row#}: the maximum of {where} could not be read and is left out.', 'A maximum could not be read and is left out.'],
    'import/max-summed': ['Row {row#}: the maximum of {where} was taken as the sum of the rows below it.', 'A maximum was taken as the sum of the rows below it.'],
    'import/options-unread': ['Row {row#}: an option of {where} was not understood (“{text}”), so it is scored by judgement.', 'An option was not understood, so its item is scored by judgement.'],
    'import/name-missing': ['Row {row#}: {where} has no name.', 'An item has no name.'],
  },
  method: {
    options: ['One of several options: {count#}', 'One of several options'],
    bands: ['By bands ({count#}) of: {of}', 'By bands'],
    ratio: ['By ratio: {of}', 'By ratio'],
    cases: ['By cases: {count#}', 'By cases'],
    'per-item': ['Added by number of: {item}', 'Added by number'],
    deduction: ['Deducted by number of: {item}', 'Deducted by number'],
    step: ['In steps'],
    survey: ['Sociological survey'],
    manual: ['By judgement'],
  },
  caution: {
    illustration: 'An illustration, not a decision.',
    partial: 'Not all criteria are listed: only figures that were verified.',
  },
};
