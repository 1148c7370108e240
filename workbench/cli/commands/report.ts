// parscore report: the self-assessment report of the largest scoring table as a Word file, for the unit to complete and sign.
import path from 'node:path';
import { checkTable } from '../../../core/check/check.ts';
import { aboutTable } from '../../../core/criteria/about-table.ts';
import type { ReportHead } from '../../../core/report/report-head.ts';
import { scoreReport } from '../../../core/report/score-report.ts';
import { scoreTable } from '../../../core/score/score.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { readTables } from '../../../core/sheet/read.ts';
import { countSeverities } from '../../../core/text/verdict.ts';
import type { Call, Command, ExitStatus } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { largestTable } from '../largest-table.ts';
import { chooseYear } from '../number-choice.ts';
import { choicesOf, openFile } from '../open.ts';
import { outputOf } from '../output.ts';
import { findingsJson } from '../report/check-json.ts';
import { findingGroups } from '../report/check-text.ts';
import { line } from '../words/words.ts';

export const report: Command = {
  name: 'report',
  takes: 'one-file',
  options: ['output-report', 'year', 'agency', 'superior', 'place', 'signer-title', 'signer', 'no-charts', 'set', 'columns', 'json'],
  async run(call) {
    const { options, language, terminal } = call;
    const choices = await choicesOf(call);
    const asked = chooseYear(options.year);
    const head = givenHead(options);
    let status: ExitStatus = 0;
    const whole = await eachFile(call, async (file) => {
      const output = await outputOf(call, file);
      const { snapshot, set, overrides } = await openFile(file, choices);
      const table = largestTable(readTables(snapshot, overrides), file);
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      const grid = gridOf(sheet ?? { name: table.sheet, visibility: 'visible', cells: [], merges: [], hiddenRows: [], hiddenColumns: [], protected: false });
      const year = asked ?? aboutTable(snapshot, table, path.basename(file, path.extname(file))).year;
      const { paper, findings, counts } = scoreReport({ table, grid, score: scoreTable(table, set), set, head, year, charts: options.charts !== false, language });
      // Loaded here: the library of .docx would make every other command start a third later.
      const [{ docxOf }, { paintInNode }] = await Promise.all([import('../../../paper/docx.ts'), import('../../paint-in-node.ts')]);
      await output.write(await docxOf(paper, paintInNode));
      // The report says what the table says: who sends it must know what is wrong there.
      const standing = countSeverities(checkTable(table, grid, { set }));
      if (standing.error > 0) status = 1;
      if (options.json) {
        printJson(call, [{ schema: 'parscore.report/1', file, output: output.file, sheet: table.sheet, year, ...counts, findings: findingsJson(findings, language), check: standing }]);
        return;
      }
      terminal.out([line('report-done', language, { ...counts, sheet: table.sheet }), ...findingGroups(findings, language, terminal), line('written', language, { file: output.file })].join('\n'));
      if (standing.error > 0) terminal.out(terminal.bold(line('report-caution', language, { ...standing })));
    });
    return whole ? status : 2;
  },
};

/** What the call gives of agency and signer; the rest is read from the sheet. */
const givenHead = ({ agency, superior, place, signerTitle, signer }: Call['options']): Partial<ReportHead> => ({
  ...(agency === undefined ? {} : { unit: agency }),
  ...(superior === undefined ? {} : { superior }),
  ...(place === undefined ? {} : { place }),
  ...(signerTitle === undefined ? {} : { signerTitle }),
  ...(signer === undefined ? {} : { signerName: signer }),
});
