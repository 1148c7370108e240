// parscore sets: the built-in criteria sets, with what is known of each and from where.
import { builtInSets } from '../../../core/criteria/built-in.ts';
import { NAMES } from '../../../core/text/names.ts';
import type { Command } from '../command.ts';
import { setJson } from '../report/set-json.ts';
import { setText } from '../report/set-text.ts';

export const sets: Command = {
  name: 'sets',
  takes: 'no-file',
  options: ['json'],
  async run({ options, language, terminal }) {
    const known = builtInSets();
    if (options.json) terminal.out(JSON.stringify({ schema: 'parscore.sets/1', sets: known.map(setJson) }, null, 2));
    else terminal.out(known.map((set) => setText(set, NAMES[language], language, terminal).join('\n')).join('\n\n'));
    return Promise.resolve(0);
  },
};
