// An official on the try-it page: opens, finds, types, undoes, inserts, saves; the built page, in Chromium, with nobody outside.
import { beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { EXAMPLES } from '../fixtures/examples/example-workbooks.ts';
import { FUNCTIONS } from '../../core/functions/registry.ts';
import { readSnapshot } from '../../workbench/xlsx/read.ts';
import { beginIn, cellIn, insertAll, readIn, saveIn, typeIn } from './acts.ts';
import { servedForTests } from './for-tests.ts';
import { ready, type OpenedPage } from './open-page.ts';

const SHEET = 'Bảng chấm điểm';
const open = servedForTests();
let opened: OpenedPage;
let page: Page;

beforeEach(async () => {
  opened = await open();
  ({ page } = opened);
  return async () => {
    expect(opened.faults).toEqual([]);
    expect(opened.refused).toEqual([]);
    await opened.context.close();
  };
});

test('the page opens with a table in the grid, checked in the panel; a click on a finding selects its cell', async () => {
  expect(await readIn(page)).toEqual(EXAMPLES[0]?.snapshot);
  await page.locator('#panel').getByText('Ô D12: điểm tự chấm').click();
  await page.waitForFunction(() => window.parscorePage?.grid.selected()?.cell === 'D12');
  expect(await page.locator('#panel footer').textContent()).toContain('10 lỗi');
});

test('what is typed reaches the file and the panel, totals are computed anew, and undo takes it back from both', async () => {
  const before = await readIn(page);
  await typeIn(page, SHEET, 'D12', '0,5');
  expect(await cellIn(page, SHEET, 'D12')).toMatchObject({ value: 0.5 });
  expect(await cellIn(page, SHEET, 'D10')).toMatchObject({ value: 9, formula: 'SUM(D11,D23,D30,D42)' });
  await page.locator('#panel footer').getByText('9 lỗi').waitFor();
  expect(await page.title()).toMatch(/^\* /);
  await page.keyboard.press('Control+z');
  await page.locator('#panel footer').getByText('10 lỗi').waitFor();
  expect(await readIn(page)).toEqual(before);
  await page.keyboard.press('Control+y');
  await page.locator('#panel footer').getByText('9 lỗi').waitFor();
  expect(await cellIn(page, SHEET, 'D12')).toMatchObject({ value: 0.5 });
});

test('numbers that are in doubt stay text, Delete empties a cell, and pasting brings contents without looks', async () => {
  await typeIn(page, SHEET, 'M50', '1.10');
  expect(await cellIn(page, SHEET, 'M50')).toMatchObject({ value: '1.10' });
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('0,25\t1\n2,5\t"a\nb"'));
  await beginIn(page, SHEET, 'M60', '');
  await page.keyboard.press('Control+v');
  await page.waitForTimeout(300);
  expect([await cellIn(page, SHEET, 'M60'), await cellIn(page, SHEET, 'N60'), await cellIn(page, SHEET, 'M61'), await cellIn(page, SHEET, 'N61')].map((cell) => cell?.value)).toEqual([0.25, 1, 2.5, 'a\nb']);
  await page.keyboard.press('Delete');
  await page.waitForTimeout(300);
  expect((await readIn(page)).sheets[0]?.cells.filter(({ row, column }) => row >= 59 && row <= 60 && column >= 12)).toEqual([]);
});

test('what the file could not keep is refused in a sentence', async () => {
  await beginIn(page, SHEET, 'D12', '');
  await page.keyboard.press('Control+b');
  await page.locator('#bar').getByText('Trang này chỉ sửa nội dung ô.').waitFor();
  expect(await page.evaluate(() => window.parscorePage?.state().isChanged)).toBe(false);
});

test('the custom functions compute in a cell, with help in Vietnamese while one types', async () => {
  await beginIn(page, SHEET, 'M10', '=PARSCORE(');
  const [fn] = FUNCTIONS;
  await page.getByText(fn?.parameters[0]?.description.vi ?? '?').first().waitFor();
  await page.keyboard.type('A8:K246)', { delay: 20 });
  await page.keyboard.press('Enter');
  await typeIn(page, SHEET, 'M11', '=PARSCORE(A8:K246; "tự chấm"; "1.1")');
  await typeIn(page, SHEET, 'M12', '=PARSIPAS(83,43; 10)');
  await typeIn(page, SHEET, 'M16', '=PARSUMMARY(A8:K246)');
  await typeIn(page, SHEET, 'M14', '=PARNUMBER(B13)');
  expect(await cellIn(page, SHEET, 'M10')).toMatchObject({ value: 86.84, formula: 'PARSCORE(A8:K246)' });
  expect(await cellIn(page, SHEET, 'M11')).toMatchObject({ value: 4.5 });
  expect(await cellIn(page, SHEET, 'M12')).toMatchObject({ value: 8.34 });
  expect(await cellIn(page, SHEET, 'M14')).toMatchObject({ value: { error: '#VALUE!' } });
  expect(await cellIn(page, SHEET, 'M16')).toMatchObject({ value: 'Số' });
});

test('insert puts sheets and charts into the grid where the file has them; undo takes them away; redo and save keep them', async () => {
  const before = await readIn(page);
  await insertAll(page);
  const inserted = await readIn(page);
  expect(inserted.sheets.map(({ name, own }) => [name, own])).toEqual([[SHEET, undefined], ['Tổng hợp CCHC', 'summary'], ['Kiểm tra CCHC', 'findings']]);
  await page.locator('#panel').getByText('Xem', { exact: true }).click();
  const charts = page.locator('#charts [role=img]');
  await charts.nth(3).waitFor({ state: 'attached' });
  expect(await charts.evaluateAll((found) => found.map((each) => each.getAttribute('aria-label') ?? ''))).toEqual([
    expect.stringMatching(/^Chỉ số theo lĩnh vực/), expect.any(String), expect.any(String), expect.any(String),
  ]);
  // Charts that are in sight have been painted: not one colour alone.
  expect(await page.evaluate(() => new Set(document.querySelector<HTMLCanvasElement>('#charts canvas')?.getContext('2d')?.getImageData(0, 0, 600, 200).data).size)).toBeGreaterThan(4);

  await page.locator('#bar').getByRole('button', { name: 'Hoàn tác' }).click();
  await page.waitForFunction(() => document.querySelectorAll('#charts [role=img]').length === 0);
  expect(await readIn(page)).toEqual(before);
  await page.locator('#bar').getByRole('button', { name: 'Làm lại' }).click();
  await ready(page);
  expect(await readIn(page)).toEqual(inserted);

  const { name, bytes } = await saveIn(page);
  expect(name).toBe('bang-cham-diem-so-2025 (PARScore).xlsx');
  expect(readSnapshot(bytes)).toEqual(inserted);
  expect(await page.evaluate(() => window.parscorePage?.state().isChanged)).toBe(false);
});

test('a changed workbook is not dropped without a question, nor by a closed tab', async () => {
  await typeIn(page, SHEET, 'D12', '1');
  await page.waitForFunction(() => window.parscorePage?.state().isChanged === true);
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;
  await page.locator('#bar').getByRole('button', { name: 'Bảng mẫu' }).click();
  await page.getByRole('menuitem', { name: /Xếp hạng các bộ/ }).click();
  await page.getByRole('button', { name: 'Ở lại' }).click();
  expect(await cellIn(page, SHEET, 'D12')).toMatchObject({ value: 1 });
  await page.locator('#bar').getByRole('button', { name: 'Bảng mẫu' }).click();
  await page.getByRole('menuitem', { name: /Xếp hạng các bộ/ }).click();
  await page.getByRole('button', { name: 'Mở tệp khác, bỏ thay đổi' }).click();
  await page.locator('#panel').getByText(/Bảng xếp hạng/).first().waitFor();
  expect((await readIn(page)).sheets.map((sheet) => sheet.name)).toEqual(['PAR INDEX 2023']);
});
