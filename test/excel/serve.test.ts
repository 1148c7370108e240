// What the development server answers: the built files, and nothing outside their folder. Here over http: certificates are the machine's own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileFor, serveFiles } from '../../addin/build/serve-files.ts';

const home = mkdtempSync(path.join(os.tmpdir(), 'parscore-serve-'));
const folder = path.join(home, 'site');
let server: http.Server;

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'functions.vi-VN.json'), '{}');
  writeFileSync(path.join(home, 'secret.txt'), 'secret');
  server = http.createServer(serveFiles(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

const ask = (route: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const request = http.request({ host: '127.0.0.1', port, path: route, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'], body }));
    });
    request.on('error', reject).end();
  });

test('Excel gets the functions of its locale as JSON', async () => {
  expect(await ask('/functions.vi-VN.json?v=1')).toEqual({ status: 200, type: 'application/json; charset=utf-8', body: '{}' });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nothing.js', '/'])('%s is not there', async (route) => {
  expect(await ask(route)).toMatchObject({ status: 404, body: '' });
});

test('nothing is written through it', async () => {
  expect(await ask('/functions.vi-VN.json', 'PUT')).toMatchObject({ status: 404 });
});

test('an address that is none asks for no file', () => {
  expect(fileFor(folder, 'https://[')).toBeNull();
});
