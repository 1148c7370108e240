// The functions as Excel calls them: the built functions.js on the one table of cases, in both languages, with errors and places.
import { beforeAll, expect, test } from 'vitest';
import { metadataOf } from '../../addin/functions/metadata.ts';
import { CASES, TABLE } from '../functions/cases.ts';
import { functionsInExcel, type FunctionsInExcel } from './functions-in-excel.ts';

const metadata = new Map(metadataOf({ language: 'vi', site: 'https://localhost:3000/', naming: 'bare' }).functions.map((fn) => [fn.id, fn]));
const CODES = { invalid: '#VALUE!', 'not-available': '#N/A' } as const;

let excel: FunctionsInExcel;

beforeAll(async () => {
  excel = await functionsInExcel();
});

/** What Excel passes for a parameter: a matrix is rows x columns even of one cell. */
const passed = (id: string, args: readonly unknown[]): readonly unknown[] =>
  args.map((value, at) => {
    const matrix = metadata.get(id)?.parameters[at]?.dimensionality === 'matrix';
    return matrix && value !== null && value !== undefined && !Array.isArray(value) ? [[value]] : value;
  });

test('every function of the metadata is registered, and no other', () => {
  expect([...excel.ids].sort()).toEqual([...metadata.keys()].sort());
});

test.each(CASES)('in Excel, $call: $name', ({ call, args, answer, problem }) => {
  const told = metadata.get(call);
  const shown = excel.call(call, passed(call, args), told?.parameters.length ?? 0);
  if (problem) {
    expect(shown.code).toBe(CODES[problem.kind]);
    expect(shown.message).toContain(problem.words);
    return;
  }
  const spills = told?.result.dimensionality === 'matrix';
  expect(shown).toEqual({ answer: spills && !Array.isArray(answer) ? [[answer]] : answer });
});

test('findings name cells of the sheet where Excel tells where the range stands', () => {
  const wrong = [['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ['1', 'Kế hoạch', 100, 101]];
  const { answer } = excel.call('PARCHECK', [wrong, 'lỗi'], 2, { parameterAddresses: ["'Bảng ''A'''!$B$5:$E$6", ''] });
  expect(answer).toEqual([['lỗi', 'E6', '1', 'Ô E6: điểm tự chấm 101 vượt điểm tối đa 100. Giảm điểm hoặc xem lại điểm tối đa.']]);
});

test('an address that is no range is as good as none', () => {
  const { answer } = excel.call('PARCHECK', [[['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ['1', 'Kế hoạch', 100, 101]], 'lỗi'], 2, { parameterAddresses: ['Sheet1!A:D'] });
  expect(JSON.stringify(answer)).toContain('dòng 2 cột 4');
});

test.each([
  ['an error of the runtime', { code: '#REF!' }],
  ['an error as a data type', { type: 'Error', basicValue: '#REF!' }],
  ['an error by its kind alone', { type: 'Error', errorType: 'Ref' }],
  ['an error as text', '#REF!'],
])('a score cell that holds %s is a finding, not a broken function', (_, cell) => {
  const { answer } = excel.call('PARCHECK', [[['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ['1', 'Kế hoạch', 60, 50], ['2', 'Báo cáo', 40, cell]], 'lỗi'], 2);
  expect(JSON.stringify(answer)).toContain('#REF!');
});

test('messages follow the language of Excel, and are Vietnamese while Office is not ready', async () => {
  const english = await functionsInExcel({ Office: { context: { displayLanguage: 'en-US' } } });
  const unready = await functionsInExcel({ Office: {} });
  const french = await functionsInExcel({ Office: { context: { displayLanguage: 'fr-FR' } } });
  expect(english.call('PARSCORE', [[['']]], 3).message).toContain('No scoring table');
  expect(unready.call('PARSCORE', [[['']]], 3).message).toContain('Chưa thấy bảng');
  expect(french.call('PARSCORE', [[['']]], 3).message).toContain('Chưa thấy bảng');
});

test('a built-in set is known by its id', () => {
  const { answer, message } = excel.call('PARGRADE', [95, [['minh-hoa-tinh']]], 2);
  expect(message).toBeUndefined();
  expect(typeof answer).toBe('string');
});

test('a fault of our own is not dressed as an official’s mistake', () => {
  const hostile = new Proxy([], { get: () => { throw new TypeError('ours'); } });
  expect(() => excel.call('PARSUMMARY', [hostile], 1)).toThrow('ours');
});

test('one call on a table of 450 rows answers at once', () => {
  const rows = Array.from({ length: 450 }, (_, at) => [`${at + 1}`, `Tiêu chí ${at + 1}`, 1, 1, '', '']);
  const began = performance.now();
  expect(excel.call('PARSCORE', [[TABLE[0], ...rows]], 3)).toEqual({ answer: 450 });
  expect(performance.now() - began).toBeLessThan(1000);
});
