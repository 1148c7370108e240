// Writing into Google Sheets: nothing is half written, calls grow with blocks and not with cells, and settings live within Google's limits.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SETTINGS_KEY } from '../../apps-script/spreadsheet/settings.ts';
import { checkWorkbook } from '../../core/check/check.ts';
import { insertPatch } from '../../core/edit/insert.ts';
import type { Patch, SetCell } from '../../core/edit/patch.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { EXAMPLES } from '../fixtures/examples/example-workbooks.ts';
import { METADATA_LIMIT } from '../sheets-host/fake-book.ts';
import { builtSheets, openSheets, type BuiltSheets, type OpenOptions, type OpenSheets } from '../sheets-host/open-sheets.ts';

const EXAMPLE: Snapshot = EXAMPLES[0]?.snapshot ?? { sheets: [] };
const SHEET = EXAMPLE.sheets[0]?.name ?? '';

let built: BuiltSheets;

beforeAll(async () => {
  built = await builtSheets();
});

afterAll(() => built.remove());

const open = (options?: OpenOptions): OpenSheets => openSheets(built, EXAMPLE, options);

async function insertOf({ host }: OpenSheets): Promise<Patch> {
  const snapshot = await host.read();
  const tables = checkWorkbook(snapshot).tables.map(({ table, score = null, findings }) => ({ table, score, findings }));
  return insertPatch({ snapshot, tables, settings: null, set: null, options: { totals: true, summary: true, charts: true, findings: true, marks: true, fix: false, language: 'vi' } });
}

const setCell = (row: number, column: number, value: number): SetCell => ({ kind: 'set-cell', sheet: SHEET, row, column, before: {}, after: { value } });

/** All that Google keeps of a spreadsheet and that a failed command must leave as it was. */
const whole = ({ book, snapshot }: OpenSheets): unknown => ({
  sheets: snapshot(),
  rules: book.model.sheets.map((sheet) => book.extra(sheet).rules),
  charts: book.model.sheets.map((sheet) => [...book.extra(sheet).charts]),
  metadata: [...book.metadata],
  names: book.model.names.map(({ name }) => name),
});

describe('where Google stops half way', () => {
  test.each([
    ['the cells', 'Range.setValues'],
    ['a sheet', 'Spreadsheet.insertSheet'],
    ['the looks', 'RangeList.setFontFamily'],
    ['a chart', 'Sheet.insertChart'],
    ['the marks', 'Sheet.setConditionalFormatRules'],
    ['the settings', 'Spreadsheet.addDeveloperMetadata'],
    ['the last of it', 'SpreadsheetApp.flush'],
  ])('in %s, everything is as it was, and the reason is told', async (_, call) => {
    const sheets = open();
    const patch = await insertOf(sheets);
    const before = whole(sheets);
    let isDue = true;
    sheets.book.before = (asked) => {
      if (asked === call && isDue) {
        isDue = false;
        throw new Error('Service error: Spreadsheets');
      }
    };
    await expect(sheets.host.apply(patch)).rejects.toMatchObject({ code: 'host/failed', values: { reason: 'Service error: Spreadsheets' } });
    expect(isDue).toBe(false);
    expect(whole(sheets)).toEqual(before);
    expect(sheets.book.lockHolder).toBeNull();
  });

  test('and refuses to take back what was written, its user is told that the cells are half written', async () => {
    const sheets = open();
    const patch = await insertOf(sheets);
    sheets.book.before = (asked) => {
      if (['SpreadsheetApp.flush', 'Spreadsheet.deleteSheet'].includes(asked)) throw new Error('Service error: Spreadsheets');
    };
    await expect(sheets.host.apply(patch)).rejects.toMatchObject({ code: 'host/half-written' });
  });
});

test('an insert leaves charts of Google’s own, fixed titles and sizes, links, and colours by severity', async () => {
  const sheets = open();
  await sheets.host.apply(await insertOf(sheets));
  const own = sheets.snapshot().sheets.find((sheet) => sheet.own === 'summary');
  const { charts, sizes } = sheets.extra(own?.name ?? '');
  expect(new Set(charts.map(({ type }) => type))).toEqual(new Set(['BAR', 'RADAR', 'COLUMN']));
  for (const { type, ranges, options } of charts) {
    expect(options.title, type).toMatch(/[À-ỹ]/);
    expect([options.width, options.height].every((size) => typeof size === 'number' && size > 100), type).toBe(true);
    const [categories] = ranges;
    for (const range of ranges) expect([range.top, range.bottom]).toEqual([categories?.top, categories?.bottom]);
  }
  expect(sizes.size).toBeGreaterThan(5);
  const findings = sheets.snapshot().sheets.find((sheet) => sheet.own === 'findings');
  const { id } = sheets.extra(SHEET);
  const listed = sheets.extra(findings?.name ?? '');
  expect(listed.frozenRows).toBeGreaterThan(0);
  expect([...listed.links.values()].every((url) => url.startsWith(`#gid=${id}&range=`))).toBe(true);
  expect(listed.links.size).toBeGreaterThan(10);
  expect(new Set(sheets.extra(SHEET).rules.map(({ background }) => background)).size).toBe(sheets.extra(SHEET).rules.length);
});

test('a sheet that is one chart has no cells, and a protection that only warns locks nothing', async () => {
  const sheets = open();
  const [first] = sheets.book.model.sheets;
  if (!first) throw new Error('no sheet');
  sheets.book.extra(first).protection = 'warning';
  sheets.book.extra(sheets.book.model.addSheet('Biểu đồ')).isObject = true;
  const { sheets: read } = await sheets.host.read();
  expect(read.map(({ protected: isLocked }) => isLocked)).toEqual(read.map(() => false));
  expect(read.at(-1)).toMatchObject({ name: 'Biểu đồ', cells: [], merges: [] });
  await sheets.host.apply(await insertOf(sheets));
});

test('a cell that was edited since the patch was shown stops it before anything is written', async () => {
  const sheets = open();
  const patch = await insertOf(sheets);
  const [edit] = patch.edits.filter((each) => each.kind === 'set-cell');
  const [sheet] = sheets.book.model.sheets;
  if (edit?.kind !== 'set-cell' || !sheet) throw new Error('nothing to write');
  sheets.book.write(sheet, { top: edit.row, bottom: edit.row, left: edit.column, right: edit.column }, [[77]]);
  const before = whole(sheets);
  await expect(sheets.host.apply(patch)).rejects.toMatchObject({ code: 'cell/changed', values: { sheet: SHEET } });
  expect(whole(sheets)).toEqual(before);
});

test('a column of 400 cells is written in one call, four cells apart in four', async () => {
  const sheets = open();
  const writes = async (edits: readonly SetCell[]): Promise<number> => (await sheets.callsOf(() => sheets.host.apply({ edits }))).calls.filter((call) => call === 'Range.setValues').length;
  expect(await writes(Array.from({ length: 400 }, (_, at) => setCell(300 + at, 20, at)))).toBe(1);
  expect(await writes([0, 2, 4, 6].map((at) => setCell(300 + at, 22, at)))).toBe(4);
});

test('reading one sheet asks ten questions, however many rows, and hidden rows apart, one for each row with points', async () => {
  const sheets = open();
  const { calls } = await sheets.callsOf(() => sheets.host.read());
  const hidden = calls.findIndex((call) => call === 'Spreadsheet.getSheetByName');
  expect(calls.slice(0, hidden).length).toBeLessThanOrEqual(10 + 7 * (EXAMPLE.sheets.length - 1));
  expect(new Set(calls.slice(hidden))).toEqual(new Set(['Spreadsheet.getSheetByName', 'Sheet.getFilter', 'Sheet.isRowHiddenByUser']));
  expect((await sheets.callsOf(() => sheets.host.read({ quiet: true }))).calls).toEqual(calls.slice(0, hidden));
});

describe('settings in developer metadata', () => {
  /** Letters that no packing makes shorter. */
  const noise = (length: number): string => {
    let seed = 1149;
    return Array.from({ length }, () => String.fromCharCode(0x4e00 + ((seed = (seed * 48_271) % 2_147_483_647) % 20_000))).join('');
  };
  const store = (sheets: OpenSheets, text: string | null): Promise<void> => sheets.host.apply({ edits: [{ kind: 'put-settings', text }] });

  test('a long text is kept in pieces, on the sheets too, and none is over the limit of its place', async () => {
    const sheets = open();
    const text = noise(16_000);
    await store(sheets, text);
    expect(sheets.book.metadata.length).toBeGreaterThan(4);
    expect(sheets.book.metadata.every(({ key, value }) => key === SETTINGS_KEY && value.length < METADATA_LIMIT)).toBe(true);
    expect(sheets.book.metadata.some(({ place }) => place !== null)).toBe(true);
    expect(await sheets.host.loadSettings()).toBe(text);
    await store(sheets, 'ngắn');
    expect(sheets.book.metadata).toHaveLength(1);
  });

  test('a text that the spreadsheet cannot hold is refused, and what stood there before is there again', async () => {
    const sheets = open();
    await store(sheets, 'lựa chọn cũ');
    await expect(store(sheets, noise(200_000))).rejects.toMatchObject({ code: 'settings/lost' });
    expect(await sheets.host.loadSettings()).toBe('lựa chọn cũ');
  });

  test('what is stored by another, or lost a piece with a deleted sheet, counts as nothing', async () => {
    const sheets = open();
    await store(sheets, noise(16_000));
    const [lost] = sheets.book.metadata;
    sheets.book.metadata = sheets.book.metadata.filter((each) => each !== lost);
    expect(await sheets.host.loadSettings()).toBeNull();
    sheets.book.metadata = [{ key: SETTINGS_KEY, value: '1/1:của chương trình khác', place: null }];
    expect(await sheets.host.loadSettings()).toBeNull();
  });
});
