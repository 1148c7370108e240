// Opens the built task pane in Chromium, with Microsoft's own library at the address where production loads it, over a workbook.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LOCAL } from '../../addin/build/site-address.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { testHostScript } from '../office-host/bundled.ts';
import type { PageTest } from '../office-host/in-page.ts';
import { libraryFiles } from '../office-host/library.ts';
import type { BuiltAddin } from './built-addin.ts';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

/** An open task pane, and what its page complained of. */
export interface OpenTaskpane {
  readonly page: Page;
  /** What the page's policy refused. */
  readonly refused: string[];
  /** Errors of scripts, and addresses that nobody answers. */
  readonly faults: string[];
}

export interface TaskpaneOptions {
  readonly snapshot?: Snapshot;
  readonly webView?: PageTest['webView'];
  readonly width?: number;
  readonly height?: number;
}

/** The bytes that the network would give; null where nobody answers. */
function answer(built: BuiltAddin, address: string): Uint8Array | null {
  if (address.startsWith(LOCAL)) return built.site.read(new URL(address).pathname.slice(1));
  const file = address.startsWith(CDN) ? path.join(libraryFiles().dist, address.slice(CDN.length)) : '';
  return existsSync(file) ? readFileSync(file) : null;
}

export async function openTaskpane(browser: Browser, built: BuiltAddin, { snapshot, webView, width = 320, height = 800 }: TaskpaneOptions = {}): Promise<OpenTaskpane> {
  const page = await browser.newPage({ viewport: { width, height } });
  const refused: string[] = [];
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
  await page.addInitScript("document.addEventListener('securitypolicyviolation', (event) => window.tellRefused(`${event.violatedDirective} ${event.blockedURI}`))");
  const given: PageTest = { ...(snapshot && { snapshot }), ...(webView && { webView }) };
  await page.addInitScript(`window.parscoreTest = ${JSON.stringify(given)}`);
  await page.addInitScript(await testHostScript());
  await page.route('**/*', (route) => {
    const address = route.request().url();
    const body = answer(built, address);
    if (body === null) {
      faults.push(`nobody answers ${address}`);
      return route.abort();
    }
    return route.fulfill({ body: Buffer.from(body), contentType: TYPES[path.extname(new URL(address).pathname)] ?? 'application/octet-stream' });
  });
  await page.goto(`${LOCAL}taskpane.html`);
  return { page, refused, faults };
}
