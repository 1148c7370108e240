// Bundles the benchmark as the product is bundled, then runs it: a loader that names every closure would be timed too.
import { build } from 'esbuild';

await build({
  entryPoints: { bench: 'test/bench/bench.ts' },
  outdir: 'dist/bench',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
});
await import(new URL('../../dist/bench/bench.js', import.meta.url).href);
