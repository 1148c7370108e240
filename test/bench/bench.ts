// npm run bench: first that every contender computes the same values, then how long each takes. Fails on values, never on time.
import assert from 'node:assert/strict';
import { bareNodes, bareSums, coreSums, hyperCells, hyperSums, readCheckScore } from './contenders.ts';
import { medians } from './clock.ts';
import { rankingSheet } from './ranking-sheet.ts';
import { scoringSheet } from './scoring-sheet.ts';

const scoring = scoringSheet();
const ranking = rankingSheet();

const checked = readCheckScore(scoring.snapshot);
const table = checked.tables[0]?.table;
assert(table?.kind === 'scoring', 'the scoring sheet was not read as one');
assert.equal(checked.tables.length, 1);
assert.deepEqual(checked.tables[0]?.findings, [], 'the scoring sheet is right, so nothing is to be found in it');
const count = (kind: string): number => table.rows.filter((row) => row.kind === kind).length;
assert.deepEqual({ fields: count('field'), criteria: count('criterion'), components: count('component'), options: count('option') }, scoring.counts);

const nodes = bareNodes(table);
const cells = hyperCells(scoring.snapshot);
const hyperRows = table.rows.flatMap((row) => (row.depth >= 0 || row.kind === 'total' ? [row.row] : []));
const sums = coreSums(table);
const { max, self, survey, appraised } = scoring.known;
assert.deepEqual(sums.at(-1), [max, self, survey, appraised], 'core against what was written');
assert.deepEqual(bareSums(nodes), sums, 'bare loop against core');
assert.deepEqual(hyperSums(cells, hyperRows), sums, 'HyperFormula against core');

const ranked = readCheckScore(ranking.snapshot).tables[0];
assert(ranked?.table.kind === 'ranking', 'the ranking sheet was not read as one');
const units = ranked.table.rows.filter((row) => row.kind === 'unit');
assert.equal(units.length, ranking.units);
assert.equal(units.reduce((all, { achieved }) => all + (achieved.state === 'number' ? achieved.points : Number.NaN), 0), ranking.achieved);
assert.deepEqual(ranked.findings, [], 'the ranking is right, so nothing is to be found in it');

const { components, options } = scoring.counts;
console.log(`Values agree: ${sums.length - 1} nodes (${components} components with ${options} options) and their total, ${ranking.units} units.\n`);

const whole = 'read + check + score, 102 components';
const wholeRanking = 'read + check, ranking of 3,321 units';
const totals = 'score of a table already read';
const bare = 'bare loop, the same sums';
const hyper = 'HyperFormula, the same sums';
const took = medians(
  [
    { name: whole, times: 1, run: () => readCheckScore(scoring.snapshot) },
    { name: totals, times: 20, run: () => coreSums(table) },
    { name: bare, times: 1_000, run: () => bareSums(nodes) },
    { name: hyper, times: 1, run: () => hyperSums(cells, hyperRows) },
    { name: wholeRanking, times: 1, run: () => readCheckScore(ranking.snapshot) },
  ],
  51,
  60,
);
const time = (name: string): number => took.get(name) ?? Number.NaN;

for (const [name, ms] of took) console.log(`${name.padEnd(40)}${ms.toPrecision(3).padStart(10)} ms`);
const ratio = (label: string, value: number): void => console.log(`${label.padEnd(40)}${value.toPrecision(3).padStart(10)} x`);
console.log('');
ratio('score / bare loop', time(totals) / time(bare));
ratio('read + check + score / bare loop', time(whole) / time(bare));
ratio('read + check + score / HyperFormula', time(whole) / time(hyper));
console.log(`\nGoals: 102 components under 10 ms (${time(whole) < 10 ? 'met' : 'missed'}); score within 20 x a bare loop (${time(totals) / time(bare) <= 20 ? 'met' : 'missed'}).`);
