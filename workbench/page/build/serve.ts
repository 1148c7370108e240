// Serves the built page to this computer alone: its own files, each with its kind, and nothing beside them.
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

/** Kinds by ending; the library is bytes. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** Names that carry their content may be kept for good. */
const HASHED = /-[A-Z0-9]{8}\.(?:js|css|bin)$/;

/** The file that a request's address means, below the folder; null for anything else. */
function fileAt(folder: string, address: string): { readonly file: string; readonly size: number } | null {
  const asked = URL.canParse(address, 'http://localhost') ? new URL(address, 'http://localhost').pathname : '';
  if (asked.includes('%') || asked.includes('\\')) return null;
  const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
  const found = statSync(file, { throwIfNoEntry: false });
  return path.relative(folder, file).startsWith('..') || found?.isFile() !== true ? null : { file, size: found.size };
}

/** A server for the page, not listening yet. */
export const pageServer = (folder: string): Server =>
  createServer((request, response) => {
    const found = request.method === 'GET' || request.method === 'HEAD' ? fileAt(folder, request.url ?? '/') : null;
    if (found === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
      return;
    }
    response.writeHead(200, {
      'Content-Type': KINDS.get(path.extname(found.file)) ?? 'application/octet-stream',
      'Content-Length': found.size,
      'Cache-Control': HASHED.test(found.file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(found.file).pipe(response);
  });

/** Begins to listen on this computer alone; rejects with the system's error where the port is taken. */
export const listenAt = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
