// The built page in a real browser with Microsoft's own library, at the address where production loads it: what runs, and what its policy lets through.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { FUNCTIONS } from '../../core/functions/registry.ts';
import { launch } from '../panel/open-pane.ts';
import { builtAddin, type BuiltAddin } from './built-addin.ts';
import { openTaskpane, type OpenTaskpane } from './open-taskpane.ts';

let built: BuiltAddin;
let browser: Browser;
let page: OpenTaskpane['page'];
let refused: OpenTaskpane['refused'];
let faults: OpenTaskpane['faults'];

beforeAll(async () => {
  built = await builtAddin();
  browser = await launch();
  ({ page, refused, faults } = await openTaskpane(browser, built));
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
