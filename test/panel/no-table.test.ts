// No table found: told sheet by sheet why, and mended by naming the header row and its columns, in Chromium.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi as vitest } from 'vitest';
import { sheetOfLines } from '../lines.ts';
import { axeFinds, launch, openPane } from './open-pane.ts';

vitest.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const CODED = ['BẢNG CỦA SỞ', '', 'Ký tự | Việc phải làm | A | B', '1 | Kế hoạch | 2 | 1.5', "'1.1 | Ban hành kế hoạch | 1 | 1", "'1.2 | Thực hiện kế hoạch | 1 | 0.5"];
const snapshot = {
  sheets: [
    sheetOfLines([], 'Trống'),
    sheetOfLines(['Kính gửi: Sở Nội vụ', 'Điểm tối đa của tiêu chí là 2 điểm.'], 'Thư'),
    sheetOfLines(['STT | Nội dung công việc | Kết quả chấm', '| Chưa có gì'], 'Kế hoạch'),
    sheetOfLines(CODED, 'Mã hoá'),
    { ...sheetOfLines(['STT | Tiêu chí | Điểm tối đa'], 'Tổng hợp CCHC'), own: 'summary' as const },
  ],
};

const settings = (page: Page): Promise<string | null> => page.evaluate(async () => (await window.parscorePane?.host.loadSettings()) ?? null);

const footer = (page: Page): Promise<string> => page.innerText('footer');

test('each sheet tells why it holds no table', async () => {
  const { page, faults } = await openPane(browser, { snapshot });
  expect(await page.$$eval('main li', (lines) => lines.map(({ textContent }) => textContent))).toEqual([
    'Trang “Trống”: trống.',
    'Trang “Thư”: không dòng nào có tiêu đề quen thuộc (STT, Tiêu chí, Điểm tối đa, Tự chấm…).',
    'Trang “Kế hoạch”: dòng 1 giống tiêu đề, nhưng bên dưới không có tiêu chí nào có điểm.',
    'Trang “Mã hoá”: không dòng nào có tiêu đề quen thuộc (STT, Tiêu chí, Điểm tối đa, Tự chấm…).',
    'Trang “Tổng hợp CCHC”: do PARScore chèn.',
  ]);
  expect(await page.inputValue('main input')).toBe('1');
  expect(await axeFinds(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a header named by hand, with the columns that it is told, is read and kept in the document', async () => {
  const { page, faults } = await openPane(browser, { snapshot });
  await page.getByLabel('Trang', { exact: true }).selectOption('Mã hoá');
  await page.getByRole('textbox', { name: 'Dòng tiêu đề' }).fill('3');
  await page.getByRole('button', { name: 'Đọc từ dòng này' }).click();
  expect(await page.getByLabel('Tên tiêu chí').inputValue()).toBe('1');
  await page.getByLabel('Số thứ tự').selectOption('0');
  await page.getByLabel('Điểm tối đa').selectOption('2');
  await page.getByLabel('Điểm tự chấm').selectOption('3');
  expect(await axeFinds(page)).toEqual([]);
  expect(await settings(page)).toBeNull();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.waitForSelector('footer');
  expect(await footer(page)).toContain('Tạm tính 75,00%');
  expect(JSON.parse((await settings(page)) ?? '')).toMatchObject({ overrides: [{ sheet: 'Mã hoá', headerRow: 2, columns: { number: 0, name: 1, max: 2, self: 3, appraised: [], note: null } }] });
  await page.click('[aria-controls=parscore-table]');
  expect(await page.innerText('#parscore-table')).toContain('Vai trò các cột do người dùng chỉ định.');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.waitForSelector('text=Chưa thấy bảng chấm điểm');
  expect(await settings(page)).toBeNull();
  expect(faults).toEqual([]);
});

test('a row that is none, is blank or is the last is told beside the field', async () => {
  const { page } = await openPane(browser, { snapshot, language: 'en' });
  await page.getByLabel('Sheet', { exact: true }).selectOption('Mã hoá');
  const told = async (typed: string): Promise<string> => {
    await page.getByRole('textbox', { name: 'Header row' }).fill(typed);
    await page.getByRole('button', { name: 'Read from this row' }).click();
    const id = (await page.getByRole('textbox', { name: 'Header row' }).getAttribute('aria-describedby')) ?? '';
    return page.innerText(`[id="${id}"]`);
  };
  expect(await told('x')).toBe('Enter a row number, such as 5.');
  expect(await told('2')).toContain('Row 2 of sheet “Mã hoá” is empty.');
  expect(await told('6')).toContain('Nothing stands below row 6');
  expect(await page.getByText('What each column is').count()).toBe(0);
});

test('a map without names is told beside its field, one that makes no table below the form, and neither is kept', async () => {
  const { page } = await openPane(browser, { snapshot });
  await page.getByRole('button', { name: 'Đọc từ dòng này' }).click();
  const name = page.getByLabel('Tên tiêu chí');
  expect(await name.inputValue(), 'words propose what they tell').toBe('1');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.waitForSelector('text=bên dưới dòng 1 không có bảng nào đọc được');
  await name.selectOption('');
  await page.waitForSelector('text=Chọn cột tên tiêu chí.');
  expect(await page.getByText('không có bảng nào đọc được').count()).toBe(0);
  await page.getByRole('button', { name: 'Lưu' }).click();
  expect(await settings(page)).toBeNull();
});

test('by keyboard alone, in English, rows are named as units in a panel of 300 points', async () => {
  const units = { sheets: [sheetOfLines(['Nơi | Kết', 'Sở Nội vụ | 90', 'Sở Tài chính | 80', 'Sở Y tế | 70'], 'Xếp')] };
  const { page, faults } = await openPane(browser, { snapshot: units, language: 'en' }, { width: 300, height: 640 });
  await page.getByRole('textbox', { name: 'Header row' }).focus();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.getByLabel('Each row is').focus();
  await page.keyboard.type('a unit');
  await page.getByLabel('Achieved score').focus();
  await page.keyboard.type('B');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.waitForSelector('footer');
  expect(await page.innerText('header')).toContain('Ranking table · A1:B4 · 3 units');
  expect(faults).toEqual([]);
});

test('a header that was named and heads nothing any more can be forgotten', async () => {
  const { page } = await openPane(browser, { snapshot });
  const text = JSON.stringify({ schema: 'parscore.settings/1', set: null, journal: [], overrides: [{ sheet: 'Mã hoá', headerRow: 1, columns: { name: 1, max: 2 } }] });
  await page.evaluate(async (stored) => window.parscorePane?.host.apply({ edits: [{ kind: 'put-settings', text: stored }] }), text);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.waitForSelector('text=Dòng 2 của trang “Mã hoá” đã được chỉ làm tiêu đề, nhưng bên dưới không còn bảng nào đọc được.');
  await page.getByRole('button', { name: 'Trở lại tự nhận' }).click();
  await page.waitForSelector('text=đã được chỉ làm tiêu đề', { state: 'detached' });
  expect(await settings(page)).toBeNull();
});
