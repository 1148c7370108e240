// The whole of Microsoft's library in a real browser, as a task pane loads it, on the same test host.
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium, type Browser, type Page } from 'playwright-core';
import { sheetOf } from '../host-contract/raw-xlsx.ts';
import { testHostScript } from './bundled.ts';
import type { PageTest } from './in-page.ts';
import { libraryFiles } from './library.ts';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PAGE = '<!doctype html><meta charset="utf-8"><script src="/office/office.debug.js"></script>';

let browser: Browser;
let server: Server;
let page: Page;
const outside: string[] = [];

beforeAll(async () => {
  const { dist } = libraryFiles();
  server = createServer((request, response) => {
    const name = /^\/office\/([\w./-]+)/.exec(request.url ?? '')?.[1];
    if (name === undefined) {
      response.setHeader('content-type', 'text/html').end(PAGE);
      return;
    }
    readFile(path.join(dist, name)).then(
      (file) => response.setHeader('content-type', 'text/javascript').end(file),
      () => response.writeHead(404).end(),
    );
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const base = `http://localhost:${port}`;
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    if (route.request().url().startsWith(base)) return route.continue();
    outside.push(route.request().url());
    return route.abort();
  });
  const given: PageTest = { snapshot: { sheets: [sheetOf('Chấm điểm', { A1: 'Kế hoạch', B1: 1.5, B2: 0.5 })] } };
  await page.addInitScript(`window.parscoreTest = ${JSON.stringify(given)}`);
  await page.addInitScript(await testHostScript());
  await page.goto(base);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test('Office is ready in Excel, in the language of the program, and answers from the workbook', async () => {
  const seen = await page.evaluate(async () => {
    const { host } = await Office.onReady();
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B3').formulas = [['=SUM(B1:B2)']];
      const range = sheet.getUsedRange();
      range.load('values');
      await context.sync();
      return {
        host: String(host),
        language: Office.context.displayLanguage,
        floor: Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
        newest: Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
        values: range.values as unknown,
      };
    });
  });
  expect(seen).toEqual({ host: 'Excel', language: 'vi-VN', floor: true, newest: false, values: [['Kế hoạch', 1.5], ['', 0.5], ['', 2]] });
  expect(outside).toEqual([]);
});

test('the workbook can be looked at from outside the page', async () => {
  const cells = await page.evaluate(() => (globalThis as { parscoreTest?: PageTest }).parscoreTest?.excel?.snapshot().sheets[0]?.cells.length);
  expect(cells).toBe(4);
});
