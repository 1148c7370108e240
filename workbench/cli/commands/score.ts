// parscore score: what each scoring table of each file sums to.
import { scoreTable } from '../../../core/score/score.ts';
import { readTables } from '../../../core/sheet/read.ts';
import type { Command } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { Failure } from '../failure.ts';
import { choicesOf, noTable, openFile } from '../open.ts';
import { scoreJson } from '../report/score-json.ts';
import { scoreText } from '../report/score-text.ts';

export const score: Command = {
  name: 'score',
  takes: 'files',
  options: ['json', 'set', 'columns'],
  async run(call) {
    const { options, language, terminal } = call;
    const choices = await choicesOf(call);
    const documents: object[] = [];
    const whole = await eachFile(call, async (file) => {
      const { snapshot, set, overrides } = await openFile(file, choices);
      const tables = readTables(snapshot, overrides);
      const scored = tables.flatMap((table) => (table.kind === 'scoring' ? [{ table, score: scoreTable(table, set) }] : []));
      if (tables.length === 0) throw noTable(file);
      if (scored.length === 0) throw new Failure('table/no-scoring', { file });
      documents.push(scoreJson(file, scored));
      if (options.json) return;
      terminal.progress('');
      terminal.out([...(documents.length > 1 ? [''] : []), terminal.bold(file), ...scored.flatMap((each) => ['', ...scoreText(each, language, terminal)])].join('\n'));
    });
    if (options.json) printJson(call, documents);
    return whole ? 0 : 2;
  },
};
