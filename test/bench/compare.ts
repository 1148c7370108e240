// npm run bench, comparisons: two rankings of 3,321 units, two scoring tables of 102 components, and 1,000 trials of 63 ranks. Values first.
import assert from 'node:assert/strict';
import { readTables } from '../../core/sheet/read.ts';
import type { RankingTable, ScoringTable, Table } from '../../core/sheet/table.ts';
import { bareMoves, bareNodeMoves, bareRankingUnits, bareSpreads, coreMoves, coreNodeMoves, coreSpreads, generatedGroup, nodePaths } from './bare-comparisons.ts';
import { bareNodes } from './contenders.ts';
import { medians } from './clock.ts';
import { rankingSheet } from './ranking-sheet.ts';
import { scoringSheet } from './scoring-sheet.ts';

const UNITS = 3_321;
const TRIAL = { seed: 1, band: 20, runs: 1_000 };

const rankings = [rankingSheet(UNITS), rankingSheet(UNITS, 3)].map(({ snapshot }) => readTables(snapshot)[0]);
const [before, after] = rankings;
assert(isRanking(before) && isRanking(after), 'the rankings were not read as such');
const [units, laterUnits] = [bareRankingUnits(before), bareRankingUnits(after)];
const moves = coreMoves(before, after);
assert.equal(moves.length, UNITS);
assert(moves.every((figures) => figures.every((figure) => figure !== null)), 'some unit was not linked');
assert.deepEqual(bareMoves(units, laterUnits), moves, 'bare loop against core: rankings');

const tables = [scoringSheet(), scoringSheet(5)].map(({ snapshot }) => readTables(snapshot)[0]);
const [table, later] = tables;
assert(isScoring(table) && isScoring(later), 'the scoring tables were not read as such');
const [nodes, laterNodes] = [bareNodes(table), bareNodes(later)];
const [paths, laterPaths] = [nodePaths(table), nodePaths(later)];
const nodeMoves = coreNodeMoves(table, later);
assert(nodeMoves.some((by) => by !== 0) && nodeMoves.every((by) => by !== null), 'some node was not matched');
assert.deepEqual(bareNodeMoves(nodes, laterNodes, paths, laterPaths), nodeMoves, 'bare loop against core: scoring tables');

const group = generatedGroup(63, 11);
const spreads = coreSpreads(group, TRIAL);
assert.equal(spreads.length, 63);
assert.deepEqual(bareSpreads(group, TRIAL), spreads, 'bare loop against core: trials');
console.log(`\nValues agree: moves of ${moves.length} units, changes of ${nodeMoves.length - 1} nodes and their total, ranks of ${spreads.length} units in ${TRIAL.runs} trials.\n`);

const CONTENDERS = [
  ['compare rankings of 3,321 units', () => coreMoves(before, after), 1, () => bareMoves(units, laterUnits), 20],
  ['compare tables, 102 components', () => coreNodeMoves(table, later), 5, () => bareNodeMoves(nodes, laterNodes, paths, laterPaths), 200],
  ['robust, 63 units x 8, 1,000 trials', () => coreSpreads(group, TRIAL), 1, () => bareSpreads(group, TRIAL), 1],
] as const;
const took = medians(
  CONTENDERS.flatMap(([name, run, times, bare, bareTimes]) => [{ name, times, run }, { name: bareOf(name), times: bareTimes, run: bare }]),
  21,
  10,
);
for (const [name, ms] of took) console.log(`${name.padEnd(48)}${ms.toPrecision(3).padStart(10)} ms`);
console.log('');
for (const [name] of CONTENDERS) console.log(`${`${name} / bare loop`.padEnd(48)}${((took.get(name) ?? Number.NaN) / (took.get(bareOf(name)) ?? Number.NaN)).toPrecision(3).padStart(10)} x`);

function bareOf(name: string): string {
  return `${name}, bare`;
}

function isRanking(read: Table | undefined): read is RankingTable {
  return read?.kind === 'ranking';
}

function isScoring(read: Table | undefined): read is ScoringTable {
  return read?.kind === 'scoring';
}
