// npm run build:addin [-- --url https://… --namespace]: the add-in's site in dist/addin, for localhost unless told.
import { parseArgs } from 'node:util';
import { buildAddin } from './build-addin.ts';
import { LOCAL, siteAddress } from './site-address.ts';

const { values } = parseArgs({ options: { url: { type: 'string', default: LOCAL }, namespace: { type: 'boolean', default: false } } });

try {
  const site = siteAddress(values.url);
  await buildAddin({ outdir: 'dist/addin', site, naming: values.namespace ? 'namespace' : 'bare' });
  console.log(`dist/addin: ${site}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
