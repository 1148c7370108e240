// What a user does in the page, for tests: typing into cells, pressing the panel's buttons, saving.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parseA1 } from '../../core/address.ts';
import type { Cell, Snapshot } from '../../core/sheet/snapshot.ts';
import { ready } from './open-page.ts';
import { hostIn } from './host-in-page.ts';

export const readIn = (page: Page): Promise<Snapshot> => hostIn(page).read();

/** What stands in a cell of the file, as the page's host reads it. */
export async function cellIn(page: Page, sheet: string, address: string): Promise<Cell | undefined> {
  const at = parseA1(address);
  const found = (await readIn(page)).sheets.find(({ name }) => name === sheet);
  return found?.cells.find(({ row, column }) => row === at?.row && column === at.column);
}

/** Selects a cell and types into it, key by key. */
export async function typeIn(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await beginIn(page, sheet, address, text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
}

/** The same, without leaving the cell's editor. */
export async function beginIn(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await hostIn(page).select(sheet, address);
  await page.evaluate(() => window.parscorePage?.grid.focus());
  await page.waitForTimeout(100);
  await page.keyboard.type(text, { delay: 20 });
}

/** Puts the first lines of help away, where they are shown. */
export async function welcomed(page: Page): Promise<void> {
  const button = page.locator('#panel').getByRole('button', { name: /^(Đã hiểu|Got it)$/ });
  if ((await button.count()) > 0) await button.click();
}

/** Inserts all that the panel offers, and waits until it is done. */
export async function insertAll(page: Page): Promise<void> {
  await page.locator('#panel').getByRole('tab', { name: 'Chèn', exact: true }).click();
  await page.locator('#panel').getByRole('button', { name: 'Chèn', exact: true }).click();
  await page.locator('#panel').getByText(/^Đã chèn|^Không có gì cần ghi/).waitFor();
  await ready(page);
}

/** Mends all that can be mended, where there is something. */
export async function mendAll(page: Page): Promise<void> {
  await page.locator('#panel').getByRole('tab', { name: 'Kiểm tra', exact: true }).click();
  const all = page.locator('#panel').getByRole('button', { name: /^Sửa tất cả/ });
  if ((await all.count()) === 0) return;
  await all.click();
  await page.locator('#panel').getByRole('button', { name: /^Sửa \d+ ô này/ }).click();
  await page.locator('#panel').getByText(/^Đã sửa/).waitFor();
  await ready(page);
}

/** Saves, and tells the file's name and bytes. */
export async function saveIn(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#bar').getByRole('button', { name: /^(Lưu về máy|Save)$/ }).click()]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  await ready(page);
  return { name: download.suggestedFilename(), bytes };
}
