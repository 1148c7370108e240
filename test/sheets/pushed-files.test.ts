// What is pushed to Apps Script is exactly what it should be: the files, the globals, the scopes, the syntax, and a page that HtmlService leaves whole.
import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTRIES, MENU } from '../../apps-script/entries.ts';
import { FUNCTIONS } from '../../core/functions/registry.ts';
import { EXAMPLES } from '../fixtures/examples/example-workbooks.ts';
import { builtSheets, openSheets, type BuiltSheets, type OpenOptions, type OpenSheets } from '../sheets-host/open-sheets.ts';

const FILES = ['Code.js', 'appsscript.json', 'bundle.js', 'paper.html', 'sidebar.html'];

let built: BuiltSheets;

beforeAll(async () => {
  built = await builtSheets();
});

afterAll(() => built.remove());

const open = (options?: OpenOptions): OpenSheets => openSheets(built, EXAMPLES[0]?.snapshot ?? { sheets: [] }, options);

test('clasp would push the five files and nothing else', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parscore-clasp-'));
  const { rootDir } = JSON.parse(readFileSync('.clasp.sample.json', 'utf8')) as { readonly rootDir: string };
  mkdirSync(path.join(folder, rootDir), { recursive: true });
  cpSync(built.folder, path.join(folder, rootDir), { recursive: true });
  writeFileSync(path.join(folder, rootDir, 'ghi-chu.txt'), 'không phải tệp của kịch bản');
  copyFileSync('.clasp.sample.json', path.join(folder, '.clasp.sample.json'));
  const { stdout } = await promisify(execFile)(path.resolve('node_modules/.bin/clasp'), ['-P', '.clasp.sample.json', 'show-file-status', '--json'], { cwd: folder, timeout: 60_000 });
  const { filesToPush } = JSON.parse(stdout) as { readonly filesToPush: readonly string[] };
  expect(filesToPush.map((file) => path.relative(rootDir, file)).sort()).toEqual(FILES);
  rmSync(folder, { recursive: true });
});

test('the build leaves those files alone, each of a size that Apps Script takes', () => {
  for (const file of FILES) expect(existsSync(path.join(built.folder, file)), file).toBe(true);
  expect(statSync(path.join(built.folder, 'sidebar.html')).size).toBeLessThanOrEqual(600_000);
  expect(statSync(path.join(built.folder, 'bundle.js')).size).toBeLessThanOrEqual(1_000_000);
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync('apps-script/appsscript.json', 'utf8')) as Readonly<Record<string, unknown>>;

  test('asks for V8 and the two narrow scopes, no service beside them, and sends no report of errors anywhere', () => {
    expect(manifest).toEqual({
      timeZone: 'Asia/Ho_Chi_Minh',
      runtimeVersion: 'V8',
      exceptionLogging: 'NONE',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'],
    });
    expect(JSON.parse(readFileSync(path.join(built.folder, 'appsscript.json'), 'utf8'))).toEqual(manifest);
  });
});

test('the globals are the custom functions, what the menu and the sidebar call, and the bundle', () => {
  const { script } = open();
  const bare = new Set([...Object.keys(vm.createContext({})), 'SpreadsheetApp', 'Charts', 'LockService', 'HtmlService', 'Session', 'Utilities']);
  expect(Object.keys(script).filter((name) => !bare.has(name)).sort()).toEqual(['PARScore', ...FUNCTIONS.map(({ id }) => id), ...ENTRIES.map(({ name }) => name)].sort());
});

describe('the menu', () => {
  test.each(['onOpen', 'onInstall'])('%s adds it, also before its user has allowed anything, and every item names a function', (entry) => {
    const { script, book } = open({ isUnauthorized: true });
    script[entry]?.();
    expect(book.menu.map(({ caption }) => caption)).toEqual(['Kiểm tra', 'Chèn tổng và biểu đồ', 'Xoá phần đã chèn', 'Mở bảng điều khiển']);
    for (const { name } of book.menu) expect(script[name], name).toBeTypeOf('function');
  });

  test('speaks English to who uses Google in English', () => {
    const { script, book } = open({ userLocale: 'en_GB' });
    script.onOpen?.();
    expect(book.menu.map(({ caption }) => caption)).toEqual(MENU.map(({ label }) => label.en));
  });
});

/** What ES2019 has, without what Apps Script lacks: timers, fetch, URL, TextEncoder, crypto, Intl … */
const LANGUAGE = [
  ...['Array', 'ArrayBuffer', 'Boolean', 'DataView', 'Date', 'Error', 'EvalError', 'Float32Array', 'Float64Array', 'Function', 'Infinity', 'Int16Array', 'Int32Array', 'Int8Array', 'JSON', 'Map', 'Math', 'NaN'],
  ...['Number', 'Object', 'Promise', 'Proxy', 'RangeError', 'ReferenceError', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'SyntaxError', 'TypeError', 'URIError', 'Uint16Array', 'Uint32Array', 'Uint8Array'],
  ...['Uint8ClampedArray', 'WeakMap', 'WeakSet', 'decodeURIComponent', 'encodeURIComponent', 'isFinite', 'isNaN', 'parseInt', 'undefined', 'BigInt'],
];
const SERVICES = ['SpreadsheetApp', 'Charts', 'LockService', 'HtmlService', 'Session', 'Utilities'];

test.each(['Code.js', 'bundle.js'])('%s is written in ES2019 and names nothing that Apps Script lacks', (file) => {
  const globals = Object.fromEntries([...LANGUAGE, ...SERVICES, ...(file === 'Code.js' ? ['PARScore'] : [])].map((name) => [name, 'readonly' as const]));
  const said = new Linter().verify(readFileSync(path.join(built.folder, file), 'utf8'), {
    languageOptions: { ecmaVersion: 2019, sourceType: 'script', globals },
    linterOptions: { noInlineConfig: true },
    rules: { 'no-undef': 'error' },
  });
  expect(said.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
});

test('what writes Word files is letters that no filter touches, and runs as a script', () => {
  const packed = readFileSync(path.join(built.folder, 'paper.html'), 'utf8');
  expect(packed).toMatch(/^[\w-]+$/);
  expect(packed.length).toBeLessThanOrEqual(600_000);
  expect(() => new vm.Script(gunzipSync(Buffer.from(packed, 'base64url')).toString('utf8'))).not.toThrow();
});

describe('the sidebar’s page', () => {
  const scripts = (): readonly { readonly attributes: string; readonly text: string }[] =>
    [...built.sidebar.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].map(([, attributes = '', text = '']) => ({ attributes, text }));

  test('is left whole by HtmlService: no scriptlet, no early end of a script, nothing like a comment in a template literal', () => {
    expect(built.sidebar).not.toContain('<?');
    expect(built.sidebar.match(/<script/g)?.length).toBe(2);
    expect(built.sidebar.match(/<\/script/gi)?.length).toBe(2);
    for (const { text } of scripts()) {
      expect(text).not.toContain('`');
      expect(text).not.toMatch(/\/\/|\/\*/);
    }
  });

  test('asks for nothing from outside', () => {
    expect(built.sidebar).not.toMatch(/\b(?:src|href)\s*=/);
    expect(built.sidebar).not.toMatch(/https?:/);
    expect(built.sidebar).toContain('<base target="_top">');
  });

  test('holds the whole panel, packed in letters that no filter touches', () => {
    const packed = scripts().find(({ attributes }) => attributes.includes('text/plain'))?.text ?? '';
    expect(packed).toMatch(/^[\w-]+$/);
    const script = gunzipSync(Buffer.from(packed, 'base64url')).toString('utf8');
    expect(script).toContain('Kiểm tra');
    expect(() => new vm.Script(script)).not.toThrow();
  });
});
