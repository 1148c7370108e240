// A build of the add-in in a folder of its own, for tests that read what Excel would load.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildAddin } from '../../addin/build/build-addin.ts';
import { builtSite } from '../../addin/build/built-site.ts';
import { LOCAL } from '../../addin/build/site-address.ts';
import type { Naming } from '../../addin/functions/naming.ts';
import type { Site } from '../../addin/manifest/problem.ts';

export interface BuiltAddin {
  readonly site: Site;
  text(file: string): string;
  remove(): void;
}

export async function builtAddin(address = LOCAL, naming: Naming = 'bare'): Promise<BuiltAddin> {
  const outdir = mkdtempSync(path.join(os.tmpdir(), 'parscore-addin-'));
  await buildAddin({ outdir, site: address, naming });
  return {
    site: builtSite(outdir, address),
    text: (file) => readFileSync(path.join(outdir, file), 'utf8'),
    remove: () => rmSync(outdir, { recursive: true, force: true }),
  };
}
