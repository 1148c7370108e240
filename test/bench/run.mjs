// Bundles the benchmark as the product is bundled, then runs it: a loader that names every closure would be timed too.
import { build } from 'esbuild';

await build({
  // The last is what the second starts to read many files.
  entryPoints: { bench: 'test/bench/bench.ts', units: 'test/bench/units.ts', compare: 'test/bench/compare.ts', 'unit-reader': 'workbench/cli/units/unit-reader.ts' },
  outdir: 'dist/bench',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
});
for (const name of ['bench', 'units', 'compare']) await import(new URL(`../../dist/bench/${name}.js`, import.meta.url).href);
