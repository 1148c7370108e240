// The built sidebar in Chromium over the built script: the whole job on every layout, as the menu opens it, at 300 pixels.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { readSettings } from '../../core/edit/settings.ts';
import { checkWorkbook } from '../../core/check/check.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { VIEWS } from '../../pane/session/state.ts';
import { EXAMPLES, exampleOf } from '../fixtures/examples/example-workbooks.ts';
import { LAYOUTS } from '../fixtures/layouts/index.ts';
import { axeFinds, launch } from '../panel/open-pane.ts';
import { officialOf, press, settled } from '../panel/panel-page.ts';
import { evidenceJob, figuresJob, reportJob, toolsJob } from '../panel/tools-job.ts';
import { mendAll, takeSet, wholeJob, type PanelOver } from '../panel/whole-job.ts';
import { builtSheets, openSheets, type BuiltSheets, type OpenSheets } from '../sheets-host/open-sheets.ts';
import { openSidebar, type OpenSidebar } from '../sheets-host/open-sidebar.ts';

const FAULTY = EXAMPLES[0]?.snapshot ?? { sheets: [] };

let built: BuiltSheets;
let browser: Browser;
let sidebar: OpenSidebar;
let page: Page;
let sheets: OpenSheets;

beforeAll(async () => {
  built = await builtSheets();
  browser = await launch();
  sheets = openSheets(built, FAULTY);
  sidebar = await openSidebar(browser, sheets);
  ({ page } = sidebar);
  await page.getByRole('button', { name: 'Đã hiểu' }).click();
});

beforeEach(() => {
  sidebar.faults.length = 0;
});

afterAll(async () => {
  await browser.close();
  built.remove();
});

/** Opens another spreadsheet under the sidebar, and reads it as its user would. */
async function open(snapshot: Snapshot): Promise<void> {
  sheets = openSheets(built, snapshot);
  sidebar.over(sheets);
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await press(page, 'Đọc lại bảng');
}

const over = (): PanelOver => ({ page, book: () => Promise.resolve(sheets.snapshot()), selected: () => Promise.resolve(sheets.book.selected) });
const alert = (): Promise<string | null> => page.locator('[role=alert]').textContent();

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s: what core finds is listed, its cell is selected, and insert, undo and clear give the sheet back', async (_, { faulty }) => {
  await open(faulty);
  await wholeJob(over());
  expect(sidebar.faults).toEqual([]);
});

test('every safe mend is made at once and taken back with one undo', async () => {
  await open(FAULTY);
  await mendAll(over());
});

test('a set taken from the open sheet is kept in the spreadsheet itself and used when the sidebar is opened again', async () => {
  await open(EXAMPLES[1]?.snapshot ?? { sheets: [] });
  await takeSet(over());
  const stored = await sheets.host.loadSettings();
  expect(readSettings(stored).ownSet?.sources[0]?.status).toBe('imported');
  const again = await openSidebar(browser, sheets);
  await again.page.getByRole('tab', { name: 'Bộ tiêu chí' }).click();
  await again.page.getByText('Bảng khớp với bộ tiêu chí.').waitFor();
  expect([sidebar.faults, again.faults]).toEqual([[], []]);
  await again.page.close();
});

test('many units in one spreadsheet: consolidated, compared, tried and planned for by the tools, and all of it taken away again', async () => {
  await open(exampleOf('nhieu-don-vi-2025.xlsx'));
  await toolsJob(over());
  expect(sidebar.faults).toEqual([]);
});

test('a province’s surveys are reconciled and its indices drawn, and the documents of a scoring table listed', async () => {
  await open(exampleOf('chi-so-va-khao-sat-2020.xlsx'));
  await figuresJob(over());
  await open(FAULTY);
  await evidenceJob(over());
  expect(sidebar.faults).toEqual([]);
});

test('the self-assessment report is fetched, made and saved in the sidebar', async () => {
  await open(FAULTY);
  const file = await reportJob(over());
  expect(Object.keys(unzipSync(file)).filter((name) => /^word\/(?:document\.xml|media\/.+\.png)$/.test(name)).length).toBeGreaterThan(1);
  expect(sidebar.faults).toEqual([]);
});

test.each([
  ['parscoreOpenCheck', 'Kiểm tra'],
  ['parscoreOpenInsert', 'Chèn'],
  ['parscoreOpenPanel', 'Điểm'],
  ['parscoreOpenClear', 'Chèn'],
])('the menu’s %s opens the sidebar at %s', async (entry, tab) => {
  const opened = await openSidebar(browser, openSheets(built, FAULTY), { entry });
  await opened.page.locator(`[role=tab][aria-selected=true]:has-text("${tab}")`).waitFor();
  expect(opened.faults).toEqual([]);
  await opened.page.close();
});

test('the menu’s clear asks once, then the spreadsheet is as it was', async () => {
  await open(FAULTY);
  const before = sheets.snapshot();
  await page.getByRole('tab', { name: 'Chèn' }).click();
  await press(page, 'Chèn');
  expect(sheets.snapshot().sheets.length).toBeGreaterThan(before.sheets.length);
  const asked = await openSidebar(browser, sheets, { entry: 'parscoreOpenClear' });
  await press(asked.page, 'Xoá');
  expect(officialOf(sheets.snapshot())).toEqual(officialOf(before));
  await asked.page.close();
});

test('the sidebar speaks the language that its user chose for Google', async () => {
  const english = await openSidebar(browser, openSheets(built, FAULTY, { userLocale: 'en', locale: 'en_US' }));
  expect(await english.page.getByRole('tab').allTextContents()).toContain('Check');
  const other = await openSidebar(browser, openSheets(built, FAULTY, { userLocale: 'fr' }));
  expect(await other.page.getByRole('tab').allTextContents()).toContain('Kiểm tra');
  await Promise.all([english.page.close(), other.page.close()]);
});

test('an edit in the spreadsheet is seen when its user comes back to the sidebar', async () => {
  const { clean } = LAYOUTS[0] ?? { clean: { sheets: [] } };
  await open(clean);
  const [checked] = checkWorkbook(clean).tables;
  const row = checked?.table.kind === 'scoring' ? checked.table.rows.find((each) => each.max.state === 'number' && each.children.length === 0 && each.kind !== 'total') : undefined;
  const [sheet] = sheets.book.model.sheets;
  if (!row || !sheet) throw new Error('no leaf');
  sheets.book.write(sheet, { top: row.row, bottom: row.row, left: checked?.table.columns.self ?? 0, right: checked?.table.columns.self ?? 0 }, [[999]]);
  expect(await page.locator('footer').textContent()).toContain('0 lỗi');
  await page.mouse.move(-50, 300);
  await page.waitForTimeout(3_100);
  await page.mouse.move(150, 300);
  await page.waitForFunction(() => [...document.querySelectorAll('[data-at]')].some((each) => each.textContent?.includes('999')));
  expect(await page.locator('footer').textContent()).toContain('1 lỗi');
});

test('axe finds nothing wrong in any view, in both languages, and nothing runs out of 300 pixels', async () => {
  await open(LAYOUTS[0]?.faulty ?? { sheets: [] });
  for (const language of ['Tiếng Việt', 'English']) {
    await page.getByRole('button', { name: language }).click();
    for (let tab = 0; tab < VIEWS.length; tab++) {
      await page.getByRole('tab').nth(tab).click();
      expect(await axeFinds(page), `${language}, view ${tab + 1}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${language}, view ${tab + 1}`).toBeLessThanOrEqual(300);
    }
  }
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
});

test('where Google does not run a call, the sidebar says what to do, and goes on when it does', async () => {
  await open(FAULTY);
  sheets.book.before = () => {
    throw new Error('Service Spreadsheets timed out');
  };
  await press(page, 'Đọc lại bảng');
  expect(await alert()).toContain('Service Spreadsheets timed out');
  sheets.book.before = () => undefined;
  await press(page, 'Thử lại');
  expect(await alert()).toBe('');
});

test('a script that is no longer reached is told with what to do', async () => {
  await open(FAULTY);
  sidebar.over({ ...sheets, run: () => Promise.reject(new Error('NetworkError: Connection failure due to HTTP 0')) });
  await press(page, 'Đọc lại bảng');
  expect(await alert()).toMatch(/^Google chưa trả lời: NetworkError: Connection failure due to HTTP 0\. Kiểm tra kết nối mạng/);
  sidebar.over(sheets);
  await press(page, 'Thử lại');
  await settled(page);
});

test('while another window of PARScore writes, nothing is written, and the sentence says to wait', async () => {
  await open(FAULTY);
  const before = sheets.snapshot();
  sheets.book.lockHolder = 'another';
  await page.getByRole('tab', { name: 'Chèn' }).click();
  await press(page, 'Chèn');
  expect(await alert()).toContain('PARScore đang ghi vào bảng tính này ở một cửa sổ khác');
  expect(sheets.snapshot()).toEqual(before);
});
