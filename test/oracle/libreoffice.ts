// The judge: LibreOffice recalculates a workbook of ours, or prints it and our papers. It never writes an official's file.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { a1 } from '../../core/address.ts';
import type { CellValue } from '../../core/sheet/snapshot.ts';
import { readSnapshot } from '../../workbench/xlsx/read.ts';

/** Longest that one conversion may take, in milliseconds. */
const TIMEOUT = 120_000;

/** LibreOffice trusts the results that a file holds unless it is told to recalculate always (0). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** What every cell holds after LibreOffice computed the whole workbook, by "sheet!A1". */
export async function recalculate(bytes: Uint8Array): Promise<ReadonlyMap<string, CellValue>> {
  const recalculated = await inFolder(async (folder) => {
    await convert(folder, bytes, 'xlsx');
    return readFile(join(folder, 'out', 'in.xlsx'));
  });
  const values = new Map<string, CellValue>();
  for (const { name, cells } of readSnapshot(recalculated).sheets) {
    for (const { row, column, value } of cells) values.set(`${name}!${a1(row, column)}`, value);
  }
  return values;
}

/** What a document is: LibreOffice goes by the name's ending. */
type Kind = 'xlsx' | 'docx';

/** The words of each printed page as they stand on it, in order. */
export function toPageTexts(bytes: Uint8Array, kind: Kind): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    await convert(folder, bytes, 'pdf', kind);
    const text = join(folder, 'out', 'in.txt');
    await run('pdftotext', ['-layout', join(folder, 'out', 'in.pdf'), text]);
    return (await readFile(text, 'utf8')).split('\f').slice(0, -1);
  });
}

/** The printed pages as PNG pictures, in order. */
export function toPng(bytes: Uint8Array, dotsPerInch = 100, kind: Kind = 'xlsx'): Promise<readonly Uint8Array[]> {
  return inFolder(async (folder) => {
    await convert(folder, bytes, 'pdf', kind);
    const out = join(folder, 'out');
    await run('pdftoppm', ['-r', String(dotsPerInch), '-png', join(out, 'in.pdf'), join(out, 'page')]);
    const pages = (await readdir(out)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(pages.map((page) => readFile(join(out, page))));
  });
}

async function convert(folder: string, bytes: Uint8Array, format: 'xlsx' | 'pdf', kind: Kind = 'xlsx'): Promise<void> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const input = join(folder, `in.${kind}`);
  await writeFile(input, bytes);
  const profileUrl = pathToFileURL(profile).href;
  const args = [`-env:UserInstallation=${profileUrl}`, '--headless', '--norestore', '--convert-to', format, '--outdir', join(folder, 'out'), input];
  await run('soffice', args);
}

/** Runs a program to its end, and ends it with all that it started when it takes too long. */
function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // soffice is a script that starts the real program: only its whole group can be ended.
    const child = spawn(program, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, TIMEOUT);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${String(code)}: ${said.trim()}`));
    });
  });
}

/** Runs with a folder of its own, and so a profile of its own: LibreOffice shares none between processes. */
async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'parscore-oracle-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
