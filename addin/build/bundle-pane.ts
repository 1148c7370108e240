// Bundles taskpane.js: the panel over Excel's host, one classic script without eval.
import { build } from 'esbuild';
import { TARGETS } from './targets.ts';

/** The entry of the panel in Excel. */
export const PANE_ENTRY = 'addin/taskpane.tsx';

/** The text of taskpane.js. */
export async function bundlePane(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [PANE_ENTRY],
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
