// The official's whole job in the panel, whatever the spreadsheet program under it: check, jump, insert, undo, insert again, clear.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { checkWorkbook } from '../../core/check/check.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { findingText } from '../../core/text/finding.ts';
import { countSeverities, verdictText } from '../../core/text/verdict.ts';
import { currentTable } from '../../pane/session/state.ts';
import { officialOf, press } from './panel-page.ts';

/** A panel in Chromium, and the workbook behind it. */
export interface PanelOver {
  readonly page: Page;
  book(): Promise<Snapshot>;
  /** "Sheet!E17" of what is selected in the spreadsheet. */
  selected(): Promise<string | null | undefined>;
}

/** Does the job on the workbook that was just read, and expects what core finds, line by line, and the official's sheets back at the end. */
export async function wholeJob({ page, book, selected }: PanelOver): Promise<void> {
  const before = await book();
  const checked = checkWorkbook(before);
  const current = currentTable({ book: { checked } as never, table: null });
  if (current === null) {
    expect(await page.locator('main h2').first().textContent()).toBe('Chưa thấy bảng chấm điểm');
    return;
  }
  // What belongs to no table (counts by class) is listed with it.
  const due = [...current.findings, ...checked.findings];
  expect(await page.locator('main h2').first().textContent()).toBe(verdictText(countSeverities(due), 'vi'));
  for (let more = page.getByRole('button', { name: /^Xem thêm/ }); (await more.count()) > 0; ) await more.first().click();
  const listed = await page.locator('[data-at] > span > span:last-child').allTextContents();
  expect([...listed].sort()).toEqual(due.map((finding) => findingText(finding, 'vi')).sort());

  const first = page.locator('[data-at]').first();
  const there = due.find((finding) => finding.cell !== null && findingText(finding, 'vi') === listed[0]);
  await first.click();
  if (there) await expect.poll(selected).toBe(`${there.sheet}!${there.cell ?? ''}`);
  expect(await first.evaluate((element) => document.activeElement === element)).toBe(true);

  await page.getByRole('tab', { name: 'Chèn' }).click();
  await press(page, 'Chèn');
  expect((await book()).sheets.flatMap(({ own }) => own ?? []).sort()).toEqual(current.table.kind === 'scoring' ? ['findings', 'summary'] : expect.arrayContaining(['findings']));
  await press(page, 'Hoàn tác');
  expect(officialOf(await book())).toEqual(officialOf(before));

  await press(page, 'Chèn');
  await press(page, 'Xoá phần PARScore đã chèn');
  await press(page, 'Xoá');
  expect(officialOf(await book())).toEqual(officialOf(before));
}

/** Makes every safe mend at once, and takes them back with one undo. */
export async function mendAll({ page, book }: PanelOver): Promise<void> {
  const before = await book();
  expect(await page.getByRole('button', { name: /^Sửa ô/ }).count()).toBeGreaterThan(1);
  await press(page, /^Sửa tất cả/);
  await press(page, /^Sửa \d+ ô này/);
  await expect.poll(() => page.getByRole('button', { name: /^Sửa ô/ }).count()).toBe(0);
  expect(officialOf(await book())).not.toEqual(officialOf(before));
  await press(page, 'Hoàn tác');
  expect(officialOf(await book())).toEqual(officialOf(before));
}

/** Takes a criteria set from the open sheet and uses it; a file that is no set is refused in a sentence. */
export async function takeSet({ page }: PanelOver): Promise<void> {
  await page.getByRole('tab', { name: 'Bộ tiêu chí' }).click();
  await page.setInputFiles('input[type=file]', { name: 'thư.json', mimeType: 'application/json', buffer: Buffer.from('Kính gửi') });
  await page.getByText('“thư.json” không phải tệp JSON hợp lệ').waitFor();
  await page.getByRole('button', { name: 'Xem những gì hiểu được' }).click();
  await page.getByRole('heading', { name: 'Hiểu từ bảng như sau' }).waitFor();
  await press(page, 'Dùng bộ này');
  await page.getByText('Bảng khớp với bộ tiêu chí.').waitFor();
}
