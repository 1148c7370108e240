// The built page for the tests of a file: built, served and opened before them, gone after them.
import { afterAll, beforeAll, vi } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from '../panel/open-pane.ts';
import { welcomed } from './acts.ts';
import { openPage, PATIENCE, servedPage, type OpenedPage, type PageOptions, type ServedPage } from './open-page.ts';

/** Opens the page anew, in a context of its own. */
export type Open = (options?: PageOptions) => Promise<OpenedPage>;

/** Serves the page for the tests of a file, which open it as often as they need. */
export function servedForTests(): Open {
  vi.setConfig({ testTimeout: 3 * PATIENCE, hookTimeout: 3 * PATIENCE });
  let served: ServedPage;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([servedPage(), launch()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });
  return async (options) => {
    const opened = await openPage(browser, served, options);
    await welcomed(opened.page);
    return opened;
  };
}

/** One page for all tests of a file. */
export function pageForTests(): () => OpenedPage {
  const open = servedForTests();
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await open();
  });
  return () => opened;
}
