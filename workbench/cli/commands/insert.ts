// parscore insert: totals as native formulas, the summary and findings sheets, charts and marks, in a new file.
import { countSeverities, verdictText } from '../../../core/text/verdict.ts';
import type { Command, ExitStatus } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { insertInto } from '../inserted.ts';
import { checkFile, choicesOf, noTable, openFile } from '../open.ts';
import { outputOf } from '../output.ts';
import { checkJson } from '../report/check-json.ts';
import { line } from '../words/words.ts';

export const insert: Command = {
  name: 'insert',
  takes: 'one-file',
  options: ['output', 'in-place', 'fix', 'set', 'columns', 'json'],
  async run(call) {
    const { options, language, terminal } = call;
    const choices = await choicesOf(call);
    let status: ExitStatus = 0;
    const whole = await eachFile(call, async (file) => {
      const output = await outputOf(call, file);
      const open = await openFile(file, choices);
      const before = checkFile(open);
      if (before.tables.length === 0) throw noTable(file);
      const { bytes, checked, ...counts } = await insertInto(open, before, options.fix === true, language);
      const backup = await output.write(bytes);
      const severities = countSeverities([...checked.findings, ...checked.tables.flatMap(({ findings }) => findings)]);
      if (severities.error > 0) status = 1;
      if (options.json) {
        printJson(call, [{ schema: 'parscore.insert/1', file, output: output.file, backup, ...counts, check: checkJson(output.file, checked, language) }]);
        return;
      }
      terminal.out(line('insert-done', language, counts));
      if (counts.mended > 0) terminal.out(line('insert-mended', language, counts));
      terminal.out(line('written', language, { file: output.file }));
      if (backup !== null) terminal.out(line('backup', language, { file: backup }));
      terminal.out(terminal.bold(verdictText(severities, language)));
    });
    return whole ? status : 2;
  },
};
