// English sentences for the criteria set, the sheet and the checking itself: set/*, sheet/*, check/*.
import type { SentencesOf } from '../sentences.ts';

export const set: SentencesOf<'set' | 'sheet' | 'check'> = {
  'set/criterion-missing': [
    'The table lacks {number} “{name}” of the criteria set, due below cell {cell}. Add the row.',
    'The table lacks {number} of the criteria set, due below cell {cell}. Add the row.',
    'The table lacks an item of the criteria set. Add its row.',
  ],
  'set/criterion-unknown': [
    'Cell {cell}: {number} is not in the chosen criteria set. Check the number or choose the right set.',
    'Cell {cell}: this row is not in the chosen criteria set. Check the number or choose the right set.',
    'A row is not in the chosen criteria set. Check its number or choose the right set.',
  ],
  'set/max-differs': [
    'Cell {cell}: the maximum of {number} says {actual}, the criteria set says {expected}. Correct the maximum.',
    'Cell {cell}: the maximum says {actual}, the criteria set says {expected}. Correct the maximum.',
    'Cell {cell}: the maximum differs from the chosen criteria set. Correct the maximum.',
    'A maximum differs from the chosen criteria set. Correct the maximum.',
  ],
  'set/count-differs': [
    { when: 'criteria', text: 'Number of criteria in field {number}: {actual#}; in the criteria set: {expected#}. Look for a lost or extra criterion.' },
    { when: 'components', text: 'Number of components in field {number}: {actual#}; in the criteria set: {expected#}. Look for a lost or extra component.' },
    { when: 'fields', text: 'Number of fields in the table: {actual#}; in the criteria set: {expected#}. Look for a lost or extra field.' },
    { when: 'criteria', text: 'Number of criteria in the table: {actual#}; in the criteria set: {expected#}. Look for a lost or extra criterion.' },
    { when: 'components', text: 'Number of components in the table: {actual#}; in the criteria set: {expected#}. Look for a lost or extra component.' },
    'Number of items in the table: {actual#}; in the criteria set: {expected#}. Look for a lost or extra row.',
    'The table does not have as many items as the criteria set. Look for a lost or extra row.',
  ],
  'sheet/merged-score': [
    'Cell {cell}: one score cell is merged over {count#} scored items. Unmerge it and score each item.',
    'Cell {cell}: one score cell is merged over several scored items. Unmerge it and score each item.',
    'A score cell is merged over several scored items. Unmerge it and score each item.',
  ],
  'sheet/hidden-row': [
    'The row of {number} (cell {cell}) is hidden but its {column} {sum} is counted. Show the row or remove its points.',
    'The row of {number} (cell {cell}) is hidden but its points are counted. Show the row or remove its points.',
    'The row at cell {cell} is hidden but its points are counted. Show the row or remove its points.',
    'A row is hidden but its points are counted. Show the row or remove its points.',
  ],
  'sheet/external-link': [
    'The formula in cell {cell} reads another workbook ({actual}) and will not update once sent. Use a number or a formula of this table.',
    'The formula in cell {cell} reads another workbook and will not update once sent. Use a number or a formula of this table.',
    'A formula reads another workbook and will not update once sent. Use a number or a formula of this table.',
  ],
  'check/failed': [
    'The check “{what}” could not run ({name}). The other checks still hold; please report this to the developers.',
    'The check “{what}” could not run. The other checks still hold; please report this to the developers.',
    'A check could not run. The other checks still hold; please report this to the developers.',
  ],
  'check/cut': [
    'Further places of “{what}” that are not listed: {count#}. Mend those shown, then check again.',
    'Further places of this kind that are not listed: {count#}. Mend those shown, then check again.',
    'There are more places of this kind that are not listed. Mend those shown, then check again.',
  ],
};
