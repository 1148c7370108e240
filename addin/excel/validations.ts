// What may be typed into cells of a sheet of ours: drop-downs, numbers between two ends and days between two days.
import type { Validation } from '../../core/edit/patch.ts';
import { isoDay } from '../../core/sheet/day.ts';
import { fixedArea } from '../../core/sheet/sheet-name.ts';
import { rangeOf } from './used-blocks.ts';
import type { WriteBatch } from './write-batch.ts';

/** Letters of a message that Excel shows. */
const LONGEST = 255;

export async function setValidations(batch: WriteBatch, sheet: Excel.Worksheet, validations: readonly Validation[]): Promise<void> {
  for (const validation of validations) {
    await batch.room(6, 600);
    const rule = rangeOf(sheet, validation.area).dataValidation;
    rule.rule = ruleOf(validation);
    rule.ignoreBlanks = true;
    if (validation.message !== undefined) rule.errorAlert = { showAlert: true, style: validation.lenient === true ? 'Warning' : 'Stop', title: 'PARScore', message: validation.message.slice(0, LONGEST) };
  }
}

function ruleOf(validation: Validation): Excel.DataValidationRule {
  switch (validation.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: validation.choices.join(',') } };
    case 'cells':
      return { list: { inCellDropDown: true, source: `=${fixedArea(validation.source)}` } };
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: validation.from, formula2: validation.to } };
    case 'date':
      return { date: { operator: 'Between', formula1: isoDay(validation.from), formula2: isoDay(validation.to) } };
  }
}
