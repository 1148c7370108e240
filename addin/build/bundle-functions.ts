// Bundles functions.js: the functions alone, for an Excel that runs them without the task pane's page.
import { build } from 'esbuild';
import { TARGETS } from './targets.ts';

/** The text of functions.js. */
export async function bundleFunctions(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['addin/functions/functions.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: TARGETS,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('functions.js was not made');
  return script.text;
}
