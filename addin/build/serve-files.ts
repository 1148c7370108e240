// Answers requests with the files of a built folder, and with nothing beside it.
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file of the folder that an address asks for; null where it would leave the folder. */
export function fileFor(folder: string, address: string): string | null {
  const url = URL.canParse(address, 'https://localhost') ? new URL(address, 'https://localhost') : null;
  if (url === null) return null;
  const file = path.join(folder, url.pathname === '/' ? 'help.html' : url.pathname);
  return path.relative(folder, file).startsWith('..') || url.pathname.includes('%') ? null : file;
}

/** Serves GET and HEAD; Excel asks for the functions' files across origins, and nothing may be kept while developing. */
export const serveFiles =
  (folder: string): RequestListener =>
  (request, response) => {
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(folder, request.url ?? '/') : null;
    const headers = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
    const missing = (): void => void response.writeHead(404, headers).end();
    if (file === null) return missing();
    readFile(file).then((bytes) => response.writeHead(200, { ...headers, 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(request.method === 'HEAD' ? undefined : bytes), missing);
  };
