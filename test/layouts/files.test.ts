// The same layouts as real .xlsx files: what is read is what was written, and the built command tells what the core tells.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../core/check/finding.ts';
import { readSnapshot } from '../../workbench/xlsx/read.ts';
import { LAYOUTS } from '../fixtures/layouts/index.ts';
import { toXlsx } from '../fixtures/to-xlsx.ts';
import { checkedOf, seenTable, told } from './seen.ts';

const BIN = path.resolve(import.meta.dirname, '../../dist/cli/parscore.js');

const run = promisify(execFile);

/** What `check --json` prints, as far as it is compared. */
interface Printed {
  readonly schema: string;
  readonly tables: readonly {
    readonly sheet: string;
    readonly kind: string;
    readonly columns: Readonly<Record<string, string | readonly string[]>>;
    readonly counts: Readonly<Record<string, number>>;
    readonly findings: readonly Seen[];
  }[];
  /** Of no table; absent where there is none. */
  readonly findings?: readonly Seen[];
}

type Seen = Pick<Finding, 'code' | 'cell' | 'severity'>;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parscore-layouts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command on a file; exit status 1 only says that errors were found. */
async function printed(file: string): Promise<{ readonly json: Printed; readonly status: number }> {
  const args = [BIN, 'check', file, '--json'];
  const { stdout, status } = await run(process.execPath, args).then(
    (done) => ({ stdout: done.stdout, status: 0 }),
    (failed: { stdout: string; code: number }) => ({ stdout: failed.stdout, status: failed.code }),
  );
  return { json: JSON.parse(stdout) as Printed, status };
}

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s: what stands in the file is what was written', async (_, { clean, faulty }) => {
  expect(readSnapshot(await toXlsx(clean))).toEqual(clean);
  expect(readSnapshot(await toXlsx(faulty))).toEqual(faulty);
});

const CHOSEN = ['working sheet of a province, 2013', 'print of a scoring system with bonus and penalty', 'export of a provincial system with leading spaces', 'two tables on one sheet and one on a hidden sheet', 'ranking of communes with bands in a note'];

describe.each(LAYOUTS.filter(({ name }) => CHOSEN.includes(name)).map((layout) => [layout.name, layout] as const))('%s as a file', (_, layout) => {
  test.each(['clean', 'faulty'] as const)('the command tells of the %s one what the core tells', async (twin) => {
    const file = path.join(folder, `${LAYOUTS.indexOf(layout)}-${twin}.xlsx`);
    await writeFile(file, await toXlsx(layout[twin]));
    const { json, status } = await printed(file);
    const checked = checkedOf(layout[twin], undefined);
    const severities: readonly Severity[] = ['error', 'warning', 'info'];
    const found = [...json.tables.flatMap(({ findings }) => findings), ...(json.findings ?? [])];
    expect([...new Set(found.map(({ code, cell }) => `${code} ${cell ?? '-'}`))].sort()).toEqual(told(checked, severities));
    expect(json.tables.map(({ sheet, kind, columns, counts }) => ({ sheet, kind, columns, counts }))).toEqual(checked.tables.map((table) => seenTable(table, undefined)));
    expect(status).toBe(told(checked, ['error']).length > 0 ? 1 : 0);
  });
});

test('the five layouts are there', () => {
  expect(LAYOUTS.filter(({ name }) => CHOSEN.includes(name))).toHaveLength(CHOSEN.length);
});
