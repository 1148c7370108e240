// The criteria set in the panel: what is known of it, choosing, taking it from the table, files and differences, in Chromium.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi as vitest } from 'vitest';
import { setJson } from '../../core/criteria/write-set.ts';
import { EXAMPLES, exampleOf } from '../fixtures/examples/example-workbooks.ts';
import { chosenSet } from '../fixtures/layouts/chosen-set.ts';
import { sheetOfLines } from '../lines.ts';
import type { GivenPane } from './memory-page.tsx';
import { axeFinds, launch, openPane } from './open-pane.ts';

vitest.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const LINES = ['BẢNG CHẤM ĐIỂM CẤP XÃ', 'STT | Tiêu chí | Điểm tối đa | Tự chấm', '1 | Kế hoạch | 2 | 1.5', "'1.1 | Ban hành | 1 | 1", '| Kịp thời: 1', '| Chậm: 0,5', "'1.2 | Thực hiện | 1 | 0.5", '2 | Báo cáo | nhiều | 1'];
const snapshot = { sheets: [sheetOfLines(LINES)] };
const SET_TEXT = chosenSet.set === undefined ? '' : JSON.stringify(setJson(chosenSet.set));

const opened = (given: Partial<GivenPane> = {}, size?: { width: number; height: number }): ReturnType<typeof openPane> => openPane(browser, { snapshot, view: 'set', ...given }, size);

const settings = async (page: Page): Promise<{ set?: string; ownSet?: { id: string } } | null> => {
  const text = await page.evaluate(async () => (await window.parscorePane?.host.loadSettings()) ?? null);
  return text === null ? null : (JSON.parse(text) as { set?: string; ownSet?: { id: string } });
};

const view = (page: Page): Promise<string> => page.innerText('#parscore-view');

const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

async function choose(page: Page, label: string, id: string, use: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).selectOption(id);
  await page.getByRole('button', { name: use }).click();
}

test('a built-in set is chosen, with decision, years, level, counts and sources, and what it does not know is said', async () => {
  const { page, faults } = await opened();
  expect(await view(page)).toContain('Chưa chọn bộ tiêu chí.');
  await page.getByRole('combobox', { name: 'Chọn bộ tiêu chí' }).selectOption('892-2024-province');
  expect(await settings(page), 'choosing in the list alone keeps nothing').toBeNull();
  await page.getByRole('button', { name: 'Dùng bộ này' }).click();
  await page.waitForSelector('text=Quyết định 892/QĐ-BNV ngày 05/12/2024.');
  const text = await view(page);
  for (const part of ['Cấp tỉnh, năm 2024.', '8 lĩnh vực, 37 tiêu chí, 88 tiêu chí thành phần.', 'Thang điểm 100.', 'Chưa có đủ các tiêu chí', 'không báo mục thiếu hay thừa', 'Đã đối chiếu', 'Suy ra', 'Đang dùng bộ này.']) expect(text).toContain(part);
  expect(await page.getByRole('link').first().getAttribute('href')).toMatch(/^https:\/\//);
  expect(await settings(page)).toMatchObject({ set: '892-2024-province' });
  expect(await axeFinds(page)).toEqual([]);
  await choose(page, 'Chọn bộ tiêu chí', '', 'Bỏ chọn');
  await page.waitForSelector('text=Chưa chọn bộ tiêu chí.');
  expect(await settings(page)).toBeNull();
  expect(faults).toEqual([]);
});

test('an illustration is called one with a word and a sign, and its items are listed with max and method', async () => {
  const { page } = await opened({ language: 'en' });
  await page.getByRole('combobox', { name: 'Choose a criteria set' }).selectOption('minh-hoa-tinh');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.waitForSelector('h2:has-text("A look at the set")');
  expect(await page.locator('span:has-text("Illustration") svg').count()).toBe(1);
  expect(await view(page)).toContain('An illustration, not a decision.');
  const field = page.getByRole('list', { name: 'The items of the set' }).getByRole('button').first();
  await field.click();
  const items = await page.getByRole('list', { name: 'The items of the set' }).innerText();
  expect(items).toMatch(/1\.1\.1 .*: [\d.]+ points/);
  expect(items).toContain('One of several options: ');
  expect(await settings(page)).toBeNull();
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.waitForSelector('text=The set in use');
});

test('a set whose own figures do not agree says which', async () => {
  const { page } = await opened();
  await choose(page, 'Chọn bộ tiêu chí', '2948-2017-province', 'Dùng bộ này');
  await page.waitForSelector('text=Số liệu của chính bộ này chưa khớp');
  expect(await view(page)).toContain('Bộ tiêu chí nêu 38 tiêu chí, cộng các lĩnh vực được 39.');
});

test('a set is taken from the open table: understood line by line, then kept, and the table agrees with it', async () => {
  const { page, faults } = await opened();
  expect(await page.getByLabel('Cấp').inputValue()).toBe('commune');
  await page.getByLabel('Tên bộ tiêu chí').fill('Bộ của xã');
  await page.getByRole('button', { name: 'Xem những gì hiểu được' }).click();
  await page.waitForSelector('text=Ghi năm áp dụng, ví dụ 2025 hoặc 2025, 2026.');
  await page.getByLabel('Năm áp dụng').fill('2026');
  await page.getByRole('button', { name: 'Xem những gì hiểu được' }).click();
  await page.waitForSelector('h2:has-text("Hiểu từ bảng như sau")');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hiểu từ bảng như sau');
  await page.getByRole('button', { name: '1 Kế hoạch: 2 điểm' }).click();
  const items = await page.getByRole('list', { name: 'Các mục của bộ' }).innerText();
  expect(items.split('\n').map((line) => line.trim()).filter((line) => line !== '')).toEqual(['1 Kế hoạch: 2 điểm', '1.1 Ban hành: 1 điểm', 'Chọn một trong 2 phương án', '1.2 Thực hiện: 1 điểm', 'Chấm trực tiếp', '2 Báo cáo: chưa rõ điểm tối đa']);
  await page.getByRole('button', { name: 'Dòng 8: mục 2 chưa đọc được điểm tối đa nên để trống.' }).click();
  expect(await page.evaluate(() => window.parscorePane?.selected)).toEqual(['Bảng điểm!C8']);
  expect(await settings(page)).toBeNull();
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Dùng bộ này' }).click();
  await page.waitForSelector('text=Bảng khớp với bộ tiêu chí.');
  expect(await settings(page)).toMatchObject({ set: 'bo-cua-xa', ownSet: { id: 'bo-cua-xa', level: 'commune', years: [2026] } });
  expect(faults).toEqual([]);
});

test('a set is opened from a file, looked at, kept, and each difference leads to its cell', async () => {
  const { page, faults } = await opened({ snapshot: chosenSet.faulty });
  await page.setInputFiles('input[type=file]', file('bộ.json', SET_TEXT));
  await page.waitForSelector('h2:has-text("Trong tệp “bộ.json”")');
  expect(await settings(page)).toBeNull();
  await page.getByRole('button', { name: 'Dùng bộ này' }).click();
  await page.waitForSelector('text=chỗ khác bộ tiêu chí');
  const list = page.getByRole('list', { name: 'So bảng với bộ tiêu chí' });
  const told = await list.getByRole('button').count();
  expect(await view(page)).toContain(`Bảng có ${told} chỗ khác bộ tiêu chí.`);
  await list.getByRole('button', { name: 'Ô A6' }).click();
  expect(await page.evaluate(() => window.parscorePane?.selected)).toEqual(['Sở!A6']);
  expect(await axeFinds(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a file that is no set is refused in a sentence, and the same file can be tried again', async () => {
  const { page } = await opened({ language: 'en' });
  await page.setInputFiles('input[type=file]', file('thư.json', 'Kính gửi'));
  await page.waitForSelector('text=“thư.json” is not valid JSON');
  await page.setInputFiles('input[type=file]', file('thư.json', SET_TEXT.replace('"department"', '"quận"')));
  await page.waitForSelector('text=Criteria set “thư.json” is not valid at “level”.');
  expect(await axeFinds(page)).toEqual([]);
  await page.setInputFiles('input[type=file]', file('thư.json', SET_TEXT));
  await page.waitForSelector('h2:has-text("In the file “thư.json”")');
  await page.getByRole('button', { name: 'Back' }).click();
  expect(await page.getByRole('alert').filter({ hasText: 'thư.json' }).count()).toBe(0);
});

test('a set is saved as a file that can be opened again', async () => {
  const { page } = await opened();
  await choose(page, 'Chọn bộ tiêu chí', 'minh-hoa-tinh', 'Dùng bộ này');
  await page.getByRole('button', { name: 'Tải bộ tiêu chí (JSON)' }).click();
  const [saved] = await page.evaluate(() => window.parscorePane?.saved ?? []);
  expect(saved?.name).toBe('minh-hoa-tinh.json');
  await page.setInputFiles('input[type=file]', file(saved?.name ?? '', saved?.text ?? ''));
  await page.waitForSelector('h2:has-text("Trong tệp “minh-hoa-tinh.json”")');
});

test('a set that the file names and nobody has is told, with what to do', async () => {
  const { page } = await opened();
  await page.evaluate(async () => window.parscorePane?.host.apply({ edits: [{ kind: 'put-settings', text: JSON.stringify({ schema: 'parscore.settings/1', set: 'bo-cu-2012', overrides: [], journal: [] }) }] }));
  await page.getByRole('button', { name: 'Đọc lại bảng' }).click();
  await page.waitForSelector('text=Tệp này chọn bộ tiêu chí “bo-cu-2012”, nhưng PARScore ở đây không có bộ đó');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bỏ chọn' }).first().click();
  await page.waitForSelector('text=Chưa chọn bộ tiêu chí.');
  expect(await settings(page)).toBeNull();
});

test('a set can be chosen where there is no table, and a ranking is not compared', async () => {
  const { page } = await opened({ snapshot: { sheets: [sheetOfLines([])] } });
  expect(await view(page)).toContain('Chỉ lập được từ bảng chấm điểm.');
  await choose(page, 'Chọn bộ tiêu chí', 'minh-hoa-tinh', 'Dùng bộ này');
  await page.waitForSelector('text=Chưa thấy bảng nào để so.');
  const ranking = await opened({ snapshot: exampleOf('xep-hang-bo-2023.xlsx') });
  await choose(ranking.page, 'Chọn bộ tiêu chí', '876-2022-ministry', 'Dùng bộ này');
  await ranking.page.waitForSelector('text=Bảng đang xem là bảng xếp hạng');
});

test('by keyboard alone in a panel of 300 points: a set is chosen and the differences are walked with the arrows', async () => {
  const { page, faults } = await opened({ snapshot: EXAMPLES[0]?.snapshot ?? snapshot }, { width: 300, height: 640 });
  await page.getByRole('combobox', { name: 'Chọn bộ tiêu chí' }).focus();
  await page.keyboard.type('Minh');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'So bảng với bộ tiêu chí' });
  await list.waitFor();
  await list.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.parscorePane?.selected.length)).toBe(1);
  expect(await list.getByRole('button').nth(2).evaluate((each) => each === document.activeElement), 'the focus stays in the list').toBe(true);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Mở tệp bộ tiêu chí…' }).press('Enter')]);
  expect(chooser.isMultiple()).toBe(false);
  expect(faults).toEqual([]);
});

test('nothing is wider than a panel of 300 points, in either language and every theme', async () => {
  for (const [language, label, use, items] of [['vi', 'Chọn bộ tiêu chí', 'Dùng bộ này', 'Các mục của bộ'], ['en', 'Choose a criteria set', 'Use this set', 'The items of the set']] as const)
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      const { page } = await opened({ snapshot: EXAMPLES[0]?.snapshot ?? snapshot, language, theme }, { width: 300, height: 640 });
      await choose(page, label, 'minh-hoa-tinh', use);
      await page.getByRole('button', { name: items }).click();
      await page.getByRole('list', { name: items }).getByRole('button').first().click();
      expect(await page.evaluate(() => document.getElementById('parscore-view')?.scrollWidth), language).toBeLessThanOrEqual(300);
      expect(await axeFinds(page), `${language} ${theme}`).toEqual([]);
      await page.close();
    }
});
