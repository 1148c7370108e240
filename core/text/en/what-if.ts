// English sentences of what-if.
import type { WhatIfSentences } from '../what-if.ts';

export const whatIf: WhatIfSentences = {
  reached: ['The index today is {present%}: the goal {goal%} is reached.', 'The goal is reached today.'],
  missing: ['The index today is {present%}, the goal {goal%}: {missing} points are missing.', 'The goal is not reached today.'],
  fewest: ['Fewest criteria: {count#}, {gain} points more, index {index%}. They are {list}.', 'There is a way to the goal.'],
  cheapest: [
    { when: 'unproven', text: 'Little effort: {effort}, {count#} criteria, {gain} points more, index {index%}. They are {list}. There were too many ways to try them all: this one reaches the goal, a cheaper one may exist.' },
    'Least effort: {effort}, {count#} criteria, {gain} points more, index {index%}. They are {list}.',
    'There is a way to the goal with the stated efforts.',
  ],
  'out-of-reach': ['Winning back all that can be won outside surveys brings the index to {index%} only: the goal is out of reach.', 'No way leads to the goal.'],
  'cheapest-out-of-reach': ['The criteria with a stated effort bring the index to {index%} only: the goal is out of reach.', 'The criteria with a stated effort do not reach the goal.'],
  survey: [
    { when: 'helps', text: 'Surveys could still add {points} points; the unit cannot give itself these, so they are not counted above. With them {count#} criteria are enough: {list}; index {index%}.' },
    { when: 'no-help', text: 'Surveys could still add {points} points; the unit cannot give itself these, so they are not counted above.' },
    { when: 'out-of-reach', text: 'Surveys could still add {points} points; even with these the index comes to {index%} only.' },
    'Points from surveys are not counted above.',
  ],
  unscored: ['{count#} criteria ({points} points) have no score yet and lower the index of today; they are not counted as points to win back.', 'Some criteria have no score yet.'],
  outside: ['Not counted, for they are at the best of their options or scored as a whole criterion: {list}.', 'Some losses could not be counted.'],
  'without-effort': ['Not counted for the least effort, for none is stated: {list}.', 'Some criteria have no stated effort.'],
  choice: ['{number} (to {to}, {gain} more)', '{number}', ''],
  'choice-effort': ['{number} (to {to}, {gain} more, effort {effort})', '{number}', ''],
  rank: [
    { when: 'index', text: 'With an index of {index%} the unit ranks {rank#} of {of#} in the ranking on sheet “{sheet}”; the next above is {above}, {gap} percentage points higher.' },
    { when: 'index-tied', text: 'With an index of {index%} the unit ranks {rank#} of {of#} in the ranking on sheet “{sheet}”, tied with {tied#}.' },
    { when: 'index-first', text: 'With an index of {index%} the unit ranks {rank#} of {of#} in the ranking on sheet “{sheet}”.' },
    { when: 'achieved', text: 'With {achieved} points the unit ranks {rank#} of {of#} in the ranking on sheet “{sheet}”; the next above is {above}, {gap} points higher.' },
    { when: 'achieved-tied', text: 'With {achieved} points the unit ranks {rank#} of {of#} in the ranking on sheet “{sheet}”, tied with {tied#}.' },
    { when: 'achieved-first', text: 'With {achieved} points the unit ranks {rank#} of {of#} in the ranking on sheet “{sheet}”.' },
    'Placed in the ranking for a trial.',
  ],
};
