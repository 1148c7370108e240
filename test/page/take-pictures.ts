// Part of npm run pictures: the try-it page as its users see it, whole, in both languages, for docs/pictures.
import { mkdir, writeFile } from 'node:fs/promises';
import { launch } from '../panel/open-pane.ts';
import { beginIn, welcomed } from './acts.ts';
import { hostIn } from './host-in-page.ts';
import { openPage, ready, servedPage } from './open-page.ts';

const FOLDER = 'docs/pictures';
const WORDS = {
  vi: { insert: 'Chèn', check: 'Kiểm tra', done: /^Đã chèn/, show: 'Xem' },
  en: { insert: 'Insert', check: 'Check', done: /^Inserted/, show: 'Show' },
} as const;

await mkdir(FOLDER, { recursive: true });
const [served, browser] = await Promise.all([servedPage(), launch()]);
for (const language of ['vi', 'en'] as const) {
  const words = WORDS[language];
  const { page, context } = await openPage(browser, served, { language, size: { width: 1440, height: 860 } });
  const panel = page.locator('#panel');
  const shot = async (name: string): Promise<void> => {
    await page.mouse.move(1439, 859);
    await page.waitForTimeout(500);
    await writeFile(`${FOLDER}/page-${name}-${language}.png`, await page.screenshot());
  };
  await welcomed(page);
  await hostIn(page).select('Bảng chấm điểm', 'D12');
  await shot('check');
  await beginIn(page, 'Bảng chấm điểm', 'M12', '=PARSCORE(');
  await shot('function');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await panel.getByRole('tab', { name: words.insert, exact: true }).click();
  await panel.getByRole('button', { name: words.insert, exact: true }).click();
  await panel.getByText(words.done).waitFor();
  await ready(page);
  await panel.getByText(words.show, { exact: true }).click();
  await page.locator('#charts [role=img]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => window.parscorePage?.grid.zoom(0.7));
  await shot('insert');
  await context.close();
}
await browser.close();
await served.stop();
