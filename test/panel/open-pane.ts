// Opens the panel in Chromium over a workbook in memory, for tests and for pictures.
import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import axe from 'axe-core';
import type { GivenPane } from './memory-page.tsx';

export const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const scripts = new Map<string, Promise<string>>();

/** Each entry is bundled once. */
function bundled(entry: string): Promise<string> {
  const known = scripts.get(entry) ?? bundle(entry);
  scripts.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, entry)],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const PAGE = '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>PARScore</title><style>html,body,#root{height:100%;margin:0}</style></head><body><div id="root"></div></body></html>';

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });

/** A page of that width with the panel in it (or what another entry beside this file draws), once the workbook was read. Faults of the page fail the test through `faults`. */
export async function openPane(browser: Browser, given: GivenPane, size = { width: 320, height: 720 }, entry = 'memory-page.tsx'): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const page = await browser.newPage({ viewport: size });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.route('**/*', (route) => (route.request().url() === 'https://parscore.test/' ? route.fulfill({ body: PAGE, contentType: 'text/html' }) : route.abort()));
  await page.goto('https://parscore.test/');
  await page.evaluate((value) => {
    window.givenPane = value;
  }, given);
  await page.addScriptTag({ content: await bundled(entry) });
  await page.waitForSelector('main');
  await page.waitForFunction(() => document.querySelector('footer, main h2') !== null && document.querySelector('[data-loading]') === null);
  return { page, faults };
}

/** "rule: target" of each thing that axe finds wrong; empty where all is well. The stops that Fluent sets at the ends of a list of arrows are hidden on purpose. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run(context: object, options: object): Promise<{ violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[] }> } }).axe.run({ exclude: ['[data-tabster-dummy]'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
  });
  return found;
}
