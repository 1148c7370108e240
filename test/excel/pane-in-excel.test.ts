// The built task pane in Chromium, with Microsoft's own library under it, on every layout: check, select, mend, insert, undo, clear.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { checkWorkbook } from '../../core/check/check.ts';
import { settingsOfXml } from '../../core/edit/settings-part.ts';
import { readSettings } from '../../core/edit/settings.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { VIEWS } from '../../pane/session/state.ts';
import { TOOLS_WORDS } from '../../pane/tools/words.ts';
import { EXAMPLES, exampleOf } from '../fixtures/examples/example-workbooks.ts';
import { LAYOUTS } from '../fixtures/layouts/index.ts';
import { BROKEN_FILE, unitFile } from '../fixtures/unit-files.ts';
import { axeFinds, launch } from '../panel/open-pane.ts';
import { builtAddin, type BuiltAddin } from './built-addin.ts';
import { press, settled } from '../panel/panel-page.ts';
import { evidenceJob, figuresJob, reportJob, toolsJob } from '../panel/tools-job.ts';
import { mendAll, takeSet, wholeJob, type PanelOver } from '../panel/whole-job.ts';
import { currentSheets, type TestWindow } from './pane-page.ts';
import { openTaskpane, type OpenTaskpane } from './open-taskpane.ts';

let built: BuiltAddin;
let browser: Browser;
let pane: OpenTaskpane;
let page: Page;

beforeAll(async () => {
  built = await builtAddin();
  browser = await launch();
  pane = await openTaskpane(browser, built, { snapshot: EXAMPLES[0]?.snapshot ?? { sheets: [] } });
  ({ page } = pane);
  await page.getByRole('button', { name: 'Đã hiểu' }).click();
});

beforeEach(() => {
  pane.faults.length = 0;
});

afterAll(async () => {
  await browser.close();
  built.remove();
});

/** Opens another workbook under the pane, and reads it as its user would. */
async function open(snapshot: Snapshot): Promise<void> {
  await page.evaluate((next) => (globalThis as TestWindow).parscoreTest?.open?.(next), snapshot);
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.getByRole('button', { name: 'Đọc lại bảng' }).click();
  await settled(page);
}

const over = (): PanelOver => ({
  page,
  book: () => currentSheets(page),
  selected: () => page.evaluate(() => (globalThis as TestWindow).parscoreTest?.excel?.selected()),
});

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s: what core finds is listed, its cell is selected, and insert, undo and clear give the sheet back', async (_, { faulty }) => {
  await open(faulty);
  await wholeJob(over());
  expect([pane.faults, pane.refused]).toEqual([[], []]);
});

test('with every safe mend made, the list no longer offers any, and one undo brings them all back', async () => {
  await open(EXAMPLES[0]?.snapshot ?? { sheets: [] });
  await mendAll(over());
});

test('after an edit in the sheet the list is fresh without asking', async () => {
  const { clean, expected } = LAYOUTS[0] ?? { clean: { sheets: [] }, expected: [] };
  await open(clean);
  const [table] = checkWorkbook(clean).tables;
  const row = table?.table.kind === 'scoring' ? table.table.rows.find((each) => each.max.state === 'number' && each.children.length === 0 && each.kind !== 'total') : undefined;
  const column = table?.table.columns.self ?? 0;
  await page.evaluate(
    ([sheet, at, of]) => (globalThis as TestWindow).parscoreTest?.excel?.type(sheet, { top: at, bottom: at, left: of, right: of }, 999),
    [expected[0]?.sheet ?? '', row?.row ?? 0, column] as const,
  );
  await page.waitForFunction(() => [...document.querySelectorAll('[data-at]')].some((each) => each.textContent?.includes('999')));
  expect(await page.locator('footer').textContent()).toContain('1 lỗi');
});

test('files of units become sheets of the open workbook, a broken one is named, and the units are ranked', async () => {
  await open(LAYOUTS[0]?.clean ?? { sheets: [] });
  const before = await currentSheets(page);
  await page.getByRole('tab', { name: 'Thêm' }).click();
  await page.getByRole('button', { name: TOOLS_WORDS.units.vi }).click();
  await page.locator('#parscore-view input[type=file]').setInputFiles([unitFile('Sở Y tế', 5, 3.5), BROKEN_FILE, unitFile('Sở Nội vụ', 6, 3)]);
  await page.getByText('Đã thêm 2 trang từ 2 tệp.').waitFor();
  await settled(page);
  const { sheets } = await currentSheets(page);
  expect(sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect(sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(['Sở Y tế', 'Sở Nội vụ']);
  expect(await page.locator('[role=alert]').textContent()).toContain('không thêm được các trang của tệp “Sở Hỏng.xlsx” (lỗi GeneralException)');
  expect(await page.locator('#parscore-view').textContent()).toMatch(/1\. Sở Nội vụ: 90,00%.*2\. Sở Y tế: 85,00%/);
  await press(page, 'Chèn');
  expect((await currentSheets(page)).sheets.flatMap(({ own }) => own ?? [])).toEqual(['units']);
  await page.keyboard.press('Escape');
  expect([pane.faults, pane.refused]).toEqual([[], []]);
});

test('the ribbon’s buttons open the pane on their view', async () => {
  for (const [id, tab] of [['parScore', 'Điểm'], ['parInsert', 'Chèn'], ['parCheck', 'Kiểm tra']] as const) {
    await page.evaluate((action) => (globalThis as TestWindow).parscoreTest?.excel?.press(action), id);
    await page.waitForSelector(`[role=tab][aria-selected=true]:has-text("${tab}")`);
    expect(await page.evaluate(() => (globalThis as TestWindow).parscoreTest?.excel?.book.paneState)).toBe('Visible');
  }
});

test('axe finds nothing wrong in any view, in both languages', async () => {
  await open(LAYOUTS[0]?.faulty ?? { sheets: [] });
  for (const language of ['Tiếng Việt', 'English']) {
    await page.getByRole('button', { name: language }).click();
    for (let tab = 0; tab < VIEWS.length; tab++) {
      await page.getByRole('tab').nth(tab).click();
      expect(await axeFinds(page), `${language}, view ${tab + 1}`).toEqual([]);
    }
  }
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
});

test('the pane speaks Excel’s language and wears its theme, and says what this Excel lacks', async () => {
  const other = await openTaskpane(browser, built, { snapshot: EXAMPLES[0]?.snapshot ?? { sheets: [] }, webView: { language: 'en-US', theme: { background: 0x1f1f1f, foreground: 0xffffff } } });
  await other.page.getByRole('tab', { name: 'Check', exact: true }).waitFor();
  const background = await other.page.locator('.fui-FluentProvider').evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(background).toBe('rgb(41, 41, 41)');
  expect(await other.page.getByRole('complementary', { name: 'What this version lacks' }).textContent()).toContain('This Excel undoes in small steps.');
  expect(await axeFinds(other.page)).toEqual([]);
  expect([other.faults, other.refused]).toEqual([[], []]);
  await other.page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => other.page.locator('.fui-FluentProvider').evaluate((element) => getComputedStyle(element).getPropertyValue('--colorNeutralBackground1'))).toBe('#000000');
  await other.page.close();
});

test('a set is taken from the open sheet, kept in the document and used; a file that is no set is refused in a sentence', async () => {
  await open(EXAMPLES[1]?.snapshot ?? { sheets: [] });
  expect(await page.evaluate(() => (globalThis as TestWindow).parscoreTest?.excel?.book.parts.length)).toBe(0);
  await takeSet(over());
  const parts = await page.evaluate(() => (globalThis as TestWindow).parscoreTest?.excel?.book.parts.map(({ xml }) => xml));
  expect(parts?.map((xml) => readSettings(settingsOfXml(xml)).ownSet?.sources[0]?.status)).toEqual(['imported']);
  await press(page, 'Đọc lại bảng');
  await page.getByText('Bảng khớp với bộ tiêu chí.').waitFor();
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  expect([pane.faults, pane.refused]).toEqual([[], []]);
});

test('many units in one workbook: consolidated, compared, tried and planned for by the tools, and all of it taken away again', async () => {
  await open(exampleOf('nhieu-don-vi-2025.xlsx'));
  await toolsJob(over());
  expect([pane.faults, pane.refused]).toEqual([[], []]);
});

test('a province’s surveys are reconciled and its indices drawn, and the documents of a scoring table listed', async () => {
  await open(exampleOf('chi-so-va-khao-sat-2020.xlsx'));
  await figuresJob(over());
  await open(exampleOf('bang-cham-diem-so-2025.xlsx'));
  await evidenceJob(over());
  expect([pane.faults, pane.refused]).toEqual([[], []]);
});

test('the self-assessment report is saved from the pane as a Word file, charts and all', async () => {
  await open(EXAMPLES[0]?.snapshot ?? { sheets: [] });
  const file = await reportJob(over());
  expect(Object.keys(unzipSync(file)).filter((name) => /^word\/(?:document\.xml|media\/.+\.png)$/.test(name)).length).toBeGreaterThan(1);
  expect([pane.faults, pane.refused]).toEqual([[], []]);
});
