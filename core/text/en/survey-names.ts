// English names in SIPAS survey tables.
import type { SurveyNames } from '../survey.ts';

export const surveyNames: SurveyNames = {
  factor: {
    access: 'Access to services',
    procedures: 'Administrative procedures',
    staff: 'Civil servants',
    result: 'Results',
    feedback: 'Receiving and handling feedback and complaints',
  },
  overall: 'All factors together',
  figure: { index: 'SIPAS index', points: 'SIPAS points', leaders: 'Leaders’ survey', total: 'Sociological survey' },
  conversion: {
    'top-two': 'Share of the answers satisfied and very satisfied (an assumption, not the official formula)',
    'option-percents': 'Mean of what each answer is worth in percent (the practice of one province, not the official formula)',
  },
  why: {
    'no-answers': 'nobody has answered yet',
    'level-missing': 'a level cannot be read',
    'level-without-percent': 'some chose a level that has no percent; give the percents of all five levels',
  },
  scale: { caller: 'as the user chose', sheet: 'by the table’s column of maxima', set: 'by the chosen criteria set', assumed: 'taken for now, nothing says it' },
  unknown: 'The official formula is not known: how many criteria each factor has, their weights, and whether the index is the share of the two best levels.',
};
