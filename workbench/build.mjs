// Builds the bin: bundles the command line into dist/cli, with our data inside and our npm dependencies outside.
import { chmod } from 'node:fs/promises';
import { build } from 'esbuild';

await build({
  // The second is what the first starts to read many files.
  entryPoints: { parscore: 'workbench/cli/main.ts', 'unit-reader': 'workbench/cli/units/unit-reader.ts' },
  outdir: 'dist/cli',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  banner: { js: '#!/usr/bin/env node' },
});

// npx runs the bin by its own link, which a fresh dist would leave without the right to be run.
await chmod('dist/cli/parscore.js', 0o755);
