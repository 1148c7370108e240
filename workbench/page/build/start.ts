// npm start: builds the try-it page where its sources are younger, serves it on this computer, and shows it in the browser.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../../core/text/language.ts';
import { sayer } from '../../../pane/words/words.ts';
import { buildPage } from './build-page.ts';
import { listenAt, pageServer } from './serve.ts';
import { START } from './start-words.ts';

const FOLDER = 'dist/page';
const SOURCES = ['core', 'pane', 'workbench', 'examples', 'package-lock.json'];
/** Where the page is looked for first; the next ones where that is taken. */
const PORT = 4173;
const TRIES = 10;

const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-browser': { type: 'boolean', default: false } } });

/** When the youngest of some files was written. */
function youngest(place: string): number {
  const found = statSync(place);
  return found.isDirectory() ? Math.max(0, ...readdirSync(place).map((name) => youngest(path.join(place, name)))) : found.mtimeMs;
}

const isStale = (): boolean => !existsSync(path.join(FOLDER, 'service-worker.js')) || Math.max(...SOURCES.map(youngest)) > statSync(path.join(FOLDER, 'service-worker.js')).mtimeMs;

/** Both languages, one below the other: nobody has chosen one yet. */
const tell = (word: keyof typeof START, about: Readonly<Record<string, string>> = {}): string => LANGUAGES.map((language) => sayer(START, language)(word, about)).join('\n');

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The port asked for, or the first free one. */
async function listen(): Promise<number> {
  const server = pageServer(FOLDER);
  const asked = values.port === undefined ? null : Number(values.port);
  if (asked !== null && !(Number.isInteger(asked) && asked > 0 && asked < 65_536)) stop(tell('bad-port', { port: String(values.port) }));
  for (let port = asked ?? PORT; ; port++) {
    try {
      return await listenAt(server, port);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      if (!isTaken) throw error;
      if (asked !== null || port >= PORT + TRIES) stop(tell('port-taken', { port: String(port) }));
    }
  }
}

/** Asks the system to show an address; a system without a browser stays silent. */
function show(address: string): void {
  const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (values['no-browser'] || process.env.CI !== undefined || !hasScreen) return;
  const [command, args] = process.platform === 'win32' ? ['cmd', ['/c', 'start', '', address]] as const : [process.platform === 'darwin' ? 'open' : 'xdg-open', [address]] as const;
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

if (isStale()) {
  console.log(tell('building'));
  await buildPage(FOLDER).catch((error: unknown) => stop(tell('not-built', { reason: error instanceof Error ? error.message : String(error) })));
}
const address = `http://localhost:${await listen()}/`;
console.log(tell('serving', { address }));
show(address);
