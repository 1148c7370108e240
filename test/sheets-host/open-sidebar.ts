// Opens the built sidebar in Chromium as Google shows it: 300 pixels wide, alone, with google.script.run as its only way out.
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { CallName } from '../../apps-script/sidebar/remote.ts';
import { pageScript } from '../office-host/bundled.ts';
import type { Called } from './lent-google.ts';
import type { OpenSheets } from './open-sheets.ts';

const ADDRESS = 'https://script.parscore.test/';

export interface OpenSidebar {
  readonly page: Page;
  /** Errors of scripts, and addresses that the page asked for. */
  readonly faults: string[];
  /** Another spreadsheet under the same page. */
  over(sheets: OpenSheets): void;
}

/** The page that the menu's function of that name shows. */
export async function openSidebar(browser: Browser, opened: OpenSheets, { entry = 'parscoreOpenCheck', width = 300 }: { readonly entry?: string; readonly width?: number } = {}): Promise<OpenSidebar> {
  let sheets = opened;
  sheets.script[entry]?.();
  const { shown } = sheets.book;
  if (shown === null) throw new Error(`${entry} showed no sidebar`);
  const page = await browser.newPage({ viewport: { width, height: 720 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.exposeFunction('callScript', async (name: string, args: string): Promise<Called> => {
    try {
      return { answer: JSON.stringify(await sheets.run(name as CallName, JSON.parse(args) as readonly unknown[])) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(await pageScript(path.join(import.meta.dirname, 'lent-google.ts')));
  await page.route('**/*', (route) => {
    const address = route.request().url();
    if (address === ADDRESS) return route.fulfill({ body: shown.content, contentType: 'text/html' });
    faults.push(`asked for ${address}`);
    return route.abort();
  });
  await page.goto(ADDRESS);
  await page.waitForSelector('main');
  return {
    page,
    faults,
    over(next) {
      sheets = next;
    },
  };
}
