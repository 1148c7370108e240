// The view Điểm in Chromium: figures of core, cells selected, and scores tried, written, undone and dropped.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { checkWorkbook, type CheckedTable } from '../../core/check/check.ts';
import { a1 } from '../../core/address.ts';
import { points } from '../../core/points.ts';
import type { TableScore } from '../../core/score/totals.ts';
import { countingCell, tryScores } from '../../core/score/try-scores.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { ScoringTable } from '../../core/sheet/table.ts';
import { showPercent, showPoints } from '../../core/text/number.ts';
import { EXAMPLES } from '../fixtures/examples/example-workbooks.ts';
import { f, workbook, type Row } from '../fixtures/sheet-maker.ts';
import type { GivenPane } from './memory-page.tsx';
import { axeFinds, launch, openPane } from './open-pane.ts';

const example = (at: number): Snapshot => EXAMPLES[at]?.snapshot ?? { sheets: [] };
const snapshot = example(1);

function scored(each: CheckedTable | undefined): { readonly table: ScoringTable; readonly score: TableScore } {
  if (each?.table.kind !== 'scoring' || each.score === undefined) throw new Error('no score');
  return { table: each.table, score: each.score };
}

const { table, score } = scored(checkWorkbook(snapshot).tables[0]);
const SHEET = 'Sở';
const HEADER: Row = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định'];
const SMALL: readonly Row[] = [HEADER, ['1', 'Chỉ đạo điều hành', 8, f('SUM(D3:D5)'), f('SUM(E3:E5)')], ['1.1', 'Kế hoạch', 3, '2,5'], ['1.2', 'Báo cáo', 2, 1, 0.5], ['1.3', 'Kiểm tra', 3, f('1+1')]];
const small = workbook({ name: SHEET, rows: SMALL });

let browser: Browser;
const opened: { readonly page: Page; readonly faults: readonly string[] }[] = [];

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  for (const { page, faults } of opened.splice(0)) {
    expect(faults).toEqual([]);
    await page.close();
  }
});

async function open(given: Omit<GivenPane, 'view'>, size?: { width: number; height: number }): Promise<Page> {
  const pane = await openPane(browser, { view: 'score', ...given }, size);
  opened.push(pane);
  return pane.page;
}

const view = (page: Page): Promise<string> => page.locator('#parscore-view').innerText();
const index = (page: Page): Promise<string | null> => page.locator('#parscore-view h2').first().textContent();
const selected = (page: Page): Promise<readonly string[] | undefined> => page.evaluate(() => window.parscorePane?.selected);
const standing = (page: Page): Promise<Snapshot | undefined> => page.evaluate(() => window.parscorePane?.host.read());
const begin = (page: Page): Promise<void> => page.getByRole('button', { name: 'Thử thay điểm' }).click();
const field = (page: Page, cell: string): Locator => page.getByRole('region', { name: 'Các lĩnh vực' }).getByRole('textbox', { name: new RegExp(`^Thử ${cell}:`) });
const openAll = async (page: Page): Promise<void> => {
  const closed = page.locator('#parscore-view li [aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
};
const type = (page: Page, row: number, column: number, value: string | number, sheet = SHEET): Promise<void> =>
  page.evaluate(([name, at, where, typed]) => window.parscorePane?.host.type(name, at, where, typed), [sheet, row, column, value] as const);

test('the index, the figures and every field are those of core', async () => {
  const page = await open({ snapshot });
  expect(await index(page)).toBe(showPercent(score.totals.index, 'vi'));
  const { max, self, appraised, survey, bonus, penalty, achieved, lost } = score.totals;
  const figures = { 'Tối đa': max, 'Tự chấm': self, 'Thẩm định': appraised, 'Điều tra XHH': survey, 'Điểm thưởng': bonus, 'Điểm trừ': penalty, 'Đạt được': achieved, Mất: lost };
  expect(await page.getByRole('table', { name: 'Số liệu chung' }).getByRole('row').allInnerTexts()).toEqual(Object.entries(figures).map(([name, each]) => `${name}\t${showPoints(each, 'vi')}`));
  for (const each of score.fields) {
    const { number, name } = table.rows[each.row] ?? { number: '', name: '' };
    const spoken = `${number ?? ''}. ${name}: ${showPoints(each.achieved, 'vi')} trên ${showPoints(each.applicableMax, 'vi')} điểm, ${showPercent(each.index, 'vi')}`;
    expect(await page.getByRole('progressbar', { name: spoken, exact: true }).count(), spoken).toBe(1);
  }
});

test('a field opens its criteria and theirs, each row selects its score cell and keeps the focus', async () => {
  const page = await open({ snapshot: small });
  const row = page.getByRole('button', { name: /^1\. Chỉ đạo điều hành:/ });
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /^1\.2\. Báo cáo: 0,5/ }).waitFor();
  // The field's own cell, then the second criterion below it.
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).toEqual([`${SHEET}!E2`, `${SHEET}!E4`]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^1\.2\. Báo cáo: 0,5 trên 2 điểm, 25,00%$/);
  await row.focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: /^1\.2\. Báo cáo: 0,5/ }).waitFor({ state: 'detached' });
});

test('ten losses at most, as core ranks them, each with its points, its reasons from the table, and its cell', async () => {
  const page = await open({ snapshot: example(0) });
  const faulty = scored(checkWorkbook(example(0)).tables[0]);
  const rows = page.getByRole('region', { name: 'Mất điểm nhiều nhất' }).getByRole('button');
  const due = faulty.score.losses.slice(0, 10).map((loss) => `${faulty.table.rows[loss.row]?.number ?? ''}. … −${showPoints(loss.lost, 'vi')}`);
  expect((await rows.allInnerTexts()).map((text) => text.replace(/\n/g, ' ').replace(/^(\S+) .* (−\S+)$/, '$1 … $2'))).toEqual(due);
  await rows.first().click();
  const [first] = faulty.score.losses;
  const cell = first && countingCell(faulty.table, first.row);
  await expect.poll(() => selected(page)).toEqual([`${faulty.table.sheet}!${a1(faulty.table.rows[first?.row ?? 0]?.row ?? 0, cell?.column ?? 0)}`]);
  const told = workbook({ name: SHEET, rows: [[...HEADER, 'Tài liệu kiểm chứng'], ['1', 'Chỉ đạo điều hành', 4], ['1.1', 'Kế hoạch', 2, 2, 1, null], ['1.2', 'Báo cáo', 2, 2, 2, 'BC 1/BC-SNV']] });
  const other = await open({ snapshot: told });
  expect(await other.getByRole('region', { name: 'Mất điểm nhiều nhất' }).getByRole('button').allInnerTexts()).toEqual(['1.1. Kế hoạch\nThẩm định 1, thấp hơn tự chấm 2.\nThiếu tài liệu kiểm chứng.\n−1']);
});

test('a tried score moves index, figures and fields beside the true ones, and not the sheet', async () => {
  const page = await open({ snapshot: small });
  await begin(page);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Thử thay điểm');
  await openAll(page);
  await field(page, 'D3').fill('1,5');
  await field(page, 'E4').fill('2.0');
  const before = scored(checkWorkbook(small).tables[0]);
  const after = tryScores(before.table, new Map([[1, points(1.5)], [2, points(2)]]));
  expect(await index(page)).toBe(`${showPercent(before.score.totals.index, 'vi')} → ${showPercent(after.totals.index, 'vi')}`);
  expect(await page.getByRole('region', { name: 'Thử thay điểm' }).getByRole('status').innerText()).toBe(`Chỉ số từ ${showPercent(before.score.totals.index, 'vi')} thành ${showPercent(after.totals.index, 'vi')}.`);
  expect(await page.getByRole('row', { name: /^Đạt được/ }).innerText()).toBe('Đạt được\t5 → 5,5');
  expect(await page.getByRole('button', { name: /^1\. Chỉ đạo/ }).innerText()).toContain('5 → 5,5 / 8\n62,50% → 68,75%');
  expect(await standing(page)).toEqual(small);
});

test('what cannot be tried is refused beside its field, counts for nothing and is not written', async () => {
  const page = await open({ snapshot: small });
  await begin(page);
  await openAll(page);
  for (const [typed, sentence] of [['3,5', 'Lớn hơn điểm tối đa 3.'], ['-1', 'Điểm không thể nhỏ hơn 0.'], ['ba', 'Ghi một số, ví dụ 1,5.']] as const) {
    await field(page, 'D3').fill(typed);
    expect(await field(page, 'D3').evaluate((input) => document.getElementById(input.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent)).toBe(sentence);
    expect(await field(page, 'D3').getAttribute('aria-invalid')).toBe('true');
    expect(await index(page)).not.toContain('→');
  }
  await field(page, 'E4').fill('1');
  const write = page.getByRole('button', { name: 'Ghi vào bảng (1)' });
  expect(await write.getAttribute('aria-disabled')).toBe('true');
  expect(await view(page)).toContain('Còn 1 điểm thử chưa đúng.');
  await field(page, 'D3').fill('');
  expect(await write.getAttribute('aria-disabled')).not.toBe('true');
});

test('a part of a criterion that is scored as a whole is told so before anything is typed', async () => {
  const page = await open({ snapshot: workbook({ name: SHEET, rows: [HEADER, ['1', 'Chỉ đạo điều hành', 5, null, 4], ['1.1', 'Kế hoạch', 3, 2], ['1.2', 'Báo cáo', 2, 2]] }) });
  await begin(page);
  await openAll(page);
  expect(await page.getByText('Mục 1 đang chấm chung 4 điểm; điểm thử ở đây không cộng thêm vào điểm đó.').count()).toBe(2);
  await field(page, 'D3').fill('3');
  expect(await index(page)).toBe('80,00%');
});

test('writing shows each cell first, spares formulas, and writes by the second click; undo gives the sheet back', async () => {
  const page = await open({ snapshot: small });
  await begin(page);
  await openAll(page);
  await field(page, 'D3').fill('3');
  await field(page, 'D5').fill('3');
  expect(await view(page)).toContain('Ô D5 là công thức: thử được, nhưng ghi vào bảng thì giữ nguyên.');
  await page.getByRole('button', { name: 'Ghi vào bảng (1)' }).click();
  const list = page.getByRole('list', { name: 'Các ô sẽ ghi' });
  expect(await list.getByRole('listitem').allInnerTexts()).toEqual(['D3: “2,5” → 3', 'Ô D5 là công thức: thử được, nhưng ghi vào bảng thì giữ nguyên.']);
  expect(await standing(page)).toEqual(small);
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ghi vào bảng (1)' }).click();
  await page.getByRole('button', { name: 'Ghi 1 ô này' }).click();
  await page.getByText('Đã ghi 1 điểm vào bảng.').waitFor();
  const due = workbook({ name: SHEET, rows: SMALL.map((row) => (row[0] === '1.1' ? ['1.1', 'Kế hoạch', 3, 3] : row)) });
  expect(await standing(page)).toEqual(due);
  expect(await index(page)).not.toContain('→');
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).first().click();
  await page.getByText('Đã hoàn tác.').waitFor();
  expect(await standing(page)).toEqual(small);
});

test('a locked sheet lets scores be tried, and says why they cannot be written', async () => {
  const page = await open({ snapshot: { sheets: small.sheets.map((sheet) => ({ ...sheet, protected: true })) } });
  await begin(page);
  await openAll(page);
  await field(page, 'E4').fill('2');
  expect(await index(page)).toContain('→');
  const write = page.getByRole('button', { name: 'Ghi vào bảng (1)' });
  expect(await write.getAttribute('aria-disabled')).toBe('true');
  expect(await write.evaluate((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent)).toBe(`Trang “${SHEET}” đang khoá nên thử được nhưng chưa ghi được.`);
  await write.click({ force: true });
  expect(await page.getByRole('list', { name: 'Các ô sẽ ghi' }).count()).toBe(0);
});

test('a trial outlives other views, other tables and other scores, ends with a sentence when the rows change, and is forgotten when asked', async () => {
  const two = workbook({ name: SHEET, rows: SMALL }, { name: 'Phòng', rows: SMALL.slice(0, 4) });
  const page = await open({ snapshot: two });
  await begin(page);
  await openAll(page);
  await field(page, 'E4').fill('2');
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.getByRole('tab', { name: 'Điểm' }).click();
  expect(await field(page, 'E4').inputValue()).toBe('2');

  await page.getByRole('combobox').first().selectOption({ index: 1 });
  expect(await index(page)).not.toContain('→');
  await begin(page);
  await openAll(page);
  await field(page, 'D3').fill('1');
  await page.getByRole('combobox').first().selectOption({ index: 0 });
  expect(await field(page, 'E4').inputValue()).toBe('2');

  await type(page, 2, 3, 3);
  await expect.poll(() => page.getByRole('row', { name: /^Tự chấm/ }).innerText()).toContain('6');
  expect(await field(page, 'E4').inputValue()).toBe('2');
  await page.getByRole('button', { name: 'Bỏ thử' }).click();
  expect(await index(page)).not.toContain('→');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Thử thay điểm');
  await begin(page);
  await openAll(page);
  expect(await field(page, 'E4').inputValue()).toBe('');

  await field(page, 'E4').fill('2');
  await type(page, 5, 0, '1.4');
  await type(page, 5, 1, 'Sáng kiến');
  await type(page, 5, 2, 1);
  await page.getByText('Các dòng của bảng đã đổi nên phần thử điểm được bỏ.').waitFor();
  expect(await index(page)).not.toContain('→');
});

test('arrows within a field move the caret, and Tab goes from field to field', async () => {
  const page = await open({ snapshot: small });
  await begin(page);
  await openAll(page);
  await field(page, 'D3').fill('2');
  await page.keyboard.press('Home');
  await page.keyboard.type('1');
  await page.keyboard.press('ArrowRight');
  expect(await field(page, 'D3').inputValue()).toBe('12');
  expect(await field(page, 'D3').evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await field(page, 'E4').evaluate((input) => input === document.activeElement)).toBe(true);
});

test.each<[string, readonly Row[], string, readonly string[]]>([
  ['no scores yet', [HEADER, ['1', 'Chỉ đạo điều hành', 5], ['1.1', 'Kế hoạch', 3], ['1.2', 'Báo cáo', 2]], 'Chưa mục nào có điểm.', ['Tối đa\t5', 'Tự chấm\tchưa có điểm', 'Thẩm định\tchưa có điểm', 'Đạt được\tchưa có điểm', 'Mất\tchưa có điểm']],
  ['no maxima', [['STT', 'Lĩnh vực/Tiêu chí', 'Tự chấm'], ['1', 'Chỉ đạo điều hành'], ['1.1', 'Kế hoạch', 2], ['1.2', 'Báo cáo', 1]], 'Bảng không có cột điểm tối đa', ['Tự chấm\t3', 'Đạt được\t3']],
])('a table with %s says so, shows what it has, and no index', async (_, rows, sentence, figures) => {
  const page = await open({ snapshot: workbook({ name: SHEET, rows }) });
  expect(await index(page)).toBe('Chưa có chỉ số');
  expect(await view(page)).toContain(sentence);
  expect(await view(page)).not.toContain('%');
  expect(await page.getByRole('table', { name: 'Số liệu chung' }).getByRole('row').allInnerTexts()).toEqual(figures);
  expect(await axeFinds(page)).toEqual([]);
});

test('a ranking shows points, index, rank and grade of its units, each selecting its row, and no trial', async () => {
  const page = await open({ snapshot: workbook({ name: SHEET, rows: [['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt được', 'Chỉ số', 'Xếp hạng', 'Xếp loại'], [1, 'Sở Nội vụ', 96, 72, 75, 2, 'Khá'], [2, 'Sở Tư pháp', 100, 90, 90, 1, 'Tốt'], [3, 'Sở Y tế', 100, 60, 60, 3, 'Khá']] }) });
  expect(await page.getByRole('row').evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent).join('\t')))).toEqual(['Đơn vị\tĐạt\tChỉ số\tHạng\tLoại', 'Sở Nội vụ\t72,00\t75,00%\t2\tKhá', 'Sở Tư pháp\t90,00\t90,00%\t1\tTốt', 'Sở Y tế\t60,00\t60,00%\t3\tKhá']);
  await page.getByRole('button', { name: 'Sở Nội vụ. Đạt 72 điểm. Chỉ số 75,00%. Hạng 2. Xếp loại Khá.' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).toEqual([`${SHEET}!A3:G3`]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sở Tư pháp');
  expect(await page.getByRole('button', { name: 'Thử thay điểm' }).count()).toBe(0);
});

test('a long ranking shows a hundred units first, and the rest on request', async () => {
  const page = await open({ snapshot: workbook({ name: SHEET, rows: [['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm đạt được'], ...Array.from({ length: 130 }, (_, at): Row => [at + 1, `Xã số ${at + 1}`, 100, 90 - at / 4])] }), language: 'en' });
  expect(await page.getByRole('rowheader').count()).toBe(100);
  await page.getByRole('button', { name: 'Show 30 more' }).click();
  expect(await page.getByRole('rowheader').count()).toBe(130);
});

test.each([[0, 'vi', 'light'], [0, 'vi', 'contrast'], [0, 'en', 'dark'], [2, 'vi', 'dark'], [2, 'en', 'contrast']] as const)('axe finds nothing in example %i in %s, %s, at 300 pixels, with all open and a trial going', async (at, language, theme) => {
  const page = await open({ snapshot: example(at), language, theme }, { width: 300, height: 700 });
  if (at === 0) {
    await page.getByRole('button', { name: /^(?:Thử thay điểm|Try other scores)$/ }).click();
    for (let level = 0; level < 2; level++) await page.locator('#parscore-view li [aria-expanded=false]').first().click();
    await page.locator('#parscore-view li').getByRole('textbox').first().fill('0');
    await page.locator('#parscore-view li').getByRole('textbox').nth(1).fill('-1');
  }
  expect(await axeFinds(page)).toEqual([]);
  expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('#parscore-view')?.scrollWidth])).toEqual([300, 300]);
});
