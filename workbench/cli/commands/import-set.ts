// parscore import-set: makes a criteria set from an agency's own scoring table.
import path from 'node:path';
import { aboutTable } from '../../../core/criteria/about-table.ts';
import type { SetProblem } from '../../../core/criteria/check-set.ts';
import { setFromTable, setId } from '../../../core/criteria/import-table.ts';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { countsOfSet } from '../../../core/criteria/walk.ts';
import { writeSet } from '../../../core/criteria/write-set.ts';
import { toNumber } from '../../../core/points.ts';
import { readTables } from '../../../core/sheet/read.ts';
import { remarkText } from '../../../core/text/criteria-set.ts';
import { NAMES } from '../../../core/text/names.ts';
import type { Command } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { largestTable } from '../largest-table.ts';
import { choicesOf, openFile } from '../open.ts';
import { outputOf } from '../output.ts';
import { yearsOf } from '../years-choice.ts';
import { line } from '../words/words.ts';

/** Written, and told, where neither --level nor the sheet says it: departments are scored everywhere. */
const USUAL_LEVEL = 'department';

export const importSet: Command = {
  name: 'import-set',
  takes: 'one-file',
  options: ['output-set', 'name', 'level', 'years', 'columns', 'json'],
  async run(call) {
    const { options, language, terminal } = call;
    const choices = await choicesOf(call);
    const asked = yearsOf(call);
    const whole = await eachFile(call, async (file) => {
      const output = await outputOf(call, file);
      const { snapshot, overrides } = await openFile(file, choices);
      const table = largestTable(readTables(snapshot, overrides), file);
      const name = options.name ?? path.basename(file, path.extname(file));
      const about = aboutTable(snapshot, table, path.basename(file, path.extname(file)));
      const level = levelOf(options.level) ?? about.level;
      const years = asked ?? (about.year === null ? null : [about.year]);
      const thisYear = new Date().getFullYear();
      const { set, remarks, problems } = setFromTable(table, { id: setId(name), name, level: level ?? USUAL_LEVEL, years: years ?? [thisYear], source: path.basename(file) });
      await output.write(new TextEncoder().encode(writeSet(set)));
      const counts = countsOfSet(set);
      if (options.json) {
        printJson(call, [{ schema: 'parscore.import-set/1', file, output: output.file, sheet: table.sheet, counts, remarks: remarks.map((remark) => ({ ...remark, row: remark.row + 1 })), problems: problems.map(problemJson) }]);
        return;
      }
      terminal.out(line('import-done', language, { ...counts, scale: set.scale === undefined ? null : toNumber(set.scale) }));
      for (const remark of remarks) terminal.out(remarkText(remark, language));
      if (problems.length > 0) terminal.out(line('import-problems', language, { count: problems.length }));
      if (level === null) terminal.out(line('import-level', language, { level: NAMES[language].level[USUAL_LEVEL] }));
      if (years === null) terminal.out(line('import-years', language, { year: String(thisYear) }));
      terminal.out([line('written', language, { file: output.file }), line('import-note', language)].join('\n'));
    });
    return whole ? 0 : 2;
  },
};

/** Points as plain numbers; counts are. */
const problemJson = (problem: SetProblem): object =>
  'expected' in problem && problem.code !== 'set/count-differs' ? { ...problem, expected: toNumber(problem.expected), actual: toNumber(problem.actual) } : problem;

const levelOf = (asked: string | undefined): CriteriaSet['level'] | undefined => (Object.keys(NAMES.en.level) as CriteriaSet['level'][]).find((level) => level === asked);
