// Builds the try-it page as static files: scripts, styles, the worker with its library, the samples, and what keeps them offline.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { SAMPLES } from '../samples.ts';
import { indexPage } from './index-page.ts';
import { withoutHyphens } from './without-hyphens.ts';

/** Browsers that the grid and the worker's modules need. */
const TARGETS = ['chrome109', 'edge109', 'firefox115', 'safari16.4'];

const COMMON = {
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: [...TARGETS],
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  entryNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  // Only Node asks for its own module, in a file that the worker shares with the command line.
  external: ['node:module'] as string[],
  logLevel: 'error',
} as const satisfies BuildOptions;

/** Writes the page into a folder, which is emptied first. */
export async function buildPage(outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(path.join(outdir, 'samples'), { recursive: true });
  const scripts = await build({ ...COMMON, outdir, splitting: true, plugins: [withoutHyphens], entryPoints: { page: 'workbench/page/page.tsx', book: 'workbench/page/book/book-worker.ts' } });
  const library = await copyHashed(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'), outdir);
  await Promise.all(SAMPLES.map(({ file }) => copyFile(path.join('examples', file), path.join(outdir, 'samples', file))));
  await copyFile('addin/assets/icon-32.png', path.join(outdir, 'icon-32.png'));
  const script = outputOf(scripts.metafile, 'workbench/page/page.tsx');
  const worker = outputOf(scripts.metafile, 'workbench/page/book/book-worker.ts');
  await writeFile(path.join(outdir, 'index.html'), indexPage({ script: script.name, style: script.style, worker: worker.name, library }));
  await writeServiceWorker(outdir);
}

interface Output {
  readonly name: string;
  readonly style: string;
}

function outputOf({ outputs }: Metafile, entry: string): Output {
  const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry);
  if (found === undefined) throw new Error(`${entry} was not built`);
  const [file, { cssBundle = '' }] = found;
  return { name: path.basename(file), style: path.basename(cssBundle) };
}

/** Copies the library under the name of its content, and with an ending that no server unpacks on the way. */
async function copyHashed(file: string, outdir: string): Promise<string> {
  const name = `excelize-${hashOf(await readFile(file))}.bin`;
  await copyFile(file, path.join(outdir, name));
  return name;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase();

/** The service worker knows every file of this build; another build is another version. */
async function writeServiceWorker(outdir: string): Promise<void> {
  const entries = await readdir(outdir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(outdir, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(path.join(outdir, file)));
  const version = hash.digest('hex').slice(0, 12);
  await build({
    ...COMMON,
    outfile: path.join(outdir, 'service-worker.js'),
    entryNames: '[name]',
    format: 'iife',
    entryPoints: ['workbench/page/service-worker.ts'],
    define: { PAGE_VERSION: JSON.stringify(version), PAGE_FILES: JSON.stringify(files) },
  });
}
