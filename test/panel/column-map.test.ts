// How the table is understood, and corrected by column: in Chromium, by mouse and by keyboard alone.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi as vitest } from 'vitest';
import { sheetOfLines } from '../lines.ts';
import { EXAMPLES } from '../fixtures/examples/example-workbooks.ts';
import type { GivenPane } from './memory-page.tsx';
import { axeFinds, launch, openPane } from './open-pane.ts';

vitest.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const LINES = ['STT | Tiêu chí | Điểm tối đa | Cột một | Cột hai | Ghi chú', '1 | Kế hoạch | 1 | 1 | 0.5 | x', '2 | Báo cáo | 2 | 2 | 1.25 | y'];
const snapshot = { sheets: [sheetOfLines(LINES)] };

async function details(given: Partial<GivenPane> = {}, size?: { width: number; height: number }): Promise<{ page: Page; faults: readonly string[] }> {
  const opened = await openPane(browser, { snapshot, ...given }, size);
  await opened.page.click('[aria-controls=parscore-table]');
  await opened.page.waitForSelector('form');
  return opened;
}

/** Chosen texts by label, "không có" left out. */
const chosen = (page: Page): Promise<Record<string, string>> =>
  page.$$eval('form select', (selects) =>
    Object.fromEntries(selects.map((each) => [(each as HTMLSelectElement).labels?.[0]?.textContent ?? '', (each as HTMLSelectElement).selectedOptions[0]?.textContent ?? '']).filter(([, text]) => text !== 'không có' && text !== 'none')),
  );

const settings = (page: Page): Promise<string | null> => page.evaluate(async () => (await window.parscorePane?.host.loadSettings()) ?? null);

test('which table, how sure, why, what it counts and which column is which', async () => {
  const { page, faults } = await details({ snapshot: EXAMPLES[0]?.snapshot ?? snapshot });
  const text = await page.innerText('#parscore-table');
  for (const part of ['Bảng chấm điểm ở trang “Bảng chấm điểm”, vùng A8:K246.', '8 lĩnh vực, 27 tiêu chí, 58 tiêu chí thành phần; 62 mục chấm, 141 phương án.', 'Chắc chắn (100%)', 'Dòng tiêu đề có 11 cột quen thuộc.']) expect(text).toContain(part);
  expect(await chosen(page)).toMatchObject({ 'Số thứ tự': 'A · STT', 'Điểm tối đa': 'C · Điểm tối đa', 'Điểm tự chấm': 'D · Tự đánh giá (Điểm đánh giá)' });
  expect(await axeFinds(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a corrected column is kept in the document, shown against what was recognised, and forgotten again', async () => {
  const { page, faults } = await details();
  expect(await settings(page)).toBeNull();
  await page.getByRole('combobox', { name: 'Điểm tự chấm', exact: true }).selectOption('3');
  await page.getByRole('combobox', { name: 'Điểm thẩm định', exact: true }).selectOption('4');
  expect(await settings(page), 'choosing alone writes nothing').toBeNull();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.waitForSelector('text=Đã nhớ vai trò các cột trong tệp này.');
  expect(JSON.parse((await settings(page)) ?? '')).toMatchObject({ overrides: [{ sheet: 'Bảng điểm', headerRow: 0, columns: { self: 3, appraised: [4] } }] });
  await page.click('[aria-controls=parscore-table]');
  expect(await chosen(page)).toMatchObject({ 'Điểm tự chấm': 'D · Cột một', 'Điểm thẩm định': 'E · Cột hai' });
  expect(await page.innerText('#parscore-table')).toContain('Tự nhận: không có');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Trở lại tự nhận' }).click();
  await page.waitForFunction(async () => (await window.parscorePane?.host.loadSettings()) === null);
  await page.click('[aria-controls=parscore-table]');
  expect(Object.keys(await chosen(page))).not.toContain('Điểm tự chấm');
  expect(await page.getByRole('button', { name: 'Trở lại tự nhận' }).count()).toBe(0);
  expect(faults).toEqual([]);
});

test('several appraisal rounds are kept in order, each with a place for the next', async () => {
  const { page } = await details();
  await page.getByRole('combobox', { name: 'Điểm thẩm định', exact: true }).selectOption('4');
  await page.getByRole('combobox', { name: 'Điểm thẩm định (lần 2)', exact: true }).selectOption('3');
  await page.getByRole('combobox', { name: 'Điểm thẩm định (lần 3)', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.waitForSelector('text=Đã nhớ vai trò các cột trong tệp này.');
  expect(JSON.parse((await settings(page)) ?? '')).toMatchObject({ overrides: [{ columns: { appraised: [4, 3] } }] });
});

test('two roles in one column and a table without names are told beside the field and not kept', async () => {
  const { page } = await details({ language: 'en' });
  await page.getByRole('combobox', { name: 'Self score', exact: true }).selectOption('2');
  const field = page.getByRole('combobox', { name: 'Self score', exact: true });
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const described = await field.evaluate((each) => document.getElementById(each.getAttribute('aria-describedby')?.split(' ')[0] ?? '')?.textContent);
  expect(described).toBe('Column C is already the maximum. A column plays one role only.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('combobox', { name: 'Self score', exact: true }).selectOption('3');
  await page.getByRole('combobox', { name: 'Criterion name', exact: true }).selectOption('');
  expect(await page.innerText('form')).toContain('Choose the column of criterion names.');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await settings(page)).toBeNull();
  expect(await axeFinds(page)).toEqual([]);
});

test('columns with which no table would be left are told and not kept', async () => {
  const { page } = await details();
  await page.getByRole('combobox', { name: 'Điểm tối đa', exact: true }).selectOption('');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.waitForSelector('text=bên dưới dòng 1 không có bảng nào đọc được');
  expect(await settings(page)).toBeNull();
});

test('by keyboard alone a column is corrected, and Esc closes the details', async () => {
  const { page, faults } = await details({}, { width: 300, height: 640 });
  await page.getByRole('combobox', { name: 'Điểm tự chấm', exact: true }).focus();
  await page.keyboard.type('D');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Điểm tự chấm');
  await page.getByRole('button', { name: 'Lưu' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Đã nhớ vai trò các cột trong tệp này.');
  expect(JSON.parse((await settings(page)) ?? '')).toMatchObject({ overrides: [{ columns: { self: 3 } }] });
  await page.focus('[aria-controls=parscore-table]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#parscore-table');
  await page.keyboard.press('Escape');
  await page.waitForSelector('#parscore-table', { state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-controls'))).toBe('parscore-table');
  expect(faults).toEqual([]);
});

test('nothing is wider than a panel of 300 points, in either language and every theme', async () => {
  for (const language of ['vi', 'en'] as const)
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      const { page } = await details({ snapshot: EXAMPLES[0]?.snapshot ?? snapshot, language, theme }, { width: 300, height: 640 });
      await page.click('#parscore-table form > button');
      expect(await page.evaluate(() => document.querySelector('#parscore-table > div')?.scrollWidth), language).toBeLessThanOrEqual(300);
      expect(await axeFinds(page), `${language} ${theme}`).toEqual([]);
      await page.close();
    }
});

test('where no score column is known one question asks for it, with what stands in the free columns', async () => {
  const { page, faults } = await openPane(browser, { snapshot }, { width: 300, height: 640 }, 'not-sure-page.tsx');
  await page.waitForSelector('text=Cột nào là điểm tự chấm?');
  expect(await page.$$eval('option', (options) => options.map(({ textContent }) => textContent))).toEqual(['chọn cột', 'D · Cột một · 1; 2', 'E · Cột hai · 0,5; 1,25']);
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Dùng cột này' }).click();
  await page.waitForSelector('text=Chọn một cột trước.');
  await page.getByRole('combobox').selectOption('4');
  await page.getByRole('button', { name: 'Dùng cột này' }).click();
  await page.waitForSelector('section', { state: 'detached' });
  expect(JSON.parse(await page.innerText('output'))).toMatchObject({ max: 2, self: 4 });
  expect(faults).toEqual([]);
});

test('the question can be put away, in English too', async () => {
  const { page } = await openPane(browser, { snapshot, language: 'en' }, { width: 300, height: 640 }, 'not-sure-page.tsx');
  await page.waitForSelector('text=Which column is the self score?');
  await page.getByRole('button', { name: 'Skip' }).press('Enter');
  await page.waitForSelector('section', { state: 'detached' });
  expect(JSON.parse(await page.innerText('output'))).not.toHaveProperty('self');
});
