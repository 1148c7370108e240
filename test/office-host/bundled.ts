// Bundles a script of the tests for a page, to stand before the page's own scripts: `page.addInitScript({ content })`.
import path from 'node:path';
import { build } from 'esbuild';

/** The text of the bundled script. */
export async function pageScript(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', target: 'es2022', write: false, logLevel: 'error' });
  const [script] = outputFiles;
  if (!script) throw new Error('nothing was bundled');
  return script.text;
}

/** The test host of Excel. Set `window.parscoreTest` in an init script before it. */
export const testHostScript = (): Promise<string> => pageScript(path.join(import.meta.dirname, 'in-page.ts'));
