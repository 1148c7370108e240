// npm run dev:excel: serves dist/addin at https://localhost:3000 and builds it anew when a source changes.
import { watch } from 'node:fs';
import https from 'node:https';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { buildAddin } from './build-addin.ts';
import { serveFiles } from './serve-files.ts';
import { LOCAL } from './site-address.ts';

const FOLDER = 'dist/addin';

/** Milliseconds in which several saved files are one change. */
const PAUSE = 200;

async function rebuild(): Promise<void> {
  try {
    await buildAddin({ outdir: FOLDER, site: LOCAL, naming: 'bare' });
    console.log(`${FOLDER}: ${LOCAL}`);
  } catch (error) {
    // A source that does not build is told, and the next change is waited for.
    console.error(error instanceof Error ? error.message : String(error));
  }
}

// Builds follow one another: two at once would empty each other's folder.
let last = rebuild();
let due: NodeJS.Timeout | undefined;
const changed = (): void => {
  clearTimeout(due);
  due = setTimeout(() => {
    last = last.then(rebuild);
  }, PAUSE);
};

await last;
for (const folder of ['addin', 'core', 'pane', 'manifest.xml']) {
  try {
    watch(folder, { recursive: folder !== 'manifest.xml' }, changed);
  } catch {
    console.error(`not watched: ${folder}`);
  }
}
// The first time this asks once to trust a certificate of this machine alone.
https.createServer(await getHttpsServerOptions(), serveFiles(FOLDER)).listen(Number(new URL(LOCAL).port), 'localhost');
