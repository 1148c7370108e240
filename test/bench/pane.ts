// What the panel costs in Chromium: its size, its first view, and a fresh list after an edit; the values are looked at first.
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'esbuild';
import { checkWorkbook } from '../../core/check/check.ts';
import { builtAddin } from '../excel/built-addin.ts';
import { openTaskpane } from '../excel/open-taskpane.ts';
import { launch, openPane } from '../panel/open-pane.ts';
import { scoringSheet } from './scoring-sheet.ts';

/** Limits of the product: gzip bytes, milliseconds to the first view, milliseconds of script after an edit. */
const MOST = { size: 300 * 1024, firstView: 1000, recheck: 16 };
const ROUNDS = 7;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const line = (what: string, value: string): void => console.log(`${what.padEnd(52)}${value.padStart(12)}`);
const met = (is: boolean): string => (is ? 'met' : 'missed');

/** A Fluent page with one button in it: what no panel of Fluent can be quicker than. */
async function emptyPage(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { createElement as h } from 'react'; import { createRoot } from 'react-dom/client'; import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components'; createRoot(document.getElementById('root')).render(h(FluentProvider, { theme: webLightTheme }, h(Button, null, 'Kiểm tra')));",
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

async function emptyView(browser: Browser, script: string): Promise<number> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const isScript = route.request().url().endsWith('.js');
    return route.fulfill(isScript ? { body: script, contentType: 'text/javascript' } : { body: '<!doctype html><meta charset="utf-8"><div id="root"></div><script src="/empty.js" defer></script>', contentType: 'text/html' });
  });
  await page.goto('https://empty.test/');
  await page.waitForSelector('button');
  return closeAfter(page);
}

/** Milliseconds from navigation until now, as the page itself counts them. */
async function closeAfter(page: Page): Promise<number> {
  const ms = await page.evaluate(() => performance.now());
  await page.close();
  return ms;
}

/** A leaf's self score. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Milliseconds of script, without the test's own workbook, from an edit until the list is fresh. */
async function recheck(page: Page, round: number, at: Place): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const script = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
  };
  const typed = 900 + round;
  const before = await script();
  const host = await page.evaluate(async ([value, { sheet, row, column }]) => {
    const { parscorePane } = window;
    if (!parscorePane) throw new Error('no panel');
    const spent = parscorePane.hostTime();
    parscorePane.host.type(sheet, row, column, value);
    await new Promise<void>((resolve) => {
      const watcher = new MutationObserver(() => {
        if (!document.querySelector('main')?.textContent?.includes(String(value))) return;
        watcher.disconnect();
        resolve();
      });
      watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return parscorePane.hostTime() - spent;
  }, [typed, at] as const);
  const took = (await script()) - before - host;
  await client.detach();
  return took;
}

const built = await builtAddin();
const browser = await launch();
const chunks = [...built.text('taskpane.html').matchAll(/<link rel="modulepreload" href="([^"]*)"/g)].map((match) => match[1] ?? '');
const size = ['taskpane.html', 'taskpane.js', 'assets/pane.css', ...chunks].reduce((sum, file) => sum + gzipSync(built.text(file), { level: 9 }).length, 0);
const { snapshot } = scoringSheet();
const script = await emptyPage();
const empty: number[] = [];
const full: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  empty.push(await emptyView(browser, script));
  const { page, faults } = await openTaskpane(browser, built, { snapshot });
  await page.waitForSelector('footer');
  assert.match((await page.locator('footer').textContent()) ?? '', /0 lỗi/, 'the scoring sheet is right');
  assert.deepEqual(faults, []);
  full.push(await closeAfter(page));
}
const table = checkWorkbook(snapshot).tables[0]?.table;
assert(table?.kind === 'scoring');
const leaf = table.rows.find(({ kind, self }) => kind === 'component' && self.state === 'number');
assert(leaf !== undefined && table.columns.self !== undefined);
const place: Place = { sheet: table.sheet, row: leaf.row, column: table.columns.self };
const { page } = await openPane(browser, { snapshot });
const rechecks: number[] = [];
for (let round = -5; round < 21; round++) {
  const took = await recheck(page, round + 5, place);
  if (round >= 0) rechecks.push(took);
}
await browser.close();
built.remove();

const rows = snapshot.sheets[0]?.cells.at(-1)?.row ?? 0;
console.log('\nThe panel in Chromium');
line('task pane, gzip', `${(size / 1024).toFixed(0)} kB`);
line('empty Fluent page, first view', `${median(empty).toFixed(0)} ms`);
line('task pane with Office.js, first view and check', `${median(full).toFixed(0)} ms`);
line('task pane / empty Fluent page', `${(median(full) / median(empty)).toFixed(1)} x`);
line(`script after an edit, ${rows + 1} rows`, `${median(rechecks).toFixed(1)} ms`);
console.log(`Goals: at most 300 kB (${met(size <= MOST.size)}); first view within 1 s (${met(median(full) <= MOST.firstView)}); list fresh within 16 ms of script (${met(median(rechecks) <= MOST.recheck)}).`);
