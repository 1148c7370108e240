// Opens the built try-it page in Chromium, served as its users get it, with every other request refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildPage } from '../../workbench/page/build/build-page.ts';
import { listenAt, pageServer } from '../../workbench/page/build/serve.ts';
import { PAGE } from '../../workbench/page/frame/words.ts';
import type { PageSession } from '../../workbench/page/session.ts';

export interface ServedPage {
  readonly folder: string;
  readonly address: string;
  stop(): Promise<void>;
}

/** Milliseconds that a test waits for the page. */
export const PATIENCE = 120_000;

/** Builds the page in a folder of its own and serves it. */
export async function servedPage(): Promise<ServedPage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parscore-page-'));
  await buildPage(folder);
  const server = pageServer(folder);
  const port = await listenAt(server, 0);
  return {
    folder,
    address: `http://localhost:${port}/`,
    async stop() {
      await closed(server);
      rmSync(folder, { recursive: true });
    },
  };
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

declare global {
  interface Window {
    parscorePage?: PageSession;
  }
}

export interface OpenedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of scripts and what the page wrote to the console as an error. */
  readonly faults: readonly string[];
  /** Requests to anywhere but the page's own site, which were refused. */
  readonly refused: readonly string[];
}

export interface PageOptions {
  readonly language?: 'vi' | 'en';
  readonly size?: { readonly width: number; readonly height: number };
}

/** The grid's engine still knows formulas of a sheet that is gone, and writes to the console that it finds no more of them. */
const isOfAGoneSheet = (message: string): boolean => message.startsWith('Dependency tree not found for treeId:');

/** Opens the page in a context of its own and waits until the first sample was checked and the library is here. */
export async function openPage(browser: Browser, served: ServedPage, { language = 'vi', size = { width: 1280, height: 760 } }: PageOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: size, acceptDownloads: true, locale: language === 'vi' ? 'vi-VN' : 'en-US' });
  const refused: string[] = [];
  await context.route('**/*', (route) => {
    if (route.request().url().startsWith(served.address)) return route.continue();
    refused.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  // A busy machine is slow, and not wrong.
  page.setDefaultTimeout(PATIENCE);
  // What runs a script of ours in Node gives every function its name by a helper, also those that a test sends into the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfAGoneSheet(message.text())) faults.push(message.text());
  });
  await page.goto(served.address);
  await ready(page).catch((error: unknown) => {
    throw new Error([...faults, ...refused].join('\n'), { cause: error });
  });
  return { context, page, faults, refused };
}

/** Resolves when nothing is under way any more, in the page and in the panel. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('#panel footer, #panel h2', { timeout: PATIENCE });
  await page.waitForFunction(() => document.querySelector('[data-page-work="none"][data-page-library="here"]') !== null && document.querySelector('#panel [data-work]:not([data-work="none"])') === null, undefined, { timeout: PATIENCE });
}

/** Chooses a file with the page's own button; where the page asks, changes that are not saved are given up, or kept and the file left alone. */
export async function openFile(page: Page, name: string, bytes: Uint8Array, whenAsked: 'open-anyway' | 'stay' = 'open-anyway'): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parscore-chosen-'));
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  await page.locator('#bar input[type=file]').setInputFiles(file);
  // The page has read it when it has something to say, to ask or to show.
  await page.waitForFunction((chosen) => window.parscorePage?.state().work === null && (window.parscorePage.state().saying !== null || window.parscorePage.state().waiting !== null || window.parscorePage.state().file === chosen), name);
  if (await page.evaluate(() => window.parscorePage?.state().waiting !== null)) {
    await page.getByRole('button', { name: PAGE[whenAsked].vi }).click();
    await page.waitForFunction((chosen) => window.parscorePage?.state().work === null && window.parscorePage.state().waiting === null && (chosen === null || window.parscorePage.state().file === chosen), whenAsked === 'stay' ? null : name);
  }
  rmSync(folder, { recursive: true });
}
