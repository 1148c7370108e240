// Bundles taskpane.js: the panel over Excel's host and the custom functions, one classic script without eval.
import { build } from 'esbuild';
import { TARGETS } from './targets.ts';

/** The text of taskpane.js: with the functions inside, so that the core is loaded once. */
export async function bundlePane(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['addin/taskpane.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: TARGETS,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('taskpane.js was not made');
  return script.text;
}
