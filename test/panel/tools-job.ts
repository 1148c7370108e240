// The tools of the panel on a bundled workbook, whatever the spreadsheet program under it: asked, inserted as sheets of ours, saved, and taken away again.
import { expect } from 'vitest';
import type { OwnSheet } from '../../core/sheet/snapshot.ts';
import type { Tool } from '../../pane/session/state.ts';
import { TOOLS_WORDS } from '../../pane/tools/words.ts';
import { officialOf, press } from './panel-page.ts';
import type { PanelOver } from './whole-job.ts';

/** Tools that insert, with the sheets that each leaves and what it says of the ten units, or of the first one. */
const INSERTING: readonly (readonly [Tool, readonly OwnSheet[], string])[] = [
  ['units', ['units'], 'Đã xếp hạng 10 đơn vị; chưa xếp hạng 0; chưa có bảng 0.'],
  ['compare', ['comparison', 'changes'], 'Tổng: 79,44 → 80,43 (+0,99); chỉ số 79,44% → 80,43%.'],
  ['robust', ['robustness'], 'Trong 4 cặp đơn vị liền kề, 3 cặp hơn kém rõ (từ 95% số lần thử); ở 1 cặp còn lại, hơn kém một bậc chưa có ý nghĩa.'],
  ['plan', ['plan'], '18 mục mất 20,56 điểm; có thể lấy lại 20,56 điểm.'],
];

async function openTool({ page }: PanelOver, tool: Tool): Promise<void> {
  await page.getByRole('tab', { name: 'Thêm' }).click();
  const back = page.getByRole('button', { name: TOOLS_WORDS.back.vi });
  if ((await back.count()) > 0) await back.click();
  await page.getByRole('button', { name: TOOLS_WORDS[tool].vi }).click();
  await page.getByRole('heading', { name: TOOLS_WORDS[tool].vi }).waitFor();
  await page.waitForFunction(() => document.querySelector('[data-loading]') === null);
}

/** Works with many units in the open workbook, which holds the scoring tables of several; the official's sheets are as they were at the end. */
export async function toolsJob(over: PanelOver): Promise<void> {
  const { page, book } = over;
  const before = officialOf(await book());
  for (const [tool, sheets, said] of INSERTING) {
    await openTool(over, tool);
    await page.getByText(said).first().waitFor();
    await press(page, 'Chèn');
    const own = (await book()).sheets.flatMap((sheet) => sheet.own ?? []);
    for (const each of sheets) expect(own, tool).toContain(each);
  }
  await openTool(over, 'whatif');
  await page.getByLabel('Mục tiêu chỉ số').fill('99');
  await page.getByText('Chỉ số hiện nay 79,44%, mục tiêu 99,00%: còn thiếu 19,56 điểm.').waitFor();
  await openTool(over, 'evidence');
  await openTool(over, 'survey');
  await page.getByText('Chưa thấy bảng khảo sát nào').waitFor();

  await clearAll(over);
  expect(officialOf(await book())).toEqual(before);
}

/** What the published figures of a province say in the open workbook: its surveys are reconciled, its years drawn, and all of it is taken away again. */
export async function figuresJob(over: PanelOver): Promise<void> {
  const { page, book } = over;
  const before = await book();
  const view = page.locator('#parscore-view');
  await openTool(over, 'survey');
  await page.getByRole('heading', { name: 'Trang “Điều tra XHH”, vùng A4:E8' }).waitFor();
  expect(await view.locator('h3, h4').count()).toBeGreaterThan(0);
  const survey = (await view.textContent()) ?? '';
  for (const said of ['78,88% quy theo tỷ lệ thuận ra 7,89 trên 10, lệch 0,06', 'SIPAS 7,83 cộng khảo sát lãnh đạo 18,16 được 25,99, lệch 3,35', 'phần tác động kinh tế - xã hội']) expect(survey).toContain(said);
  expect(survey).not.toContain('Ô D');

  await openTool(over, 'profile');
  await view.getByText('2020: 82,33, thứ hạng 50 trên 63').waitFor();
  await press(page, 'Chèn');
  const sheet = (await book()).sheets.find(({ own }) => own === 'profile');
  const shown = sheet?.cells.map(({ value }) => value) ?? [];
  for (const value of [80.8, 82.33, 83.43, 78.88]) expect(shown).toContain(value);

  await clearAll(over);
  expect(officialOf(await book())).toEqual(officialOf(before));
}

/** The documents of the open scoring table: what is missing is told, and the register becomes a sheet. */
export async function evidenceJob(over: PanelOver): Promise<void> {
  const { page, book } = over;
  const before = await book();
  await openTool(over, 'evidence');
  await page.getByText('57 tài liệu cho 57 mục; 1 mục có điểm mà chưa có tài liệu.').waitFor();
  await page.getByText('Mục 2.2.2 có điểm nhưng chưa ghi tài liệu kiểm chứng (ô I60).').waitFor();
  await press(page, 'Chèn');
  expect((await book()).sheets.find(({ own }) => own === 'evidence')?.cells.map(({ value }) => value)).toEqual(expect.arrayContaining(['12/KH-SO']));
  await clearAll(over);
  expect(officialOf(await book())).toEqual(officialOf(before));
}

async function clearAll({ page }: PanelOver): Promise<void> {
  await page.getByRole('tab', { name: 'Chèn' }).click();
  await press(page, 'Xoá phần PARScore đã chèn');
  await press(page, 'Xoá');
}

/** Saves the self-assessment report, and gives its bytes. */
export async function reportJob(over: PanelOver): Promise<Buffer> {
  const { page } = over;
  await openTool(over, 'report');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lưu báo cáo Word' }).click()]);
  expect(download.suggestedFilename()).toBe('bao-cao-tu-danh-gia.docx');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
