// parscore clear: takes away everything that insert added, and nothing else.
import { clearPatch } from '../../../core/edit/clear.ts';
import type { Command } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { choicesOf, openFile } from '../open.ts';
import { outputOf } from '../output.ts';
import { line } from '../words/words.ts';

export const clear: Command = {
  name: 'clear',
  takes: 'one-file',
  options: ['output', 'in-place', 'with-plan', 'json'],
  async run(call) {
    const { options, language, terminal } = call;
    const choices = await choicesOf(call);
    const whole = await eachFile(call, async (file) => {
      const output = await outputOf(call, file);
      const { host, snapshot, settings } = await openFile(file, choices);
      const { patch, left, keptPlan } = clearPatch({ snapshot, settings, withPlan: options.withPlan === true });
      const sheets = snapshot.sheets.filter(({ own, name }) => own !== undefined && name !== keptPlan).length;
      const nothing = settings === null && sheets === 0 && keptPlan === null;
      await host.apply(patch);
      const backup = await output.write(host.save());
      const cells = patch.edits.filter(({ kind }) => kind === 'set-cell').length;
      if (options.json) {
        printJson(call, [{ schema: 'parscore.clear/1', file, output: output.file, backup, cells, sheets, left, keptPlan }]);
        return;
      }
      terminal.out(nothing ? line('clear-nothing', language) : line('clear-done', language, { cells, sheets }));
      if (keptPlan !== null) terminal.out(line('clear-plan-kept', language, { sheet: keptPlan }));
      for (const { sheet, cell } of left) terminal.out(line('clear-left', language, { sheet, cell }));
      terminal.out(line('written', language, { file: output.file }));
      if (backup !== null) terminal.out(line('backup', language, { file: backup }));
    });
    return whole ? 0 : 2;
  },
};
