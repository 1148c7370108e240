// The tools of the view "more" in Chromium: asked, answered, written only on request, by keyboard, in both languages.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi as vitest } from 'vitest';
import { TOOLS, type Tool } from '../../pane/session/state.ts';
import { TOOLS_WORDS } from '../../pane/tools/words.ts';
import { docxOf } from '../../paper/docx.ts';
import { paintInNode } from '../../workbench/paint-in-node.ts';
import { exampleOf } from '../fixtures/examples/example-workbooks.ts';
import { TOOLS_BOOK } from '../fixtures/tools-book.ts';
import { exampleReport, wordsOf } from '../report/example-report.ts';
import { BROKEN_FILE, LOCKED_FILE, unitFile } from '../fixtures/unit-files.ts';
import type { GivenPane } from './memory-page.tsx';
import { axeFinds, launch, openPane } from './open-pane.ts';
import { press, settled } from './panel-page.ts';

const UNITS_FILE = 'nhieu-don-vi-2025.xlsx';

vitest.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const opened = (given: Partial<GivenPane> = {}, size?: { width: number; height: number }): ReturnType<typeof openPane> => openPane(browser, { snapshot: TOOLS_BOOK, view: 'more', ...given }, size);
const view = (page: Page): Promise<string> => page.innerText('#parscore-view');

async function tool(page: Page, name: Tool): Promise<void> {
  await page.getByRole('button', { name: TOOLS_WORDS[name].vi }).click();
  await page.getByRole('heading', { name: TOOLS_WORDS[name].vi }).waitFor();
  // What a tool needs is loaded when it is first opened.
  await page.waitForFunction(() => document.querySelector('[data-loading]') === null);
}

test('ways to a goal: the fewest items, the cheapest by a column of efforts, and the rank that they would mean', async () => {
  const { page, faults } = await opened();
  await tool(page, 'whatif');
  await page.getByLabel('Mục tiêu chỉ số').fill('chín mươi');
  await page.getByText('Ghi một số lớn hơn 0').waitFor();
  await page.getByLabel('Mục tiêu chỉ số').fill('90');
  await page.getByRole('heading', { name: 'Các mục cần cải thiện' }).waitFor();
  expect(await page.locator('section li button').allTextContents()).toEqual(['1.2 Thực hiện kế hoạch: từ 2 lên 3']);
  await page.getByLabel('Cột ghi công sức').selectOption({ label: 'Cột F: Công sức' });
  await page.getByText('2.1 Công khai: từ 1,5 lên 2').waitFor();
  await page.getByLabel('Tên đơn vị').fill('Sở Lạ');
  await page.getByText('Bảng xếp hạng không có đơn vị này.').waitFor();
  await page.getByLabel('Tên đơn vị').fill('Sở A');
  expect(await view(page)).toMatch(/Hiện nay.*85,00%/);
  await page.getByText('2.1 Công khai').click();
  expect(await page.evaluate(() => window.parscorePane?.selected)).toEqual(['Tự chấm!B7']);
  expect(await page.evaluate(() => window.parscorePane?.host.read().then(({ sheets }) => sheets.length))).toBe(TOOLS_BOOK.sheets.length);
  expect(faults).toEqual([]);
});

test('the evidence register is looked at, inserted as a sheet of ours, and undone', async () => {
  const { page, faults } = await opened();
  await tool(page, 'evidence');
  expect(await page.getByLabel('Năm đánh giá').inputValue()).toBe('2025');
  const text = await view(page);
  expect(text).toContain('3 tài liệu cho 4 mục; 1 mục có điểm mà chưa có tài liệu.');
  expect(text).toContain('“12/BC-SA” không thuộc năm đánh giá 2025');
  await press(page, 'Chèn');
  const names = async (): Promise<readonly string[]> => (await page.evaluate(async () => (await window.parscorePane?.host.read())?.sheets.map(({ name }) => name))) ?? [];
  expect(await names()).toHaveLength(TOOLS_BOOK.sheets.length + 1);
  await press(page, 'Hoàn tác');
  expect(await names()).toHaveLength(TOOLS_BOOK.sheets.length);
  expect(faults).toEqual([]);
});

test('the survey figures of the plan: what agrees, what does not, and what is not known', async () => {
  const { page } = await opened();
  await tool(page, 'survey');
  const text = await view(page);
  for (const said of ['Chỉ số 83,43%', 'Quy ra 8,34 điểm', 'Quy ra 7,89 điểm', 'Điểm SIPAS ghi trong bảng: 7,83', 'Cộng hai phần: 25,99', 'tác động kinh tế - xã hội']) expect(text).toContain(said);
  await page.getByLabel('Điểm tối đa của SIPAS').fill('20');
  await page.getByText('Quy ra 16,69 điểm').waitFor();
});

/** The sheets of ours that the workbook has. */
const ours = (page: Page): Promise<readonly string[]> => page.evaluate(async () => (await window.parscorePane?.host.read())?.sheets.flatMap(({ own }) => own ?? []) ?? []);

test('units of the workbook are ranked, one that is due and missing is told, and the sheet is inserted', async () => {
  const { page, faults } = await opened();
  await tool(page, 'units');
  expect(await view(page)).toContain('Đã xếp hạng');
  await page.getByLabel('Đơn vị phải gửi').fill('Tự chấm; Sở\nSở Vắng; Sở');
  await page.getByText('chưa có bảng 1').waitFor();
  expect(await view(page)).toMatch(/Sở Vắng/);
  await press(page, 'Chèn');
  expect(await ours(page)).toEqual(['units']);
  expect(faults).toEqual([]);
});

test('files of units are chosen by keyboard and ranked at once; those that cannot be added are named, and no Undo is promised', async () => {
  const { page, faults } = await opened({ snapshot: { sheets: [] } });
  const choosing = page.waitForEvent('filechooser');
  await tool(page, 'units');
  await page.getByRole('button', { name: 'Thêm tệp .xlsx của các đơn vị' }).press('Enter');
  const chooser = await choosing;
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles([unitFile('Sở Y tế', 5, 3.5), BROKEN_FILE, unitFile('Sở Nội vụ', 6, 3), LOCKED_FILE]);
  await page.getByText('Đã thêm 2 trang từ 2 tệp.').waitFor();
  await settled(page);
  expect((await page.locator('section li').allTextContents()).slice(0, 2)).toEqual(['1. Sở Nội vụ: 90,00%', '2. Sở Y tế: 85,00%']);
  expect(await page.locator('[role=alert] li').allTextContents()).toEqual([expect.stringContaining('“Sở Hỏng.xlsx” bị hỏng'), expect.stringContaining('“Sở Khoá.xlsx” có mật khẩu')]);
  expect(await axeFinds(page)).toEqual([]);
  for (const name of ['Hoàn tác', 'Thử lại']) expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
  expect(faults).toEqual([]);
});

test('a program that adds no files says how units come in by hand, with units and without', async () => {
  for (const snapshot of [TOOLS_BOOK, { sheets: [] }]) {
    const { page } = await opened({ snapshot, addsSheets: false });
    await tool(page, 'units');
    await page.getByText('chép bảng của đơn vị đó vào một trang riêng').waitFor();
    expect(await page.locator('#parscore-view input[type=file]').count()).toBe(0);
  }
});

test('two years are compared, a doubtful pair waits for an answer, and the answer can be taken back', async () => {
  const { page, faults } = await opened();
  await tool(page, 'compare');
  expect(await page.getByLabel('Kỳ trước').locator('option:checked').textContent()).toContain('Năm trước');
  expect(await view(page)).toContain('Tổng: 7,5 → 8,5 (+1); chỉ số 75,00% → 85,00%.');
  const pair = page.getByLabel(/Giải quyết/);
  await pair.selectOption('yes');
  await page.getByText(/Ghép được 6 mục; 0 mục mới, 0 mục không còn/).waitFor();
  await pair.selectOption('no');
  await page.getByText(/Ghép được 5 mục; 1 mục mới, 1 mục không còn/).waitFor();
  await pair.selectOption('');
  await press(page, 'Chèn');
  expect([...(await ours(page))].sort()).toEqual(['changes', 'comparison', 'pairing']);
  expect(faults).toEqual([]);
});

test('ranks are tried with a plain verdict; a trial that does nothing says so, and weights that are no percent are refused', async () => {
  const { page } = await opened({ snapshot: exampleOf('nhieu-don-vi-2025.xlsx') });
  await tool(page, 'robust');
  expect(await view(page)).toContain('Trong 4 cặp đơn vị liền kề, 3 cặp hơn kém rõ');
  await page.getByLabel('Trọng số đổi tối đa').fill('0');
  await page.getByText('Khoảng đổi trọng số bằng 0 nên trọng số không đổi: chưa thử gì.').first().waitFor();
  await page.getByLabel('Trọng số đổi tối đa').fill('nhiều');
  await page.getByText('Ghi một số từ 0 đến 100.').waitFor();
});

test('the indices of a province over the years, with what the plan states', async () => {
  const { page } = await opened();
  await tool(page, 'profile');
  const text = await view(page);
  for (const said of ['2020: 82,33, thứ hạng 50 trên 63', '2019: 83,43, thứ hạng 41 trên 63']) expect(text).toContain(said);
  await press(page, 'Chèn');
  expect(await ours(page)).toEqual(['profile']);
});

test('the plan is inserted, and then what is still to be filled in is told; clearing it leaves nothing', async () => {
  const { page, faults } = await opened();
  await tool(page, 'plan');
  expect(await view(page)).toContain('2 mục mất 1,5 điểm; có thể lấy lại 1,5 điểm.');
  await page.getByLabel('Mục tiêu chỉ số').fill('95');
  await press(page, 'Chèn');
  expect(await ours(page)).toEqual(['plan']);
  await page.getByText(/Cần xem lại/).waitFor();
  expect(await view(page)).toMatch(/chủ trì/);
  expect(faults).toEqual([]);
});

test('the report is saved as a Word file with pictures of its charts', async () => {
  const { page, faults } = await opened();
  await tool(page, 'report');
  expect(await page.getByLabel('Năm đánh giá').inputValue()).toBe('2025');
  await page.getByRole('button', { name: 'Lưu báo cáo Word' }).click();
  await page.waitForFunction(() => (window.parscorePane?.saved.length ?? 0) > 0);
  const [file] = (await page.evaluate(() => window.parscorePane?.saved)) ?? [];
  expect(file?.name).toBe('bao-cao-tu-danh-gia.docx');
  expect(file?.text.startsWith('PK')).toBe(true);
  expect(file?.text).toContain('word/media/');
  expect(faults).toEqual([]);
});

test('the report is headed and signed as the fields say, which begin with what stands above the table: the very document of the other hosts', async () => {
  const { page, faults } = await opened({ snapshot: exampleOf(UNITS_FILE) });
  await tool(page, 'report');
  const field = (label: string): Locator => page.getByLabel(label, { exact: true });
  expect(await field('Cơ quan báo cáo').inputValue()).toBe('Sở Mẫu Một');
  await field('Cơ quan chủ quản').fill('');
  await field('Địa danh').fill('Việt Trì');
  await field('Chức vụ người ký').fill('KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC');
  await field('Họ và tên người ký').fill('Người ký minh hoạ');
  await page.getByRole('button', { name: 'Lưu báo cáo Word' }).click();
  await page.waitForFunction(() => (window.parscorePane?.saved.length ?? 0) > 0);
  const [file] = (await page.evaluate(() => window.parscorePane?.saved)) ?? [];
  const head = { superior: null, place: 'Việt Trì', signerTitle: 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC', signerName: 'Người ký minh hoạ' };
  expect(wordsOf(Uint8Array.from(file?.bytes ?? []))).toEqual(wordsOf(await docxOf(exampleReport(UNITS_FILE, { head }).paper, paintInNode)));
  // Another unit has other names: nothing of what was typed goes to its report.
  await page.locator('header select').selectOption({ index: 1 });
  await expect.poll(() => field('Cơ quan báo cáo').inputValue()).toBe('Sở Mẫu Hai');
  expect(await field('Họ và tên người ký').inputValue()).toBe('');
  expect(faults).toEqual([]);
});

test('Esc leads from a tool back to the list, and the focus stays in the panel', async () => {
  const { page } = await opened();
  await page.keyboard.press('Control+5');
  await tool(page, 'survey');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Việc khác' }).waitFor();
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test.each(['vi', 'en'] as const)('axe finds nothing wrong in any tool in %s, and none is wider than 300 pixels', async (language) => {
  const { page, faults } = await opened({ language }, { width: 300, height: 720 });
  expect(await axeFinds(page)).toEqual([]);
  for (const name of TOOLS) {
    await page.getByRole('button', { name: TOOLS_WORDS[name][language] }).click();
    await page.getByRole('heading', { name: TOOLS_WORDS[name][language] }).waitFor();
    await page.waitForFunction(() => document.querySelector('[role=progressbar]') === null);
    expect(await axeFinds(page), name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(300);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: TOOLS_WORDS.heading[language] }).waitFor();
  }
  expect(faults).toEqual([]);
});

test('a workbook without any table says so in each tool', async () => {
  const { page } = await opened({ snapshot: { sheets: [] } });
  for (const name of TOOLS) {
    await tool(page, name);
    await page.getByText(/Chưa (?:có|thấy)/).first().waitFor();
    expect(await page.getByRole('button', { name: 'Chèn', exact: true }).count(), name).toBe(0);
    await page.keyboard.press('Escape');
  }
});
