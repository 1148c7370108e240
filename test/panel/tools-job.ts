// The tools of the panel on a bundled workbook, whatever the spreadsheet program under it: asked, inserted as sheets of ours, saved, and taken away again.
import { expect } from 'vitest';
import type { OwnSheet } from '../../core/sheet/snapshot.ts';
import type { Tool } from '../../pane/session/state.ts';
import { TOOLS_WORDS } from '../../pane/tools/words.ts';
import { officialOf, press } from './panel-page.ts';
import type { PanelOver } from './whole-job.ts';

/** Tools that insert, with the sheets that each leaves. */
const INSERTING: readonly (readonly [Tool, readonly OwnSheet[]])[] = [
  ['units', ['units']],
  ['compare', ['comparison', 'changes']],
  ['robust', ['robustness']],
  ['plan', ['plan']],
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
  for (const [tool, sheets] of INSERTING) {
    await openTool(over, tool);
    await press(page, 'Chèn');
    const own = (await book()).sheets.flatMap((sheet) => sheet.own ?? []);
    for (const each of sheets) expect(own, tool).toContain(each);
  }
  await openTool(over, 'whatif');
  await page.getByLabel('Mục tiêu chỉ số').fill('99');
  await page.getByText(/99/).first().waitFor();
  await openTool(over, 'evidence');
  await openTool(over, 'survey');
  await page.getByText('Chưa thấy bảng khảo sát nào').waitFor();

  await page.getByRole('tab', { name: 'Chèn' }).click();
  await press(page, 'Xoá phần PARScore đã chèn');
  await press(page, 'Xoá');
  expect(officialOf(await book())).toEqual(before);
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
