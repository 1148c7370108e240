// The try-it page keeps the contract of every host: its real grid and worker, in Chromium.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { workbookOf } from '../host-contract/raw-xlsx.ts';
import { contractSuite } from '../host-contract/suite.ts';
import { launch } from '../panel/open-pane.ts';
import { hostIn, marksIn, openIn } from './host-in-page.ts';
import { openPage, PATIENCE, servedPage, type OpenedPage, type ServedPage } from './open-page.ts';

let served: ServedPage;
let browser: Browser;
let opened: OpenedPage;

beforeAll(async () => {
  [served, browser] = await Promise.all([servedPage(), launch()]);
  opened = await openPage(browser, served);
}, 2 * PATIENCE);

afterAll(async () => {
  await browser.close();
  await served.stop();
});

contractSuite('the try-it page', {
  async open(snapshot) {
    await openIn(opened.page, 'hop-dong.xlsx', workbookOf(snapshot));
    return hostIn(opened.page);
  },
  marks: (_host, sheet) => marksIn(opened.page, sheet),
});

describe('through all of that', () => {
  test('the page met no error and asked nobody outside', () => {
    expect(opened.faults).toEqual([]);
    expect(opened.refused).toEqual([]);
  });
});
