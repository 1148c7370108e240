// The server gives the page's files with their kinds, and nothing that lies beside them.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenAt, pageServer } from './serve.ts';

const root = mkdtempSync(path.join(tmpdir(), 'parscore-serve-'));
const folder = path.join(root, 'page');
const server = pageServer(folder);
let port = 0;

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(path.join(root, 'secret.txt'), 'bí mật');
  writeFileSync(path.join(folder, 'index.html'), '<p>trang');
  writeFileSync(path.join(folder, 'page-ABCDEFGH.js'), 'let a;');
  port = await listenAt(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** A request as it is sent, whatever a browser would make of its address. */
const raw = (line: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`));
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text)).on('end', () => resolve(answer)).on('error', reject);
  });

test('the page and its parts come with their kinds; names that carry their content may be kept for good', async () => {
  expect(await raw('GET /')).toMatch(/200 OK[\s\S]*text\/html; charset=utf-8[\s\S]*no-cache[\s\S]*<p>trang/);
  expect(await raw('GET /page-ABCDEFGH.js')).toMatch(/text\/javascript[\s\S]*immutable/);
  expect(await raw('HEAD /')).not.toContain('<p>trang');
});

test.each(['GET /../secret.txt', 'GET /..%2fsecret.txt', 'GET /%2e%2e/secret.txt', 'GET /..\\secret.txt', 'GET /missing.js', 'POST /', 'GET //'])('%s is not answered with a file', async (line) => {
  const answer = await raw(line);
  expect(answer).toContain('404');
  expect(answer).not.toContain('bí mật');
});
