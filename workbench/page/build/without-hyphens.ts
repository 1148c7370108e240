// Leaves out the hyphenation of sixty languages that Univer brings for documents: a spreadsheet breaks no word.
import type { Plugin } from 'esbuild';

export const withoutHyphens: Plugin = {
  name: 'without-hyphens',
  setup(build) {
    build.onResolve({ filter: /^\.\/[a-z]{2,3}[\w-]*\.js$/ }, ({ path, resolveDir }) => (/@univerjs[\\/]engine-render[\\/]lib[\\/]es$/.test(resolveDir) && path !== './index.js' ? { path: 'hyphens', namespace: 'no-hyphens' } : null));
    // Univer asks for a list of patterns by that name.
    build.onLoad({ filter: /.*/, namespace: 'no-hyphens' }, () => ({ contents: 'export const hyphens = {}; export default {};' }));
  },
};
