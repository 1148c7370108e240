// npm run pictures: the built sidebar of Google Sheets in its views and both languages, for docs/pictures/.
import { FRAME } from '../../pane/frame/words.ts';
import { VIEWS } from '../../pane/session/state.ts';
import { EXAMPLES } from '../fixtures/examples/example-workbooks.ts';
import { launch } from '../panel/open-pane.ts';
import { settled } from '../panel/panel-page.ts';
import { pictureSheet, shot } from '../panel/picture-sheet.ts';
import { builtSheets, openSheets } from './open-sheets.ts';
import { openSidebar } from './open-sidebar.ts';

const WIDTH = 300;

const built = await builtSheets();
const browser = await launch();
const pictures: string[] = [];
for (const language of ['vi', 'en'] as const) {
  for (const view of VIEWS) {
    const { page } = await openSidebar(browser, openSheets(built, EXAMPLES[0]?.snapshot ?? { sheets: [] }, { userLocale: language }), { width: WIDTH });
    await page.waitForSelector('footer');
    await settled(page);
    await page.getByRole('button', { name: /^(Đã hiểu|Got it)$/ }).click();
    await page.getByRole('tab', { name: FRAME[`view-${view}`][language], exact: true }).click();
    pictures.push(await shot(page));
  }
}
await pictureSheet(browser, 'sheets-sidebar', pictures, { columns: VIEWS.length, width: WIDTH });
await browser.close();
built.remove();
