// What a check and an insert ask of Google, counted on the built files over the fake: Google bills a script by its calls, not by its cells.
import assert from 'node:assert/strict';
import { checkWorkbook } from '../../core/check/check.ts';
import { insertPatch } from '../../core/edit/insert.ts';
import { builtSheets, openSheets } from '../sheets-host/open-sheets.ts';
import { scoringSheet } from './scoring-sheet.ts';

/** Calls that reading one sheet may ask, without the question which rows are hidden. */
const MOST = 10;

const built = await builtSheets();
const { snapshot } = scoringSheet();
const sheets = openSheets(built, snapshot);

const reading = await sheets.callsOf(() => sheets.host.read());
const settings = await sheets.callsOf(() => sheets.host.loadSettings());
const hidden = reading.calls.filter((call) => call.startsWith('Sheet.isRow')).length;
const read = reading.calls.findIndex((call) => call === 'Spreadsheet.getSheetByName');
const checked = checkWorkbook(reading.result);
assert.deepEqual(checked.tables.map(({ findings }) => findings), [[]], 'the scoring sheet is right, so nothing is to be found in it');

const tables = checked.tables.map(({ table, score = null, findings }) => ({ table, score, findings }));
const patch = insertPatch({ snapshot: reading.result, tables, settings: settings.result, set: null, options: { totals: true, summary: true, charts: true, findings: true, marks: true, fix: false, language: 'vi' } });
const { calls: writing } = await sheets.callsOf(() => sheets.host.apply(patch));
const after = checkWorkbook(await sheets.host.read({ quiet: true }));
assert.deepEqual(after.tables.map(({ score }) => score?.totals), checked.tables.map(({ score }) => score?.totals), 'inserting changes no total');
built.remove();

const cells = patch.edits.reduce((sum, edit) => sum + (edit.kind === 'put-sheet' ? edit.content.cells.length : edit.kind === 'set-cell' ? 1 : 0), 0);
const rows = (snapshot.sheets[0]?.cells.at(-1)?.row ?? 0) + 1;
const count = (what: string, value: number): void => console.log(`${what.padEnd(60)}${String(value).padStart(5)}`);
console.log(`\nCalls that Google Sheets is asked, one sheet of ${rows} rows`);
count('check: the sheet', read);
count('check: which rows with points are hidden, one by one', hidden);
count('check: settings', settings.calls.length);
count(`insert: ${cells} cells, with looks, links and charts`, writing.length);
console.log(`Goal: a sheet is read in at most ${MOST} calls (${read <= MOST ? 'met' : 'missed'}).`);
