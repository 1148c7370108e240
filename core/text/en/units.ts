// English sentences for the consolidation of many units: what was not taken as it stands, of which unit, where, and what to do.
import type { UnitWords } from '../units.ts';

export const units: UnitWords = {
  source: ['file “{file}”, sheet “{sheet}”, range {range}', 'sheet “{sheet}”, range {range}', 'place unknown'],
  remarks: {
    'units/none': ['There is no unit with a scoring table. Choose files or sheets that hold scoring tables and try again.'],
    'units/no-common-set': [
      'The tables of {count#} units follow different criteria sets and none is that of more than half of them, so nothing is ranked. Choose a criteria set, or put groups into the list of units.',
      'The tables follow different criteria sets, so nothing is ranked. Choose a criteria set, or put groups into the list of units.',
    ],
    'unit/file-broken': ['File “{file}” could not be read: {reason} The other files were consolidated.', 'A file could not be read; the others were consolidated.'],
    'unit/no-table': ['File “{file}” holds no scoring table. Open it and look.', 'A file holds no scoring table. Open it and look.'],
    'unit/missing': [
      '{unit} (group {group}) is in the list and sent no table. Is the table of “{near}” this unit’s? If so, make the names agree.',
      '{unit} is in the list and sent no table. Is the table of “{near}” this unit’s? If so, make the names agree.',
      '{unit} (group {group}) is in the list and sent no table.',
      '{unit} is in the list and sent no table.',
      'A unit of the list sent no table.',
    ],
    'unit/not-in-list': [
      '{unit} ({place}): units of that name in different groups of the list: {several#}, and it is not clear of which this table is. Write the group above the table, as “Group: …”.',
      '{unit} ({place}) is no name of the list. Make the name agree or add it to the list.',
      'A unit is no name of the list.',
    ],
    'unit/no-group': ['The group of {unit} ({place}) is not known, so it is ranked apart. Give its group in the list of units.', 'The group of a unit is not known, so it is ranked apart.'],
    'unit/twice': ['{unit} has {count#} tables that differ, so it is not ranked: {places}. Keep the right one and consolidate again.', 'A unit has tables that differ, so it is not ranked.'],
    'unit/same-twice': ['{unit} has {count#} tables with the same figures, counted once: {places}.', 'A unit has several tables with the same figures, counted once.'],
    'unit/other-set': [
      '{unit} ({place}) does not follow the set “{set}”: unknown criteria {unknown#}, other maxima {reweighted#}, criteria left out {left#}. Not ranked.',
      '{unit} ({place}) follows another criteria set than its group: unknown criteria {unknown#}, other maxima {reweighted#}, criteria left out {left#}. Not ranked.',
      'A unit follows another criteria set, so it is not ranked.',
    ],
    'unit/other-year': ['The table of {unit} ({place}) is of {year#}, the others are of {expected#}. Not ranked.', 'A table is of another year, so it is not ranked.'],
    'unit/no-score': ['{unit} ({place}) has no score yet, so it is not ranked.', 'A unit has no score yet, so it is not ranked.'],
    'unit/no-index': ['{unit} ({place}) has no applicable maximum, so its index is not known.', 'A unit has no maximum, so its index is not known.'],
    'unit/has-errors': ['Errors left in the table of {unit} ({place}): {count#}; its points were computed anew from the criteria. Run check to see and mend them.', 'A table has errors; its points were computed anew from the criteria.'],
    'unit/left-out': ['{unit} ({place}) leaves out criteria of the set: {left#}; its applicable maximum is {max}.', '{unit} ({place}) leaves out criteria of the set: {left#}.', 'A unit leaves out criteria of the set.'],
    'unit/provisional': ['{unit} ({place}): provisional points; where there is no appraisal yet, the self score stands in.', 'A unit is not wholly appraised, so its points are provisional.'],
    'unit/hidden': ['The sheet of {unit} ({place}) is hidden and counted all the same.', 'A hidden sheet is counted all the same.'],
  },
};
