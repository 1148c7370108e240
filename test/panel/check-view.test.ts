// The view Kiểm tra in Chromium: narrowing the list, walking it by keyboard, mending with the focus kept, and very long lists.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { checkWorkbook } from '../../core/check/check.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { EXAMPLES } from '../fixtures/examples/example-workbooks.ts';
import { workbook, type Row } from '../fixtures/sheet-maker.ts';
import type { GivenPane } from './memory-page.tsx';
import { axeFinds, launch, openPane } from './open-pane.ts';

const snapshot = EXAMPLES[0]?.snapshot ?? { sheets: [] };
const [checked] = checkWorkbook(snapshot).tables;
const findings = checked?.findings ?? [];

let browser: Browser;
let page: Page;
let faults: readonly string[];

beforeAll(async () => {
  browser = await launch();
});

afterEach(async () => {
  expect(faults).toEqual([]);
  await page.close();
});

afterAll(async () => {
  await browser.close();
});

const open = async (given: Partial<GivenPane> = {}, width = 320): Promise<void> => {
  ({ page, faults } = await openPane(browser, { snapshot, ...given }, { width, height: 720 }));
};
const rows = (): Promise<number> => page.locator('[data-at]').count();
const selected = (): Promise<readonly string[] | undefined> => page.evaluate(() => window.parscorePane?.selected);
const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('the search and the filters narrow the list and say how much is shown', async () => {
  await open();
  expect(await rows()).toBe(findings.length);
  await page.getByRole('searchbox').fill('vuot diem toi da');
  const above = findings.filter(({ code }) => code === 'score/above-max').length;
  expect(await rows()).toBe(above);
  expect(await page.locator('main').innerText()).toContain(`Đang hiện ${above} trên ${findings.length}.`);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.getByRole('button', { name: 'Nên xem lại' }).click();
  expect(await rows()).toBe(findings.filter(({ severity }) => severity === 'warning').length);
  await page.getByRole('searchbox').fill('không có từ này');
  expect(await page.locator('main').innerText()).toContain('Không có mục nào khớp bộ lọc.');
});

test('arrows walk the list, Enter shows the cell and keeps the focus, Ctrl+1 to Ctrl+4 change the view', async () => {
  await open();
  await page.locator('[data-at="0"]').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('1');
  await page.keyboard.press('Enter');
  await expect.poll(selected).toHaveLength(1);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('1');
  for (const [key, name] of [['2', 'Điểm'], ['3', 'Chèn'], ['4', 'Bộ tiêu chí'], ['1', 'Kiểm tra']] as const) {
    await page.keyboard.press(`Control+${key}`);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(name);
  }
});

test('looking, filtering and selecting write nothing', async () => {
  await open();
  await page.locator('[data-at="2"]').click();
  await page.getByRole('searchbox').fill('1.1');
  for (const name of ['Điểm', 'Chèn', 'Bộ tiêu chí', 'Kiểm tra']) await page.getByRole('tab', { name }).click();
  expect(await page.evaluate(() => window.parscorePane?.host.read())).toEqual(snapshot);
});

test('after a mend the line that takes its place has the focus, and undo is at hand', async () => {
  await open();
  const mend = page.getByRole('button', { name: /^Sửa ô/ }).first();
  await mend.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Hoàn tác' }).waitFor();
  await page.waitForFunction((before) => document.querySelectorAll('[data-at]').length < before, findings.length);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-at'))).toBe(true);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.waitForFunction((before) => document.querySelectorAll('[data-at]').length === before, findings.length);
  expect(await page.evaluate(() => window.parscorePane?.host.read())).toEqual(snapshot);
});

test('mending all first lists the cells, Esc closes the list, and the focus is never lost', async () => {
  await open();
  const all = page.getByRole('button', { name: /^Sửa tất cả/ });
  await all.click();
  expect(await page.getByRole('region', { name: 'Các ô sẽ được sửa' }).getByRole('listitem').count()).toBe(findings.filter(({ fix }) => fix).length);
  await page.getByRole('button', { name: 'Bỏ qua', exact: true }).focus();
  await page.keyboard.press('Escape');
  expect(await all.count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  expect(await page.evaluate(() => window.parscorePane?.host.read())).toEqual(snapshot);
});

/** A sheet with that many criteria, each scored above its maximum. */
const faulty = (count: number): Snapshot => {
  const criteria = Array.from({ length: count }, (_, at): Row => [`1.${at + 1}`, `Tiêu chí ${at + 1}`, 1, 2]);
  return workbook({ name: 'Dài', rows: [['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ['1', 'Lĩnh vực', count], ...criteria] });
};

test('of a very long list a part is drawn, more on request, and the counts tell all of it', async () => {
  await open({ snapshot: faulty(900) });
  expect(await page.locator('footer').innerText()).toContain('900 lỗi');
  expect(await rows()).toBeLessThan(120);
  await page.getByRole('button', { name: 'Xem thêm 50' }).first().click();
  expect(await page.locator('section', { hasText: 'Cần sửa' }).locator('[data-at]').count()).toBeGreaterThanOrEqual(100);
});

test('the first time three lines say what to do, once', async () => {
  await open({ isWelcomed: false });
  expect(await page.getByRole('region', { name: 'Bắt đầu với PARScore' }).getByRole('listitem').count()).toBe(3);
  await page.getByRole('button', { name: 'Đã hiểu' }).click();
  expect(await page.getByRole('region', { name: 'Bắt đầu với PARScore' }).count()).toBe(0);
});

test('a clean table says so and leads to the insert', async () => {
  await open({ snapshot: EXAMPLES[1]?.snapshot ?? { sheets: [] } });
  expect(await page.locator('#parscore-view h2').first().textContent()).toBe('Bảng này khớp.');
});

test.each([['vi', 'light', 300], ['en', 'dark', 480], ['vi', 'contrast', 300]] as const)('axe finds nothing and nothing is cut off, in %s, %s, at %i pixels', async (language, theme, width) => {
  await open({ language, theme, isWelcomed: false }, width);
  await page.getByRole('button', { name: language === 'vi' ? 'Lọc' : 'Filter', exact: true }).click();
  await page.getByRole('button', { name: language === 'vi' ? /^Sửa tất cả/ : /^Fix all/ }).click();
  expect(await axeFinds(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await focused()).not.toBeNull();
});

test('a table that nobody has scored yet has no index at its foot', async () => {
  await open({ snapshot: workbook({ name: 'Mới', rows: [['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ['1', 'Chỉ đạo', 5], ['1.1', 'Kế hoạch', 3], ['1.2', 'Báo cáo', 2]] }) });
  expect(await page.locator('footer').innerText()).toContain('Chưa có chỉ số');
});
