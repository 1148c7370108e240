// npm run bench, many units: 3,321 of 60 leaves each consolidated, ranked and graded, and files at the rate at which they can be read. Values first.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { readFiles } from '../../workbench/cli/units/read-files.ts';
import { readUnitFile } from '../../workbench/cli/units/unit-file.ts';
import { workbook } from '../fixtures/sheet-maker.ts';
import { excelizeHere, toXlsx } from '../fixtures/to-xlsx.ts';
import { expectedRanks, generatedUnits, unitPlan } from '../fixtures/units/generated-units.ts';
import { medians } from './clock.ts';
import { bareRanking, bareUnits, coreRanking, tablesOf } from './many-units.ts';

const COUNT = 3_321;
const FILES = 200;

const units = generatedUnits(COUNT, 34);
const tables = tablesOf(units);
const bare = bareUnits(units);
const ranked = coreRanking(tables, units);
assert.deepEqual(ranked.map(([rank]) => rank), expectedRanks(units), 'core against ranks that were counted');
assert.deepEqual(ranked.map(([, , achieved, max]) => [achieved, max]), units.map(({ achieved, max }) => [achieved, max]), 'core against sums that were known');
assert.deepEqual(bareRanking(bare), ranked, 'bare loop against core');
console.log(`\nValues agree: ${COUNT} units of ${units[0]?.leaves.length ?? 0} leaves, their sums, ranks and grades.\n`);

const core = 'consolidate, rank, grade 3,321 units';
const loop = 'bare loop, the same';
const took = medians([{ name: core, times: 1, run: () => coreRanking(tables, units) }, { name: loop, times: 1, run: () => bareRanking(bare) }], 11, 5);
const time = (name: string): number => took.get(name) ?? Number.NaN;
for (const [name, ms] of took) console.log(`${name.padEnd(40)}${ms.toPrecision(3).padStart(10)} ms`);
console.log(`${'consolidate / bare loop'.padEnd(40)}${(time(core) / time(loop)).toPrecision(3).padStart(10)} x`);

/** How many rows the file's only sheet has. */
function rowsByExcelize(excelize: Awaited<ReturnType<typeof excelizeHere>>, bytes: Uint8Array): number {
  const { result, error } = excelize.OpenReader(bytes).GetRows('Chấm');
  assert.equal(error, null);
  return result.length;
}

let rate = Number.NaN;
const folder = await mkdtemp(path.join(tmpdir(), 'parscore-bench-'));
try {
  const bytes = await Promise.all(units.slice(0, 10).map((unit) => toXlsx(workbook(unitPlan(unit, 'Chấm')))));
  const files = Array.from({ length: FILES }, (_, at) => path.join(folder, `${at}.xlsx`));
  await Promise.all(files.map((file, at) => writeFile(file, bytes[at % bytes.length] ?? new Uint8Array())));
  const clock = async (run: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await run();
    return performance.now() - from;
  };
  const excelize = await excelizeHere();
  const [expected] = workbook(...units.slice(0, 1).map((unit) => unitPlan(unit, 'Chấm'))).sheets;
  assert.equal(rowsByExcelize(excelize, bytes[0] ?? new Uint8Array()), (expected?.cells.at(-1)?.row ?? 0) + 1, 'excelize against the rows that were written');
  let [alone, other] = [0, 0];
  for (const file of files) {
    alone += await clock(() => readUnitFile(file, { set: null, columns: null }));
    other += await clock(async () => rowsByExcelize(excelize, await readFile(file)));
  }
  const children = await clock(async () => {
    const readings = await readFiles({ files, options: {}, read: () => undefined });
    assert.deepEqual(readings.map(({ units: found }) => found[0]?.totals.achieved), files.map((_, at) => (units[at % bytes.length]?.achieved ?? Number.NaN) * 100), 'files against what was written');
  });
  console.log(`${`${FILES} files, read and checked here`.padEnd(40)}${(alone / FILES).toPrecision(3).padStart(10)} ms each`);
  console.log(`${'the same files, rows read by excelize'.padEnd(40)}${(other / FILES).toPrecision(3).padStart(10)} ms each`);
  console.log(`${`the same in child processes (${availableParallelism()} processors)`.padEnd(40)}${(children / FILES).toPrecision(3).padStart(10)} ms each`);
  console.log(`${'in child processes / excelize'.padEnd(40)}${(children / other).toPrecision(3).padStart(10)} x`);
  rate = children / other;
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`\nGoals: 3,321 units within 1 s (${time(core) <= 1_000 ? 'met' : 'missed'}) and within 20 x a bare loop (${time(core) / time(loop) <= 20 ? 'met' : 'missed'}); files at the rate at which excelize reads them (${rate <= 1 ? 'met' : 'missed'}).`);
