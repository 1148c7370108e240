// What every test of an open panel does with its page: press a button, wait for the work, compare the official's sheets.
import type { Page } from 'playwright-core';
import type { SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';

/** Reading and writing are over, and what they led to is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-work]')?.getAttribute('data-work') === 'none' && document.querySelector('[data-loading]') === null);
}

/** Presses the first button of that name, and waits until its work is done. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
  await settled(page);
}

/** What the official's own sheets hold; of ours only that they are there. */
export const officialOf = ({ sheets }: Snapshot): readonly Partial<SheetSnapshot>[] => sheets.map(({ name, own, cells, merges }) => (own === undefined ? { name, cells, merges } : { own }));
