// Bundles taskpane.js: the panel over Excel's host and the custom functions, as modules without eval; what is seldom opened lies in chunks beside it.
import path from 'node:path';
import { build } from 'esbuild';
import { TARGETS } from './targets.ts';

/** Scripts of the task pane by their path in the site. */
export interface PaneScripts {
  readonly files: Readonly<Record<string, string>>;
  /** The chunks that taskpane.js itself needs: the page asks for them at once. */
  readonly needed: readonly string[];
}

const ENTRY = 'taskpane.js';

/** The scripts: with the functions inside, so that the core is loaded once. */
export async function bundlePane(): Promise<PaneScripts> {
  const { outputFiles, metafile } = await build({
    entryPoints: { taskpane: 'addin/taskpane.tsx' },
    bundle: true,
    write: false,
    outdir: '.',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'browser',
    target: TARGETS,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
  });
  const files = Object.fromEntries(outputFiles.map((file) => [path.relative('.', file.path).replaceAll(path.sep, '/'), file.text]));
  const needed = new Set<string>();
  const follow = (file: string): void => {
    for (const { path: next, kind } of metafile.outputs[file]?.imports ?? []) {
      if (kind !== 'import-statement' || needed.has(next)) continue;
      needed.add(next);
      follow(next);
    }
  };
  follow(ENTRY);
  if (files[ENTRY] === undefined) throw new Error(`${ENTRY} was not made`);
  return { files, needed: [...needed] };
}
