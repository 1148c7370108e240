// Lays pictures of pages side by side on one sheet for docs/pictures/.
import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';

const FOLDER = 'docs/pictures';
const GAP = 12;

/** The page as it looks, as base64 of a PNG; the page is closed. */
export async function shot(page: Page): Promise<string> {
  await page.mouse.move(0, 0);
  const picture = (await page.screenshot()).toString('base64');
  await page.close();
  return picture;
}

/** Writes docs/pictures/`name`.png: the pictures by rows, each as wide as its page was. */
export async function pictureSheet(browser: Browser, name: string, pictures: readonly string[], { columns, width }: { readonly columns: number; readonly width: number }): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const page = await browser.newPage({ viewport: { width: columns * (width + GAP) + GAP, height: 400 } });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}" alt="">`).join('');
  await page.setContent(`<body style="margin:${GAP}px;background:#9a9a9a;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:${GAP}px">${images}`);
  await writeFile(`${FOLDER}/${name}.png`, await page.screenshot({ fullPage: true }));
  await page.close();
}
