// parscore compare: two editions of a scoring table, or two rankings, side by side in a new workbook; of one workbook, in a copy of it.
import { compareRankings } from '../../../core/compare/compare-rankings.ts';
import { compareTables } from '../../../core/compare/compare-tables.ts';
import { comparisonPatch, comparisonSheets, type Comparison } from '../../../core/compare/comparison-patch.ts';
import type { Language } from '../../../core/text/language.ts';
import { newWorkbook } from '../../xlsx/new-workbook.ts';
import type { Command } from '../command.ts';
import { readMapping } from '../mapping.ts';
import { choicesOf, openFile, type Choices } from '../open.ts';
import { isSameFile, outputOf } from '../output.ts';
import { rankingsJson, tablesJson } from '../report/compare-json.ts';
import { rankingsText, tablesText } from '../report/compare-text.ts';
import { twoTables } from '../two-tables.ts';
import { shownFiles } from '../shown-files.ts';
import { line } from '../words/words.ts';

export const compare: Command = {
  name: 'compare',
  takes: 'two-files',
  options: ['output', 'map', 'confirm', 'edition-years', 'before-sheet', 'after-sheet', 'columns', 'json'],
  async run(call) {
    const { options, files, language, terminal } = call;
    const [first = '', second = ''] = files;
    // Both inputs are refused as the place to write to.
    await outputOf(call, first);
    const output = await outputOf(call, second);
    const mapping = options.map === undefined ? { answers: [], wrong: [] } : await readMapping(options.map);
    const answers = { all: options.confirm === true, given: mapping.answers };
    const two = await twoTables(call);
    const compared: Comparison = two.kind === 'scoring' ? { kind: 'scoring', comparison: compareTables(two.before, two.after, answers) } : { kind: 'ranking', comparison: compareRankings(two.before, two.after, answers) };
    const shown = shownFiles(files);
    const here = await isSameFile(first, second);
    await output.write(here ? await inCopy(first, await choicesOf(call), compared, language) : await newWorkbook(comparisonSheets(compared, { before: shown.get(first) ?? first, after: shown.get(second) ?? second }, language)));
    if (options.json) {
      const document = compared.kind === 'scoring' ? tablesJson(two.before, two.after, output.file, compared.comparison) : rankingsJson(two.before, two.after, output.file, compared.comparison);
      terminal.out(JSON.stringify({ ...document, unreadMapRows: mapping.wrong, otherSheets: two.left }, null, 2));
      return 0;
    }
    for (const row of mapping.wrong) terminal.err(line('compare-map-row', language, { file: options.map, row }));
    terminal.out((compared.kind === 'scoring' ? tablesText(compared.comparison, output.file, language, terminal) : rankingsText(compared.comparison, output.file, language, terminal)).join('\n'));
    if (two.left.length > 0) terminal.out(line('compare-more', language, { count: two.left.length, sheets: two.left.join(', ') }));
    terminal.out(line('written', language, { file: output.file }));
    return 0;
  },
};

/** Both tables stand in one workbook: the figures are formulas on their cells, in a copy of it. */
async function inCopy(file: string, choices: Choices, compared: Comparison, language: Language): Promise<Uint8Array> {
  const { host, snapshot } = await openFile(file, choices);
  await host.apply(comparisonPatch(compared, snapshot, language));
  return host.save();
}
