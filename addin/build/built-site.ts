// A built folder as the site that its manifest points to.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../manifest/problem.ts';

/** The site at an address whose files lie in a folder. */
export const builtSite = (folder: string, address: string): Site => ({
  address,
  read(file) {
    const full = path.join(folder, file);
    const inside = !path.relative(folder, full).startsWith('..');
    return inside && statSync(full, { throwIfNoEntry: false })?.isFile() ? readFileSync(full) : null;
  },
});
