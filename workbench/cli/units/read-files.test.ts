// Files of units read by the built reader in real child processes, some of which are killed, leave, abort or hang.
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test, vi as vitest } from 'vitest';
import { HostError } from '../../../core/host.ts';
import { workbook } from '../../../test/fixtures/sheet-maker.ts';
import { toXlsx } from '../../../test/fixtures/to-xlsx.ts';
import { generatedUnits, unitPlan } from '../../../test/fixtures/units/generated-units.ts';
import { newFolder } from '../built-bin.ts';
import { failureText } from '../failure.ts';
import { readFiles } from './read-files.ts';

vitest.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const READER = new URL('../../../dist/cli/unit-reader.js', import.meta.url);
const FAULTY = new URL('../../../test/fixtures/faulty-reader.js', import.meta.url);
const [UNIT] = generatedUnits(1, 7);
let folder = '';

beforeAll(async () => {
  folder = await newFolder();
  if (UNIT === undefined) throw new Error('no unit was made');
  await writeFile(path.join(folder, 'mau.xlsx'), await toXlsx(workbook(unitPlan(UNIT, 'Chấm'))));
});

/** Copies of one unit's file under these names. */
async function copies(names: readonly string[]): Promise<readonly string[]> {
  const files = names.map((name) => path.join(folder, name));
  for (const file of files) await copyFile(path.join(folder, 'mau.xlsx'), file);
  return files;
}

test('a child that is killed, leaves, aborts or hangs costs the one file that it had; each is named, all others are read', async () => {
  const files = await copies(['a.xlsx', 'killed.xlsx', 'b.xlsx', 'left.xlsx', 'hangs.xlsx', 'c.xlsx', 'aborted.xlsx', 'd.xlsx', 'e.xlsx']);
  const seen: string[] = [];
  const readings = await readFiles({ files, options: {}, read: (_, file) => seen.push(path.basename(file)), reader: FAULTY, limit: 9_000 });
  expect(readings.map(({ file, units, failure }) => [path.basename(file), units[0]?.totals.achieved ?? failure?.code])).toEqual(
    files.map((file) => path.basename(file)).map((name) => [name, name === 'hangs.xlsx' ? 'call/too-slow' : name.length > 6 ? 'call/reader-ended' : (UNIT?.achieved ?? Number.NaN) * 100]),
  );
  expect([...seen].sort()).toEqual(files.map((file) => path.basename(file)).sort());
  const sentences = readings.flatMap(({ failure }) => (failure === null ? [] : (['vi', 'en'] as const).map((language) => failureText(new HostError(failure.code, { ...failure.values, file: 'x.xlsx' }), language))));
  expect([...new Set(sentences)]).toEqual([
    'Việc đọc tệp “x.xlsx” dừng giữa chừng, có thể vì tệp quá lớn so với bộ nhớ của máy. Xoá các trang và ô thừa rồi thử lại.',
    'Reading “x.xlsx” broke off, perhaps because the file is too large for this machine’s memory. Delete unneeded sheets and cells and try again.',
    'Đọc tệp “x.xlsx” quá 0,15 phút chưa xong nên đã bỏ qua. Xoá các trang và ô thừa rồi thử lại.',
    'Reading “x.xlsx” was given up after more than 0.15 min. Delete unneeded sheets and cells and try again.',
  ]);
});

test('five hundred files with a broken one among them: the broken one is named, the others have their figures, this process keeps little of each', async () => {
  const files = await copies(Array.from({ length: 500 }, (_, at) => `xa-${String(at).padStart(3, '0')}.xlsx`));
  await writeFile(files[250] ?? '', 'hỏng');
  const readings = await readFiles({ files, options: {}, read: () => undefined, reader: READER });
  expect(readings.filter(({ failure }) => failure !== null).map(({ file, failure }) => [file, failure?.code])).toEqual([[files[250], 'file/not-a-zip']]);
  expect(readings.filter(({ units }) => units[0]?.totals.achieved === (UNIT?.achieved ?? Number.NaN) * 100)).toHaveLength(499);
  // What a file leaves here, without its table: a ranking of 10,000 units is then some 100 MB.
  expect(JSON.stringify(readings).length / files.length).toBeLessThan(10_000);
});
