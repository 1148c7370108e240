// parscore whatif: the fewest criteria, and the cheapest, that bring the index to a goal, and the rank that this would have meant.
import { matchSet } from '../../../core/check/set-match.ts';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { answerWhatIf, whatIfResults } from '../../../core/score/answer-what-if.ts';
import { scoreTable } from '../../../core/score/score.ts';
import { gridOf, type Grid } from '../../../core/sheet/grid.ts';
import { readTables } from '../../../core/sheet/read.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import type { Call, Command } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { chooseEfforts, type EffortChoice } from '../effort-choice.ts';
import { Failure } from '../failure.ts';
import { choicesOf, noTable, openFile } from '../open.ts';
import { chooseGoal } from '../percent-choice.ts';
import { chooseRanking, rankingOf, type RankChoice } from '../ranking-choice.ts';
import { whatIfJson, type TableAnswer } from '../report/whatif-json.ts';
import { whatIfLines } from '../report/whatif-text.ts';
import type { Points } from '../../../core/points.ts';

export const whatif: Command = {
  name: 'whatif',
  takes: 'one-file',
  options: ['goal', 'effort', 'ranking', 'unit', 'set', 'columns', 'json'],
  async run(call: Call) {
    const { options, language, terminal } = call;
    const goal = chooseGoal(options.goal);
    if (goal === null) throw new Failure('call/goal-needed');
    const choices = await choicesOf(call);
    const efforts = await chooseEfforts(options.effort);
    const given = await chooseRanking(options.ranking, choices);
    const whole = await eachFile(call, async (file) => {
      const { snapshot, set, overrides } = await openFile(file, choices);
      const tables = readTables(snapshot, overrides);
      if (tables.length === 0) throw noTable(file);
      const ranking = rankingOf(given, tables, options.unit);
      const answers = tables.flatMap((table) => {
        const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
        return table.kind === 'scoring' && sheet !== undefined ? [answered(table, gridOf(sheet), { goal, set, efforts, ranking })] : [];
      });
      if (answers.length === 0) throw new Failure('table/no-scoring', { file });
      if (options.json) printJson(call, [whatIfJson(file, answers, language)]);
      else terminal.out([terminal.bold(file), ...answers.flatMap((answer) => ['', ...whatIfLines(answer, language, terminal)])].join('\n'));
    });
    return whole ? 0 : 2;
  },
};

interface Asked {
  readonly goal: Points;
  readonly set: CriteriaSet | null;
  readonly efforts: EffortChoice | null;
  readonly ranking: RankChoice;
}

function answered(table: ScoringTable, grid: Grid, { goal, set, efforts, ranking }: Asked): TableAnswer {
  const score = scoreTable(table, set);
  const stated = efforts?.(table, grid) ?? null;
  const nodes = set === null ? new Map<number, never>() : matchSet(table, grid, set).nodes;
  const answer = answerWhatIf({ table, score, set, nodes, goal, efforts: stated?.efforts ?? null });
  const ranks = whatIfResults(answer, score.totals).flatMap(({ of, result }) => {
    const found = ranking(result);
    const value = found === null ? null : result[found.rank.by];
    return found === null || value === null ? [] : [{ of, value, ...found }];
  });
  return { table, answer, ranks, unknownEfforts: stated?.unknown ?? [], wrongEfforts: stated?.wrong ?? [] };
}
