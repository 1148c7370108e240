// parscore template: a blank scoring workbook of a criteria set.
import { templateSheet, TEMPLATE_SHEET } from '../../../core/criteria/template.ts';
import { cautionText } from '../../../core/text/criteria-set.ts';
import { newWorkbook } from '../../xlsx/new-workbook.ts';
import type { Command } from '../command.ts';
import { Failure } from '../failure.ts';
import { outputOf } from '../output.ts';
import { chooseSet } from '../set-choice.ts';
import { line } from '../words/words.ts';

export const template: Command = {
  name: 'template',
  takes: 'no-file',
  options: ['set', 'output', 'json'],
  async run(call) {
    const { options, language, terminal } = call;
    const set = await chooseSet(options.set);
    if (set === null) throw new Failure('call/set-needed');
    const content = templateSheet(set);
    if (content === null) throw new Failure('set/no-components', { id: set.id });
    const output = await outputOf(call, null);
    await output.write(await newWorkbook([{ name: TEMPLATE_SHEET, content }]));
    if (options.json) terminal.out(JSON.stringify({ schema: 'parscore.template/1', set: set.id, output: output.file, illustration: set.illustration ?? false }, null, 2));
    else terminal.out([line('template-done', language, { name: set.name }), ...(set.illustration ? [cautionText('illustration', language)] : []), line('written', language, { file: output.file })].join('\n'));
    return 0;
  },
};
