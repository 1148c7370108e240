// Bundles bundle.js: one global for Apps Script, in syntax that its parser takes, readable as it is pushed.
import { build } from 'esbuild';
import { BUNDLE } from '../functions/stubs.ts';

/** Apps Script's parser has rejected class fields: everything newer than ES2019 is written in older words. */
const TARGET = 'es2019';

/** The text of bundle.js. */
export async function bundleServer(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['apps-script/server.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('bundle.js was not made');
  return script.text;
}
