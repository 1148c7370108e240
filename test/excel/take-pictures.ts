// npm run pictures: the built task pane in its views, languages, themes and states, as pictures for docs/pictures/.
import type { Page } from 'playwright-core';
import type { Language } from '../../core/text/language.ts';
import { FRAME } from '../../pane/frame/words.ts';
import { VIEWS, type View } from '../../pane/session/state.ts';
import { EXAMPLES } from '../fixtures/examples/example-workbooks.ts';
import { workbook, type Row } from '../fixtures/sheet-maker.ts';
import { launch } from '../panel/open-pane.ts';
import { press, settled } from '../panel/panel-page.ts';
import { pictureSheet, shot } from '../panel/picture-sheet.ts';
import { builtAddin } from './built-addin.ts';
import { openTaskpane, type TaskpaneOptions } from './open-taskpane.ts';
import type { TestWindow } from './pane-page.ts';

const SIZE = { width: 300, height: 620 };
const LAID = { columns: 4, width: SIZE.width };
/** Excel's background; in high contrast the system says so. */
const THEMES = { light: 0xffffff, dark: 0x1f1f1f, contrast: 0x000000 } as const;
const snapshot = EXAMPLES[0]?.snapshot ?? { sheets: [] };

const built = await builtAddin();
const browser = await launch();

async function opened(options: TaskpaneOptions = {}, isWelcomed = true): Promise<Page> {
  const { page } = await openTaskpane(browser, built, { snapshot, ...SIZE, ...options });
  await page.waitForSelector('footer, #parscore-view h2');
  await settled(page);
  const welcome = page.getByRole('button', { name: /^(Đã hiểu|Got it)$/ });
  if (isWelcomed && (await welcome.count()) > 0) await welcome.click();
  return page;
}

async function viewOf(view: View, language: Language, theme: keyof typeof THEMES): Promise<string> {
  const page = await opened({ webView: { language: language === 'vi' ? 'vi-VN' : 'en-US', theme: { background: THEMES[theme], foreground: 0 } } });
  if (theme === 'contrast') await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('tab', { name: FRAME[`view-${view}`][language], exact: true }).click();
  await settled(page);
  return shot(page);
}

async function stateOf(prepare: (page: Page) => Promise<void>, options: TaskpaneOptions = {}, isWelcomed = true): Promise<string> {
  const page = await opened(options, isWelcomed);
  await prepare(page);
  return shot(page);
}

const nothing = (): Promise<void> => Promise.resolve();
const noTable: readonly Row[] = [['Danh sách cán bộ'], ['Họ tên', 'Phòng'], ['Nguyễn Văn A', 'Tổ chức']];

for (const theme of ['light', 'dark', 'contrast'] as const) {
  const pictures: string[] = [];
  for (const language of ['vi', 'en'] as const) for (const view of VIEWS) pictures.push(await viewOf(view, language, theme));
  await pictureSheet(browser, `panel-${theme}`, pictures, { ...LAID, columns: VIEWS.length });
}
await pictureSheet(
  browser,
  'panel-states',
  [
    await stateOf(nothing, {}, false),
    await stateOf(nothing, { snapshot: workbook({ name: 'Cán bộ', rows: noTable }) }),
    await stateOf((page) => press(page, /^Sửa tất cả/)),
    await stateOf(async (page) => {
      await press(page, /^Sửa tất cả/);
      await press(page, /^Sửa \d+ ô này/);
    }),
    await stateOf(async (page) => {
      await page.evaluate((name) => {
        const excel = (globalThis as TestWindow).parscoreTest?.excel;
        if (excel) excel.sheet(name).isProtected = true;
      }, snapshot.sheets[0]?.name ?? '');
      await press(page, 'Đọc lại bảng');
    }),
    await stateOf(async (page) => {
      await page.getByRole('tab', { name: 'Chèn' }).click();
      await press(page, 'Chèn');
    }),
    await stateOf(nothing, { webView: { sets: { ExcelApi: '1.8', SharedRuntime: '1.1' } } }),
    await stateOf((page) => press(page, /^Bảng chấm điểm ·/)),
  ],
  LAID,
);
await browser.close();
built.remove();
