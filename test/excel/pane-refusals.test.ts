// What the task pane says when Excel cannot: each ends in a sentence that tells what happened and what to do, and nothing is half written.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { currentSheets, type TestWindow } from './pane-page.ts';
import { EXAMPLES } from '../fixtures/examples/example-workbooks.ts';
import { launch } from '../panel/open-pane.ts';
import { officialOf, settled } from '../panel/panel-page.ts';
import { builtAddin, type BuiltAddin } from './built-addin.ts';
import { openTaskpane } from './open-taskpane.ts';

const [example] = EXAMPLES;
if (!example) throw new Error('no example');
const [{ name: SHEET } = { name: '' }] = example.snapshot.sheets;

let built: BuiltAddin;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  built = await builtAddin();
  browser = await launch();
});

beforeEach(async () => {
  ({ page } = await openTaskpane(browser, built, { snapshot: example.snapshot }));
  await page.getByRole('button', { name: 'Đã hiểu' }).click();
});

afterAll(async () => {
  await browser.close();
  built.remove();
});

const alert = (): Promise<string | null> => page.locator('[role=alert]').textContent();
const tab = (name: string): Promise<void> => page.getByRole('tab', { name }).click();
const press = async (name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).first().click();
  await settled(page);
};

test('settings that the file does not keep undo the whole insert, and say so', async () => {
  const before = officialOf(await currentSheets(page));
  await page.evaluate(() => {
    const excel = (globalThis as TestWindow).parscoreTest?.excel;
    if (excel) excel.book.losesParts = true;
  });
  await tab('Chèn');
  await press('Chèn');
  expect(await alert()).toContain('Tệp này không giữ được thiết lập của PARScore');
  expect(officialOf(await currentSheets(page))).toEqual(before);
});

test('an edit during an insert stops it before anything is written, and the list shows the edit', async () => {
  await tab('Chèn');
  await page.evaluate((sheet) => {
    const excel = (globalThis as TestWindow).parscoreTest?.excel;
    // Between what was shown and what is written, its user types into a cell that it would fill.
    excel?.beforeBatch(0, () => excel.type(sheet, { top: 10, left: 7, bottom: 10, right: 7 }, 77));
  }, SHEET);
  const before = officialOf(await currentSheets(page));
  await press('Chèn');
  expect(await alert()).toMatch(/vừa được sửa nên chưa ghi gì/);
  const after = officialOf(await currentSheets(page));
  expect(after.map(({ own }) => own)).toEqual(before.map(({ own }) => own));
  await tab('Kiểm tra');
  await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('77'));
});

test('a sheet that is deleted while it is read is told, and reading again works', async () => {
  await page.evaluate(() => {
    const excel = (globalThis as TestWindow).parscoreTest?.excel;
    if (!excel) return;
    const extra = excel.book.addSheet('Tạm');
    extra.cells.set(0, { value: 1 });
    excel.beforeBatch(2, () => excel.book.removeSheet(extra));
  });
  await press('Đọc lại bảng');
  expect(await alert()).toContain('vừa bị xoá. Đọc lại bảng rồi thử lại.');
  await press('Thử lại');
  expect(await alert()).toBe('');
  expect(await page.locator('footer').textContent()).toContain('10 lỗi');
});

test('a locked sheet is told; the parts that need no cell of it can still be inserted', async () => {
  await page.evaluate((sheet) => {
    const excel = (globalThis as TestWindow).parscoreTest?.excel;
    if (excel) excel.sheet(sheet).isProtected = true;
  }, SHEET);
  await press('Đọc lại bảng');
  expect(await page.locator('main').textContent()).toContain(`Trang “${SHEET}” đang khoá`);
  expect(await page.getByRole('button', { name: /^Sửa ô/ }).first().isDisabled()).toBe(true);
  const before = officialOf(await currentSheets(page)).filter(({ own }) => own === undefined);
  await tab('Chèn');
  await press('Chèn');
  expect(await alert()).toBe('');
  const after = officialOf(await currentSheets(page));
  expect(after.filter(({ own }) => own === undefined)).toEqual(before);
  expect(after.flatMap(({ own }) => own ?? []).sort()).toEqual(['findings', 'summary']);
});

test('a sheet of a million cells: reading shows that it goes on, can be stopped, and the pane works on', async () => {
  await page.evaluate(() => {
    const excel = (globalThis as TestWindow).parscoreTest?.excel;
    if (!excel) return;
    const long = excel.book.addSheet('Số liệu');
    for (let row = 0; row < 1000; row++) for (let column = 0; column < 1000; column++) long.cells.set(row * 16_384 + column, { value: row + column });
  });
  await page.getByRole('button', { name: 'Đọc lại bảng' }).click();
  // Pressed as soon as it is there: a press that waits for two quiet frames may come when all is read.
  await page.getByRole('button', { name: 'Dừng' }).dispatchEvent('click');
  expect(await page.locator('[role=status]').allTextContents()).toContainEqual(expect.stringContaining('Đã dừng.'));
  await tab('Chèn');
  // It is loaded when it is first opened.
  await page.getByRole('heading', { name: 'Chèn vào tệp này' }).waitFor({ timeout: 60_000 });
});

test('an Excel that is too old is told by its name and what it needs, with details that can be copied', async () => {
  ({ page } = await openTaskpane(browser, built, { snapshot: example.snapshot, webView: { sets: { ExcelApi: '1.8', SharedRuntime: '1.1' } } }));
  await settled(page);
  expect(await alert()).toContain('Excel này quá cũ: cần ExcelApi 1.9 trở lên.');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Chép chi tiết' }).click();
  await page.waitForFunction(() => document.querySelector('[role=alert]')?.textContent?.includes('Đã chép') === true || document.querySelector('[role=alert] pre') !== null);
});
