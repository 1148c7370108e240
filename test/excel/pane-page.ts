// What the tests of the task pane look at: the workbook behind it, and whether the pane is still at work.
import type { Page } from 'playwright-core';
import type { SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';
import type { PageTest } from '../office-host/in-page.ts';

export type TestWindow = { readonly parscoreTest?: PageTest };

/** Reading and writing are over, and what they led to is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-work]')?.getAttribute('data-work') === 'none');
}

export const currentSheets = async (page: Page): Promise<Snapshot> => (await page.evaluate(() => (globalThis as TestWindow).parscoreTest?.excel?.snapshot())) as Snapshot;

/** What the official's own sheets hold; of ours only that they are there. */
export const officialOf = ({ sheets }: Snapshot): readonly Partial<SheetSnapshot>[] => sheets.map(({ name, own, cells, merges }) => (own === undefined ? { name, cells, merges } : { own }));
