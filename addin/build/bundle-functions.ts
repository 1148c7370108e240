// Bundles functions.js: a classic script that the task pane's page loads after Office, with our data inside.
import { build } from 'esbuild';

/** The engines that show task panes: Edge WebView2 on Windows, Safari on Mac, current browsers. */
const TARGET = ['chrome100', 'edge100', 'firefox100', 'safari15'];

/** The text of functions.js. */
export async function bundleFunctions(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['addin/functions/functions.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('functions.js was not made');
  return script.text;
}
