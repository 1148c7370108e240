// parscore check: finds the tables of each file and tells what is wrong in them.
import type { Command, ExitStatus } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { checkFile, choicesOf, noTable, openFile } from '../open.ts';
import { checkJson } from '../report/check-json.ts';
import { checkText } from '../report/check-text.ts';
import { chooseToday } from '../today-choice.ts';

export const check: Command = {
  name: 'check',
  takes: 'files',
  options: ['json', 'set', 'columns', 'today'],
  async run(call) {
    const { options, language, terminal } = call;
    const choices = await choicesOf(call);
    const today = chooseToday(options.today);
    const documents: object[] = [];
    let status: ExitStatus = 0;
    const whole = await eachFile(call, async (file) => {
      const checked = checkFile(await openFile(file, choices), today);
      documents.push(checkJson(file, checked, language));
      if (checked.tables.length === 0) throw noTable(file);
      if (options.json === undefined) {
        terminal.progress('');
        terminal.out([...(documents.length > 1 ? [''] : []), ...checkText(file, checked, language, terminal)].join('\n'));
      }
      if ([checked, ...checked.tables].some(({ findings }) => findings.some(({ severity }) => severity === 'error'))) status = 1;
    });
    if (options.json) printJson(call, documents);
    return whole ? status : 2;
  },
};
