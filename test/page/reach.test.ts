// The page by keyboard, for screen readers, in both languages, in a narrow window, and without a network.
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { axeFinds } from '../panel/open-pane.ts';
import { cellIn, insertAll } from './acts.ts';
import { servedForTests } from './for-tests.ts';
import { ready } from './open-page.ts';

const open = servedForTests();

/** Which part of the page has the focus; the grid types into an editor that lies at the page's end. */
const where = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at?.id.startsWith('__editor_') === true) return 'grid';
    return ['bar', 'grid', 'panel'].find((id) => document.getElementById(id)?.contains(at)) ?? 'nowhere';
  });

test('F6 goes from bar to grid to panel and round again, Shift+F6 back; in the grid the keys type', async () => {
  const { page, context, faults } = await open();
  await page.locator('#bar').getByRole('button', { name: 'Mở tệp .xlsx' }).focus();
  const seen: string[] = [];
  for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
    seen.push(await where(page));
  }
  expect(seen).toEqual(['grid', 'panel', 'bar', 'panel', 'grid']);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('A', { delay: 30 });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  expect(await cellIn(page, 'Bảng chấm điểm', 'A1')).toMatchObject({ value: 'A' });
  await page.keyboard.press('F6');
  expect(await where(page)).toBe('panel');
  expect(faults).toEqual([]);
  await context.close();
});

test.each(['vi', 'en'] as const)('axe finds nothing wrong with bar, charts and panel (%s)', async (language) => {
  const { page, context } = await open({ language });
  if (language === 'vi') {
    await insertAll(page);
    await page.locator('#panel').getByText('Xem', { exact: true }).click();
    await page.locator('#charts [role=img]').first().waitFor({ state: 'attached' });
  }
  // What stands inside the grid, its menus and its messages are Univer's own.
  expect((await axeFinds(page)).filter((found) => !/univer-|__editor_|data-u-comp|radix-|Notifications alt\+T/.test(found))).toEqual([]);
  await context.close();
});

test('the whole page speaks English when the panel is told to, grid and numbers too', async () => {
  const { page, context, faults } = await open();
  await page.locator('#panel').getByText('EN', { exact: true }).click();
  await page.locator('#bar').getByRole('button', { name: 'Open an .xlsx file' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  const text = await page.evaluate(() => document.getElementById('bar')?.innerText ?? '');
  expect(text).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
  expect(faults).toEqual([]);
  await context.close();
});

test('in a narrow window the panel stands below the grid, and nothing runs off to the side', async () => {
  const { page, context } = await open({ size: { width: 480, height: 900 } });
  const { grid, panel, wide } = await page.evaluate(() => ({ grid: document.getElementById('sheet')?.getBoundingClientRect().bottom ?? 0, panel: document.getElementById('panel')?.getBoundingClientRect().top ?? 0, wide: document.documentElement.scrollWidth }));
  expect(panel).toBeGreaterThanOrEqual(grid);
  expect(wide).toBeLessThanOrEqual(480);
  await context.close();
});

test('once loaded, the page opens, checks and inserts without a network', async () => {
  const { page, context, faults } = await open();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    // All files of the build are kept before the worker takes over.
    if (!navigator.serviceWorker.controller) await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
  const kept = await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('parscore-page-')));
  expect(kept).toHaveLength(1);
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  await insertAll(page);
  expect(await page.locator('#panel').getByText(/^Đã chèn/).count()).toBe(1);
  expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await context.close();
});
