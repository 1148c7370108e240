// The built page in a real browser with Microsoft's own library, at the address where production loads it: what runs, and what its policy lets through.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium, type Browser, type Page } from 'playwright-core';
import { LOCAL } from '../../addin/build/site-address.ts';
import { FUNCTIONS } from '../../core/functions/registry.ts';
import { testHostScript } from '../office-host/bundled.ts';
import { libraryFiles } from '../office-host/library.ts';
import { builtAddin, type BuiltAddin } from './built-addin.ts';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };

let built: BuiltAddin;
let browser: Browser;
let page: Page;
const refused: string[] = [];
const faults: string[] = [];

/** The bytes that the network would give; null where nobody answers. */
function answer(address: string): Uint8Array | null {
  if (address.startsWith(LOCAL)) return built.site.read(new URL(address).pathname.slice(1));
  const file = address.startsWith(CDN) ? path.join(libraryFiles().dist, address.slice(CDN.length)) : '';
  return existsSync(file) ? readFileSync(file) : null;
}

beforeAll(async () => {
  built = await builtAddin();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
  await page.addInitScript("document.addEventListener('securitypolicyviolation', (event) => window.tellRefused(`${event.violatedDirective} ${event.blockedURI}`))");
  await page.addInitScript(await testHostScript());
  await page.route('**/*', (route) => {
    const address = route.request().url();
    const body = answer(address);
    if (body === null) {
      faults.push(`nobody answers ${address}`);
      return route.abort();
    }
    return route.fulfill({ body: Buffer.from(body), contentType: TYPES[path.extname(new URL(address).pathname)] ?? 'application/octet-stream' });
  });
  await page.goto(`${LOCAL}taskpane.html`);
});

afterAll(async () => {
  await browser.close();
  built.remove();
});

test('Office is ready in the page, and the policy refuses nothing that the library needs', async () => {
  expect(await page.evaluate(async () => String((await Office.onReady()).host))).toBe('Excel');
  expect(refused).toEqual([]);
  expect(faults).toEqual([]);
});

test('Microsoft’s own runtime holds every function under its id', async () => {
  const held = await page.evaluate(() => {
    const { mappings } = (CustomFunctions as unknown as { readonly _association: { readonly mappings: Readonly<Record<string, unknown>> } })._association;
    return Object.keys(mappings);
  });
  expect(held.sort()).toEqual(FUNCTIONS.map(({ id }) => id).sort());
});

test('a bad argument becomes an error of Microsoft’s runtime, with our sentence in Excel’s language', async () => {
  const shown = await page.evaluate(() => {
    const { mappings } = (CustomFunctions as unknown as { readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> } })._association;
    try {
      return { answer: mappings.PARSCORE?.([['']], null, null, {}) };
    } catch (error) {
      const { code, message } = error as { readonly code: string; readonly message: string };
      return { own: error instanceof CustomFunctions.Error, code, message };
    }
  });
  expect(shown).toMatchObject({ own: true, code: '#VALUE!', message: expect.stringContaining('Chưa thấy bảng chấm điểm') });
});

test('the policy does refuse: a text run as code, a script written into the page, and a request elsewhere', async () => {
  // What the developer tools evaluate is let through; a timer of the page is not.
  await page.evaluate("setTimeout('window.ran = true', 0); undefined");
  await page.evaluate("const script = document.createElement('script'); script.textContent = 'window.written = true'; document.body.append(script)");
  await page.evaluate("fetch('https://example.org/').catch(() => null)");
  await expect.poll(() => [...refused].map((each) => each.replace(/^script-src(?:-elem)? /, 'script ')).sort(), { timeout: 5000 }).toEqual(['connect-src https://example.org/', 'script eval', 'script inline']);
  expect(await page.evaluate('[window.ran, window.written]')).toEqual([undefined, undefined]);
});
