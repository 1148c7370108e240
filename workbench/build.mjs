// Builds the bin: bundles the command line into dist/cli, with our data inside and our npm dependencies outside.
import { chmod, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const { metafile } = await build({
  metafile: true,
  // The second is what the first starts to read many files.
  entryPoints: { parscore: 'workbench/cli/main.ts', 'unit-reader': 'workbench/cli/units/unit-reader.ts' },
  outdir: 'dist/cli',
  bundle: true,
  // What a command loads only when it runs stays in a file of its own.
  splitting: true,
  chunkNames: 'part-[name]-[hash]',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  banner: { js: '#!/usr/bin/env node' },
});

// Files of an earlier build that this one no longer names.
const built = new Set(Object.keys(metafile.outputs).map((file) => path.basename(file)));
for (const file of await readdir('dist/cli')) if (!built.has(file)) await rm(path.join('dist/cli', file), { recursive: true });

// npx runs the bin by its own link, which a fresh dist would leave without the right to be run.
await chmod('dist/cli/parscore.js', 0o755);
