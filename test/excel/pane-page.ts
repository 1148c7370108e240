// What the tests of the task pane look at: the workbook behind it.
import type { Page } from 'playwright-core';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { PageTest } from '../office-host/in-page.ts';

export type TestWindow = { readonly parscoreTest?: PageTest };

export const currentSheets = async (page: Page): Promise<Snapshot> => (await page.evaluate(() => (globalThis as TestWindow).parscoreTest?.excel?.snapshot())) as Snapshot;
