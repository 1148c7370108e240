// The view Kiểm tra in Chromium with what stands beside the tables: counts by class and an improvement plan, listed, narrowed, and led to.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi as vitest } from 'vitest';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { NAMES } from '../../core/text/names.ts';
import { bookOf, filled, withPlan } from '../fixtures/plan-sheets.ts';
import { workbook } from '../fixtures/sheet-maker.ts';
import { axeFinds, launch, openPane } from './open-pane.ts';

vitest.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const CLASSES = workbook({ name: 'Thống kê', rows: [['TT', 'Xếp loại', 'Số lượng', 'Tỷ lệ %'], [1, 'Tốt', 6, 60], [2, 'Khá', 3, 33], [3, 'Kém', 1, 10], [null, 'Tổng cộng', 10, 100]] });
const planned = filled(withPlan(bookOf(), { goal: 80 }), { '1.1': { lead: 'Sở Nội vụ', deadline: '2020-06-30', target: 99 } });
const snapshot: Snapshot = { sheets: [...planned.sheets, ...CLASSES.sheets] };
const PLAN = 'Kế hoạch cải thiện';

const list = (page: Page): Promise<string> => page.innerText('[role=region]');
const rows = (page: Page): Promise<number> => page.locator('[data-at]').count();

test('counts by class and the plan are listed by sheet after the table’s own, counted everywhere, and a press leads to the cell', async () => {
  const { page, faults } = await openPane(browser, { snapshot });
  await page.getByText('mục tiêu 99').first().waitFor();
  const text = await list(page);
  for (const said of [`Trang “${PLAN}”`, 'Trang “Thống kê”', 'tỷ lệ của loại “Khá” ghi 33,00%, phải là 30,00%']) expect(text).toContain(said);
  const errors = Number(new RegExp(`${NAMES.vi.severityHeading.error} \\((\\d+)\\)`).exec(text)?.[1]);
  expect(await page.innerText('footer')).toContain(`${errors} lỗi`);
  expect(await page.innerText('main h2')).toContain(`Có ${errors} lỗi`);
  await page.getByRole('button', { name: /tỷ lệ của loại “Khá”/ }).click();
  await page.getByRole('button', { name: /mục tiêu 99/ }).click();
  await expect.poll(() => page.evaluate(() => window.parscorePane?.selected)).toEqual(['Thống kê!D3', expect.stringMatching(`^${PLAN}![A-Z]+\\d+$`)]);
  expect(faults).toEqual([]);
});

test('the filter narrows the list to one of those sheets, and a table that is clean is not called so while its plan is not', async () => {
  const { page, faults } = await openPane(browser, { snapshot });
  await page.getByText('mục tiêu 99').first().waitFor();
  const all = await rows(page);
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await page.getByLabel('Lĩnh vực, trang').selectOption({ label: 'Trang “Thống kê”' });
  expect(await rows(page)).toBe(1);
  expect(await page.innerText('main')).toContain(`Đang hiện 1 trên ${all}.`);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  expect(await rows(page)).toBe(all);
  expect(faults).toEqual([]);
});

test('a workbook of counts alone says that no table was found, and still what is wrong in them', async () => {
  const { page, faults } = await openPane(browser, { snapshot: CLASSES });
  expect(await list(page)).toContain('tỷ lệ của loại “Khá” ghi 33,00%, phải là 30,00%');
  await page.locator('[data-at="0"]').click();
  await expect.poll(() => page.evaluate(() => window.parscorePane?.selected)).toEqual(['Thống kê!D3']);
  expect(faults).toEqual([]);
});

test.each(['vi', 'en'] as const)('in %s at 300 pixels nothing is cut off, axe finds nothing, and every word is of that language', async (language) => {
  const { page, faults } = await openPane(browser, { snapshot, language }, { width: 300, height: 900 });
  await page.getByText(language === 'vi' ? 'Trang “Thống kê”' : 'Sheet “Thống kê”').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(await axeFinds(page)).toEqual([]);
  expect((await list(page)).includes('Trang “')).toBe(language === 'vi');
  expect(faults).toEqual([]);
});
