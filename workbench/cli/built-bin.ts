// For tests: runs the built bin as a person's shell does, on real files in a folder of its own.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { newWorkbook } from '../xlsx/new-workbook.ts';

/** What a run left: all of both streams, and the exit status. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built bin; `npm test` builds it first. */
export const BIN = fileURLToPath(new URL('../../dist/cli/parscore.js', import.meta.url));

/** Runs `parscore ARGS` in a folder, streams being no terminal. */
export function parscore(args: readonly string[], folder: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  if (!existsSync(BIN)) throw new Error('dist/cli/parscore.js is not there: run npm run build first');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: { ...process.env, FORCE_COLOR: undefined, ...env } });
    const streams = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (streams.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (streams.err += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...streams }));
  });
}

/** A folder that no other test uses. */
export const newFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'parscore-'));

/** One cell as it is typed: "=" begins a formula, null is blank. */
export type Typed = string | number | null;

/** Writes a workbook whose only sheet has these rows from A1 on. */
export const writeSheet = (folder: string, file: string, rows: readonly (readonly Typed[])[], sheet = 'Tự chấm'): Promise<string> => writeSheets(folder, file, [[sheet, rows]]);

/** Writes a workbook of named sheets with these rows from A1 on. */
export async function writeSheets(folder: string, file: string, sheets: readonly (readonly [name: string, rows: readonly (readonly Typed[])[]])[]): Promise<string> {
  const contents = sheets.map(([name, rows]) => {
    const cells = rows.flatMap((row, at) =>
      row.flatMap((typed, column) => {
        if (typed === null) return [];
        const content = typeof typed === 'string' && typed.startsWith('=') ? { formula: typed.slice(1) } : { value: typed };
        return [{ row: at, column, style: 'text' as const, ...content }];
      }),
    );
    const area = { top: 0, left: 0, bottom: rows.length - 1, right: 5 };
    return { name, content: { cells, merges: [], widths: [], frozenRows: 0, charts: [], print: { orientation: 'landscape' as const, fitToWidth: true, area } } };
  });
  await writeFile(path.join(folder, file), await newWorkbook(contents));
  return file;
}

/** A small scoring table without a fault: 2 fields, 4 criteria, 10 points. */
export const CLEAN: readonly (readonly Typed[])[] = [
  ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Ghi chú'],
  ['1', 'Chỉ đạo, điều hành', 6, '=SUM(D3:D4)', '=SUM(E3:E4)', null],
  ['1.1', 'Ban hành kế hoạch', 4, 4, 4, null],
  ['1.2', 'Thực hiện kế hoạch', 2, 1.5, 1.25, 'Chậm một nhiệm vụ'],
  ['2', 'Thủ tục hành chính', 4, '=SUM(D6:D7)', '=SUM(E6:E7)', null],
  ['2.1', 'Công khai thủ tục', 2, 2, 2, null],
  ['2.2', 'Giải quyết đúng hạn', 2, 2, 2, null],
  [null, 'Tổng cộng', 10, '=D2+D5', '=E2+E5', null],
];

/** The same with a score above its maximum (D4) and a number typed as text (D6). */
export const FAULTY: readonly (readonly Typed[])[] = CLEAN.map((row, at) =>
  at === 3 ? ['1.2', 'Thực hiện kế hoạch', 2, 2.5, 1.25, 'Chậm một nhiệm vụ'] : at === 5 ? ['2.1', 'Công khai thủ tục', 2, '1,5', 2, 'Thiếu một thủ tục'] : row,
);

/** The bytes of a file, to see whether anything changed it. */
export const bytesOf = (folder: string, file: string): Promise<Buffer> => readFile(path.join(folder, file));
