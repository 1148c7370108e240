// The same report made by a page in Chromium: what the panel and the try-it page will offer for download.
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docxOf } from '../../paper/docx.ts';
import { paintInNode } from '../../workbench/paint-in-node.ts';
import { toPageTexts } from '../oracle/libreoffice.ts';
import { launch } from '../panel/open-pane.ts';
import { exampleReport } from './example-report.ts';

let browser: Browser;
let page: Page;
let script = '';
const outside: string[] = [];

beforeAll(async () => {
  const { outputFiles } = await build({ entryPoints: [path.join(import.meta.dirname, 'in-page.ts')], bundle: true, format: 'iife', target: 'es2022', minify: true, write: false, logLevel: 'error' });
  script = outputFiles[0]?.text ?? '';
  browser = await launch();
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    if (route.request().url() === 'https://parscore.test/') return route.fulfill({ body: '<!doctype html><meta charset="utf-8">', contentType: 'text/html' });
    outside.push(route.request().url());
    return route.abort();
  });
  await page.goto('https://parscore.test/');
  await page.addScriptTag({ content: script });
}, 120_000);

afterAll(() => browser.close());

const document = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
/** Pictures are numbered at random, and their parts named so. */
const withoutNames = (xml: string): string => xml.replace(/(r:embed|id)="[^"]*"/g, '$1=""');

test('the page makes the same document as the command line, asks no network, and LibreOffice prints it', { timeout: 180_000 }, async () => {
  const { paper } = exampleReport();
  const made = await page.evaluate((given) => window.docxOfPaper(given), paper);
  const bytes = new Uint8Array(Buffer.from(made, 'base64'));
  expect(withoutNames(document(bytes))).toBe(withoutNames(document(await docxOf(paper, paintInNode))));
  const pictures = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('word/media/'));
  expect(pictures).toHaveLength(3);
  // A picture without letters and bars is a few kilobytes.
  for (const [, picture] of pictures) expect(picture.length).toBeGreaterThan(20_000);
  expect(outside).toEqual([]);
  const [first = ''] = await toPageTexts(bytes, 'docx');
  expect(first).toContain('BÁO CÁO');
});

test('what a page loads for it stays small enough to be loaded on demand', () => {
  // Measured: 90 kB in November 2026.
  expect(gzipSync(script).length).toBeLessThan(110_000);
});
