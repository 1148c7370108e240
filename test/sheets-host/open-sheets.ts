// Opens a workbook in the fake of Google Sheets, with the built files of the add-on in an engine of its own and nothing else in reach.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { buildSheets } from '../../apps-script/build/build-sheets.ts';
import { remoteOver, type Run } from '../../apps-script/sidebar/remote.ts';
import { SheetsHost } from '../../apps-script/sidebar/sheets-host.ts';
import { severityOfMark } from '../../core/edit/mark-formula.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { snapshotOf } from '../office-host/snapshot-model.ts';
import { FakeBook, type Extra } from './fake-book.ts';
import { cellsOf } from './fake-range.ts';
import { servicesOf, type ServiceOptions } from './services.ts';

/** The files that are pushed. */
export interface BuiltSheets {
  readonly folder: string;
  readonly code: string;
  readonly bundle: string;
  readonly sidebar: string;
  readonly paper: string;
  remove(): void;
}

/** Builds them in a folder of their own. */
export async function builtSheets(): Promise<BuiltSheets> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parscore-sheets-'));
  await buildSheets(folder);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  return { folder, code: read('Code.js'), bundle: read('bundle.js'), sidebar: read('sidebar.html'), paper: read('paper.html'), remove: () => rmSync(folder, { recursive: true }) };
}

/** The script's own functions. */
export type Script = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

export interface OpenSheets {
  readonly book: FakeBook;
  readonly script: Script;
  /** What google.script.run does with a call, and refuses. */
  readonly run: Run;
  readonly host: SheetsHost;
  snapshot(): Snapshot;
  extra(sheet: string): Extra;
  /** "E17 error" for each cell that a mark of ours colours. */
  marks(sheet: string): readonly string[];
  /** Calls that Google was asked during a command. */
  callsOf<Result>(command: () => Promise<Result>): Promise<{ readonly result: Result; readonly calls: readonly string[] }>;
}

const engines = new WeakMap<BuiltSheets, readonly vm.Script[]>();

/** The files are compiled once. */
function scriptsOf(built: BuiltSheets): readonly vm.Script[] {
  const known = engines.get(built) ?? [new vm.Script(built.bundle, { filename: 'bundle.js' }), new vm.Script(built.code, { filename: 'Code.js' })];
  engines.set(built, known);
  return known;
}

export interface OpenOptions extends ServiceOptions {
  readonly locale?: string;
  /** Milliseconds, for what the panel remembers of when it last read. */
  readonly now?: () => number;
}

export function openSheets(built: BuiltSheets, snapshot: Snapshot, { locale = 'vi_VN', now = () => 0, ...services }: OpenOptions = {}): OpenSheets {
  const book = new FakeBook(snapshot, locale);
  const context = vm.createContext({ ...servicesOf(book, { pages: { sidebar: built.sidebar, paper: built.paper }, ...services }) });
  for (const script of scriptsOf(built)) script.runInContext(context);
  if (book.calls.length > 0) throw new Error(`called at load time: ${book.calls.join()}`);
  const script = context as Script;
  const run: Run = (name, args) =>
    new Promise((resolve) => {
      const called = script[name];
      if (name.endsWith('_') || typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
      const answered = called(...(foreign(context, args) as readonly unknown[]));
      refuseUnplain(answered);
      resolve(JSON.parse(JSON.stringify(answered)) as never);
    });
  const named = (sheet: string): Extra => {
    const found = book.model.sheets.find(({ name }) => name === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return book.extra(found);
  };
  return {
    book,
    script,
    run,
    host: new SheetsHost({ remote: remoteOver(run), locale, entrances: [], now }),
    snapshot: () => snapshotOf(book.model),
    extra: named,
    marks: (sheet) => named(sheet).rules.flatMap(({ areas, formula }) => {
      const severity = severityOfMark(formula);
      return severity === null ? [] : cellsOf(areas).map((cell) => `${cell} ${severity}`);
    }),
    async callsOf(command) {
      const earlier = book.calls.length;
      const result = await command();
      return { result, calls: book.calls.slice(earlier) };
    },
  };
}

/** Values of the engine's own realm, as Apps Script makes them. */
const foreign = (context: vm.Context, value: unknown): unknown => {
  refuseUnplain(value);
  return vm.runInContext(`(${JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')})`, context);
};

/** google.script.run carries numbers, texts, truths, null, arrays and plain objects of these. */
function refuseUnplain(value: unknown, place = 'value'): void {
  if (value === null || ['number', 'string', 'boolean'].includes(typeof value)) return;
  if (Array.isArray(value)) value.forEach((each, at) => refuseUnplain(each, `${place}[${at}]`));
  else if (Object.prototype.toString.call(value) === '[object Object]') for (const [key, each] of Object.entries(value as object)) refuseUnplain(each, `${place}.${key}`);
  else throw new TypeError(`Failed due to illegal value in property: ${place}`);
}
