// The built Code.js and bundle.js as Apps Script runs them: a bare engine with nothing else in reach, on the one table of cases.
import vm from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FUNCTIONS } from '../../core/functions/registry.ts';
import { CASES, CLEAN } from '../functions/cases.ts';
import { builtSheets, type BuiltSheets } from '../sheets-host/open-sheets.ts';

type Context = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

let built: BuiltSheets;

/** An engine with the two files in it; `locale` is the spreadsheet's, absent where no spreadsheet can be asked. */
function engine({ locale, before = '' }: { readonly locale?: string; readonly before?: string } = {}): Context {
  const sandbox = locale === undefined ? {} : { SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => locale }) } };
  const context = vm.createContext(sandbox);
  for (const script of [before, built.bundle, built.code]) vm.runInContext(script, context);
  return context as Context;
}

/** Arguments of the engine's own realm, as Apps Script makes them. */
const foreign = (context: Context, args: readonly unknown[]): readonly unknown[] => vm.runInContext(`(${JSON.stringify(args.map((arg) => arg ?? null))})`, context as vm.Context) as readonly unknown[];

const call = (context: Context, name: string, args: readonly unknown[]): unknown => {
  const run = context[name];
  if (run === undefined) throw new Error(`no ${name}`);
  return run(...args);
};

beforeAll(async () => {
  built = await builtSheets();
});

afterAll(() => built.remove());

test.each(CASES)('in Google Sheets, $call: $name', ({ call: name, args, answer, problem }) => {
  const context = engine();
  if (problem) {
    expect(() => call(context, name, args)).toThrow(problem.words);
    return;
  }
  expect(JSON.parse(JSON.stringify(call(context, name, foreign(context, args))))).toEqual(answer);
});

test('a problem is shown as its sentence alone, in the language of the spreadsheet', () => {
  const message = (locale: string): string => {
    try {
      return String(call(engine({ locale }), 'PARSCORE', ['']));
    } catch (error) {
      return String(error);
    }
  };
  expect(message('vi_VN')).toMatch(/^Error: Chưa thấy bảng chấm điểm/);
  expect(message('en_US')).toMatch(/^Error: [A-Z][a-z ]/);
  expect(message('de_DE')).toBe(message('vi_VN'));
});

test('dates, error texts and single cells of the engine’s own realm are read', () => {
  const context = engine();
  const dated = vm.runInContext(`[['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], [new Date(2025, 0, 1), 'Kế hoạch', 60, '#REF!'], ['2', 'Báo cáo', 40, 32]]`, context as vm.Context) as unknown;
  expect(JSON.stringify(call(context, 'PARCHECK', [dated, 'lỗi']))).toContain('#REF!');
  expect(call(context, 'PARNUMBER', ['03 điểm'])).toBe(3);
});

test('an engine without the newest methods computes the same', () => {
  const older = engine({ before: 'delete Object.hasOwn; delete Array.prototype.at; delete String.prototype.replaceAll;' });
  expect(call(older, 'PARCHECK', foreign(older, [CLEAN]))).toEqual('OK');
  expect(call(older, 'PARNUMBER', ['1.234,5'])).toBe(1234.5);
});

test('Sheets finds every function by its JSDoc: marked, with real parameter names and Vietnamese help', () => {
  const { code } = built;
  for (const { id, description, parameters } of FUNCTIONS) {
    const stub = code.slice(code.lastIndexOf('/**', code.indexOf(`function ${id}(`)), code.indexOf(`function ${id}(`));
    expect(stub, id).toContain('@customfunction');
    expect(stub, id).toContain(description.vi);
    expect(code).toContain(`function ${id}(${parameters.map(({ name }) => name.vi).join(', ')}) {`);
    for (const { description: help } of parameters) expect(stub, id).toContain(help.vi);
  }
});
