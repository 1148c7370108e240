// parscore profile: a unit's PAR INDEX, SIPAS, PAPI and PCI over the years, in a new workbook with charts.
import { profileOf } from '../../../core/profile/profile.ts';
import { profileSheet } from '../../../core/profile/profile-sheet.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import { newWorkbook } from '../../xlsx/new-workbook.ts';
import type { Command } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { Failure } from '../failure.ts';
import { openFile } from '../open.ts';
import { outputOf } from '../output.ts';
import { profileJson } from '../report/profile-json.ts';
import { profileText } from '../report/profile-text.ts';
import { shownFile } from '../shown-files.ts';
import { line } from '../words/words.ts';

export const profile: Command = {
  name: 'profile',
  takes: 'one-file',
  options: ['output', 'json'],
  async run(call) {
    const { options, language, terminal } = call;
    const whole = await eachFile(call, async (file) => {
      const output = await outputOf(call, file);
      const { snapshot } = await openFile(file, { set: null, columns: null });
      const table = readProfile(snapshot);
      if (table === null || table.entries.length === 0) throw new Failure('call/no-profile', { file });
      const found = profileOf(table.entries);
      await output.write(await newWorkbook([profileSheet(found, table, shownFile(file), language)]));
      if (options.json) printJson(call, [profileJson(file, output.file, table, found)]);
      else terminal.out([...profileText(found, table, language, terminal), line('written', language, { file: output.file })].join('\n'));
    });
    return whole ? 0 : 2;
  },
};
