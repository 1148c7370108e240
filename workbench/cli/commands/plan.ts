// parscore plan: the improvement plan sheet of a scoring table, in a new file; what was filled in before is kept.
import { countSeverities } from '../../../core/text/verdict.ts';
import { planPatch } from '../../../core/plan/plan-patch.ts';
import { isPlanFilledIn, planSource, standingPlan } from '../../../core/plan/plan-of-workbook.ts';
import { checkPlan } from '../../../core/plan/check-plan.ts';
import { HostError } from '../../../core/host.ts';
import { readTables } from '../../../core/sheet/read.ts';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import type { ScoringTable, Table } from '../../../core/sheet/table.ts';
import { tableOfPlan } from '../../../core/plan/match-plan.ts';
import { planSheetOf, readPlan } from '../../../core/plan/written-plan.ts';
import type { Snapshot } from '../../../core/sheet/snapshot.ts';
import type { Command } from '../command.ts';
import { eachFile, printJson } from '../each-file.ts';
import { Failure } from '../failure.ts';
import { choicesOf, noTable, openFile } from '../open.ts';
import { outputOf } from '../output.ts';
import { chooseGoal } from '../percent-choice.ts';
import { planJson } from '../report/plan-json.ts';
import { planLines } from '../report/plan-text.ts';
import { chooseToday } from '../today-choice.ts';
import { line } from '../words/words.ts';

export const plan: Command = {
  name: 'plan',
  takes: 'one-file',
  options: ['output', 'in-place', 'goal', 'sheet', 'today', 'set', 'columns', 'json'],
  async run(call) {
    const { options, language, terminal } = call;
    const choices = await choicesOf(call);
    const goal = chooseGoal(options.goal);
    const today = chooseToday(options.today);
    const whole = await eachFile(call, async (file) => {
      const output = await outputOf(call, file);
      const { host, snapshot, set, overrides } = await openFile(file, choices);
      const tables = readTables(snapshot, overrides);
      if (tables.length === 0) throw noTable(file);
      const scoring = tables.filter((table): table is ScoringTable => table.kind === 'scoring');
      const table = chosenTable(scoring, options.sheet, snapshot);
      const source = table === null ? null : planSource(snapshot, table, set);
      if (table === null || source === null) throw new Failure('table/no-scoring', { file });
      refuseOthers(snapshot, tables, table, set);
      const planned = planPatch({ snapshot, source, goal, language });
      if (planned === null) {
        if (options.json) printJson(call, [{ schema: 'parscore.plan/1', file, output: null, backup: null, sheet: null, table: table.sheet, lines: [], findings: [] }]);
        else terminal.out(line('plan-none', language, { sheet: table.sheet }));
        return;
      }
      await host.apply(planned.patch);
      const finished = await host.read();
      const backup = await output.write(host.save());
      const standing = standingPlan(finished, readTables(finished, overrides), set);
      if (standing?.written === null || standing === null) throw new HostError('sheet/missing', { sheet: planned.put.name });
      const findings = checkPlan({ written: standing.written, source, today });
      const report = { file, output: output.file, backup, planned, written: standing.written, source, findings, others: scoring.filter((each) => each.sheet !== table.sheet).map(({ sheet }) => sheet) };
      if (options.json) printJson(call, [planJson(report, language)]);
      else terminal.out(planLines(report, countSeverities(findings), language, terminal).join('\n'));
    });
    return whole ? 0 : 2;
  },
};

/** A plan that was filled in for another table is not turned into this one's; a locked sheet is not drawn over. Throws. */
function refuseOthers(snapshot: Snapshot, tables: readonly Table[], table: ScoringTable, set: CriteriaSet | null): void {
  const standing = standingPlan(snapshot, tables, set);
  if (standing === null) return;
  if (standing.sheet.protected) throw new HostError('sheet/protected', { sheet: standing.sheet.name });
  const other = standing.source?.table.sheet;
  if (other !== undefined && other !== table.sheet && isPlanFilledIn(snapshot, standing)) throw new Failure('call/other-plan', { value: other, token: standing.sheet.name });
}

/** The table that --sheet names, else the one that the workbook's plan speaks of, else the first. Throws call/unknown-sheet. */
function chosenTable(scoring: readonly ScoringTable[], asked: string | undefined, snapshot: Snapshot): ScoringTable | null {
  if (asked !== undefined) {
    const named = scoring.find(({ sheet }) => sheet === asked);
    if (named === undefined) throw new Failure('call/unknown-sheet', { value: asked });
    return named;
  }
  const sheet = planSheetOf(snapshot);
  const written = sheet === null ? null : readPlan(sheet);
  return (written === null ? null : tableOfPlan(written, scoring)) ?? scoring[0] ?? null;
}
