// parscore robust: how firm the ranks of units are, in a new workbook with intervals.
import { robustness } from '../../../core/robust/robustness.ts';
import { robustnessSheet } from '../../../core/robust/robustness-sheet.ts';
import { triedWorkbook } from '../../../core/robust/tried-workbook.ts';
import { remarkText } from '../../../core/text/units.ts';
import { newWorkbook } from '../../xlsx/new-workbook.ts';
import type { Command } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { checkFile, choicesOf, noTable, openFile } from '../open.ts';
import { outputOf } from '../output.ts';
import { robustJson } from '../report/robust-json.ts';
import { robustText } from '../report/robust-text.ts';
import { trialOf } from '../trial-choice.ts';
import { shownFile } from '../shown-files.ts';
import { line } from '../words/words.ts';

export const robust: Command = {
  name: 'robust',
  takes: 'one-file',
  options: ['output', 'seed', 'band', 'runs', 'by', 'columns', 'json'],
  async run(call) {
    const { options, language, terminal } = call;
    const choices = await choicesOf(call);
    const trial = trialOf(call);
    const whole = await eachFile(call, async (file) => {
      const output = await outputOf(call, file);
      const open = await openFile(file, choices);
      const { tables } = checkFile(open);
      if (tables.length === 0) throw noTable(file);
      const tried = triedWorkbook(open.snapshot, tables, trial.by, file);
      const groups = tried.groups.map((group) => robustness(group, trial));
      await output.write(await newWorkbook([robustnessSheet({ groups, options: trial, file: shownFile(file), language })]));
      if (options.json) {
        printJson(call, [robustJson(file, output.file, trial, tried, groups, language)]);
        return;
      }
      terminal.out([...robustText(groups, trial, language, terminal), ...tried.remarks.map((remark) => remarkText(remark, language)), line('written', language, { file: output.file })].join('\n'));
    });
    return whole ? 0 : 2;
  },
};
