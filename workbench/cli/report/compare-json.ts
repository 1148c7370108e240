// The comparison for programs: schema parscore.compare/1. Points and percents are numbers, null where an edition has none.
import { a1Area } from '../../../core/address.ts';
import type { Change } from '../../../core/compare/change.ts';
import { changeLog } from '../../../core/compare/changes.ts';
import type { RankingComparison } from '../../../core/compare/compare-rankings.ts';
import type { TableComparison } from '../../../core/compare/compare-tables.ts';
import type { UnitStanding } from '../../../core/compare/unit-standings.ts';
import { toNumber, type Points } from '../../../core/points.ts';
import type { Reading, Table } from '../../../core/sheet/table.ts';
import type { Side } from '../two-tables.ts';

const plain = (value: Points | null): number | null => (value === null ? null : toNumber(value));
const changeJson = ({ before, after, by }: Change): object => ({ before: plain(before), after: plain(after), by: plain(by) });
const sideJson = ({ file, table, year, label }: Side): object => ({ file, sheet: table.sheet, range: a1Area(table.area), year, label });

/** Two scoring tables. */
export function tablesJson(before: Side, after: Side, output: string, comparison: TableComparison): object {
  const { matches, nodes, counts, totals, basis, remarks, waterfall } = comparison;
  const row = (table: Table, index: number | null): object | null => {
    const found = index === null || table.kind !== 'scoring' ? undefined : table.rows[index];
    return found === undefined ? null : { number: found.path === '' ? found.number : found.path, name: found.name };
  };
  const [one, other] = [comparison.before.table, comparison.after.table];
  const why = new Map(matches.pairs.map((pair) => [pair.after, pair.why]));
  return {
    schema: 'parscore.compare/1',
    kind: 'scoring',
    before: { ...sideJson(before), provisional: comparison.before.score.provisional },
    after: { ...sideJson(after), provisional: comparison.after.score.provisional },
    output,
    basis,
    remarks,
    counts,
    totals: { max: changeJson(totals.max), achieved: changeJson(totals.achieved), index: changeJson(totals.index), bonus: changeJson(totals.bonus), penalty: changeJson(totals.penalty) },
    nodes: nodes.map((node) => ({
      before: row(one, node.before),
      after: row(other, node.after),
      why: node.before === null || node.after === null ? null : (why.get(node.after) ?? null),
      max: changeJson(node.max),
      achieved: changeJson(node.achieved),
      index: changeJson(node.index),
      reweighted: node.reweighted,
      doubt: node.doubt,
    })),
    doubts: matches.doubts.map((doubt) => ({ before: row(one, doubt.before), after: row(other, doubt.after), why: doubt.why, likeness: twoDecimals(doubt.likeness) })),
    unknown: matches.unknown,
    changes: changeLog(comparison).changes.map(({ role, round, number, name, before: said, after: says, beforeCell, afterCell, row: which }) => ({ number, name, column: role, round, before: readingJson(said), after: readingJson(says), beforeCell, afterCell, row: which })),
    waterfall:
      waterfall === null
        ? null
        : {
            unit: waterfall.unit,
            start: plain(waterfall.start),
            steps: waterfall.steps.map(({ kind, node, by }) => ({ kind, ...(node === null ? { number: null, name: null } : (row(other, nodes[node]?.after ?? null) ?? row(one, nodes[node]?.before ?? null))), by: plain(by) })),
            end: plain(waterfall.end),
          },
  };
}

/** Two rankings. */
export function rankingsJson(before: Side, after: Side, output: string, { matches, lines, counts, remarks, before: one, after: other }: RankingComparison): object {
  const unit = (standing: UnitStanding | null): object | null =>
    standing === null ? null : { name: standing.name, group: standing.group, rank: standing.rank, ranked: standing.ranked, points: plain(standing.points), max: plain(standing.max), index: plain(standing.index) };
  return {
    schema: 'parscore.compare/1',
    kind: 'ranking',
    before: sideJson(before),
    after: sideJson(after),
    output,
    remarks,
    counts,
    units: lines.map((line) => ({ before: unit(line.before), after: unit(line.after), link: line.link, move: line.move, points: plain(line.points.by), index: plain(line.index.by), doubt: line.doubt })),
    doubts: matches.doubts.map((doubt) => ({ before: one.units[doubt.before]?.name, after: other.units[doubt.after]?.name, why: doubt.why, likeness: twoDecimals(doubt.likeness) })),
    unmatched: { before: matches.gone.map((at) => one.units[at]?.name), after: matches.added.map((at) => other.units[at]?.name) },
    problems: matches.problems,
  };
}

const twoDecimals = (share: number): number => Math.round(share * 100) / 100;

/** A number as one; blank as null; "không áp dụng", other text and errors as their text. */
function readingJson(reading: Reading): number | string | null {
  switch (reading.state) {
    case 'blank':
      return null;
    case 'number':
      return toNumber(reading.points);
    case 'not-applicable':
    case 'invalid':
      return reading.text;
    case 'error':
      return reading.error;
  }
}
