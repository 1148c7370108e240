// Opens the built sidebar in Chromium as Google shows it: 300 pixels wide, alone, with google.script.run as its only way out.
import type { Browser, Page } from 'playwright-core';
import type { CallName } from '../../apps-script/sidebar/remote.ts';
import type { OpenSheets } from './open-sheets.ts';

const ADDRESS = 'https://script.parscore.test/';

export interface OpenSidebar {
  readonly page: Page;
  /** Errors of scripts, and addresses that the page asked for. */
  readonly faults: string[];
  /** Another spreadsheet under the same page. */
  over(sheets: OpenSheets): void;
}

/** What Google does with a call of the page: runs it, refuses it, or never reached the script. */
type Called = { readonly answer: string } | { readonly failure: string };

/**
 * google.script.run as Google documents it: a runner is one object a call, handlers are set before, a call answers nothing,
 * and a value that is no plain JSON never leaves the page. It is turned into text and run in the page, so it uses nothing of this file.
 */
function lendGoogle(): void {
  const refuse = (value: unknown, place: string): void => {
    if (value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return;
    if (Array.isArray(value)) {
      for (const [at, each] of value.entries()) refuse(each, `${place}[${at}]`);
      return;
    }
    if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError(`Failed due to illegal value in property: ${place}`);
    for (const [key, each] of Object.entries(value)) refuse(each, `${place}.${key}`);
  };
  const call = (window as unknown as { callScript(name: string, args: string): Promise<Called> }).callScript;
  const runner = (succeed: (answer: unknown) => void, fail: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') return (next: (answer: unknown) => void) => runner(next, fail);
          if (name === 'withFailureHandler') return (next: (error: Error) => void) => runner(succeed, next);
          return (...args: readonly unknown[]): void => {
            args.forEach((arg, at) => refuse(arg, String(at)));
            void call(String(name), JSON.stringify(args)).then((called) => {
              if ('failure' in called) fail(new Error(called.failure));
              else succeed(JSON.parse(called.answer));
            });
          };
        },
      },
    );
  const nothing = (): void => undefined;
  Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
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
  await page.addInitScript(lendGoogle);
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
