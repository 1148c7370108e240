// npm run pictures: the tools of the panel in the built task pane, over bundled workbooks that show them, for docs/pictures/.
import { TOOLS } from '../../pane/session/state.ts';
import { TOOLS_WORDS } from '../../pane/tools/words.ts';
import { exampleOf } from '../fixtures/examples/example-workbooks.ts';
import { launch } from '../panel/open-pane.ts';
import { settled } from '../panel/panel-page.ts';
import { pictureSheet, shot } from '../panel/picture-sheet.ts';
import { builtAddin } from './built-addin.ts';
import { openTaskpane } from './open-taskpane.ts';

const SIZE = { width: 300, height: 620 };
/** What each tool is shown over: that of ten units, the published figures of a province, or the department's table. */
const OVER: Readonly<Partial<Record<(typeof TOOLS)[number], string>>> = { survey: 'chi-so-va-khao-sat-2020.xlsx', profile: 'chi-so-va-khao-sat-2020.xlsx', evidence: 'bang-cham-diem-so-2025.xlsx', report: 'bang-cham-diem-so-2025.xlsx' };

const built = await builtAddin();
const browser = await launch();
const pictures: string[] = [];
for (const language of ['vi', 'en'] as const) {
  for (const tool of TOOLS) {
    const { page } = await openTaskpane(browser, built, { snapshot: exampleOf(OVER[tool] ?? 'nhieu-don-vi-2025.xlsx'), ...SIZE, webView: { language: language === 'vi' ? 'vi-VN' : 'en-US' } });
    await page.waitForSelector('footer');
    await settled(page);
    await page.getByRole('button', { name: /^(Đã hiểu|Got it)$/ }).click();
    await page.keyboard.press('Control+5');
    await page.getByRole('button', { name: TOOLS_WORDS[tool][language] }).click();
    await page.getByRole('heading', { name: TOOLS_WORDS[tool][language] }).waitFor();
    await settled(page);
    if (tool === 'whatif') await page.getByLabel(language === 'vi' ? 'Mục tiêu chỉ số (%)' : 'Goal for the index (%)').fill('98');
    pictures.push(await shot(page));
  }
}
await pictureSheet(browser, 'panel-tools', pictures, { columns: TOOLS.length, width: SIZE.width });
await browser.close();
built.remove();
