// npm start as a person runs it: it says where the page is and how to stop it, and tells in a line what stands in the way.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listenAt } from './serve.ts';

interface Ran {
  readonly status: number | null;
  readonly said: string;
  readonly page: string;
}

const TSX = path.resolve('node_modules/tsx/dist/cli.mjs');

/** Runs it until it serves (then its page is fetched and it is stopped) or ends by itself. */
function start(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TSX, 'workbench/page/build/start.ts', '--no-browser', ...args]);
    let said = '';
    let page = '';
    const hear = (text: string): void => {
      said += text;
      const address = /is open at (\S+)/.exec(said)?.[1];
      if (address === undefined || page !== '') return;
      page = '…';
      fetch(address)
        .then(async (response) => {
          page = await response.text();
        })
        .catch(reject)
        .finally(() => child.kill());
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said, page }));
  });
}

test('it builds what is stale, serves the page to this computer, and says how to stop', { timeout: 120_000 }, async () => {
  const { said, page } = await start();
  expect(said).toMatch(/PARScore đang mở ở http:\/\/localhost:\d+\/ .*Ctrl\+C/);
  expect(page).toContain('<div id="grid">');
});

test('a port that is taken, and what is no port, are told in a line of each language', { timeout: 120_000 }, async () => {
  const other = createServer();
  const port = await listenAt(other, 0);
  try {
    const { status, said } = await start('--port', String(port));
    expect(status).toBe(1);
    expect(said).toContain(`Cổng ${port} đang được chương trình khác dùng.`);
    expect(said).toContain(`Port ${port} is in use`);
    expect(said).not.toContain('    at ');
  } finally {
    other.close();
  }
  expect(await start('--port', 'abc')).toMatchObject({ status: 1, said: expect.stringContaining('“abc” không phải số cổng') });
});
