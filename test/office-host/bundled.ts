// Bundles the test host for a browser test to put before the scripts of its page.
import path from 'node:path';
import { build } from 'esbuild';

/** The script: `page.addInitScript({ content })`. Set `window.parscoreTest` in an init script before it. */
export async function testHostScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('nothing was bundled');
  return script.text;
}
