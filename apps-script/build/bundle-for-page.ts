// Bundles a script of the sidebar for a page that HtmlService serves: it strips what looks like a comment inside template literals.
import { build } from 'esbuild';

/** Sheets runs in current browsers. */
const TARGETS = ['chrome100', 'edge100', 'firefox100', 'safari15'];

/** The text of the script, which may stand inside a page. */
export async function bundleForPage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: TARGETS,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    supported: { 'template-literal': false },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`${entry} was not bundled`);
  return script.text;
}
