// Builds what is pushed to Apps Script: its manifest, Code.js that Google Sheets reads, bundle.js behind it, the sidebar, and what writes reports.
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { codeFile } from '../functions/stubs.ts';
import { bundleServer } from './bundle-server.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { packedScript, sidebarPage } from './sidebar-page.ts';

/** Writes the files; the folder is emptied first. */
export async function buildSheets(outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    copyFile('apps-script/appsscript.json', path.join(outdir, 'appsscript.json')),
    writeFile(path.join(outdir, 'Code.js'), codeFile()),
    writeFile(path.join(outdir, 'bundle.js'), await bundleServer()),
    writeFile(path.join(outdir, 'sidebar.html'), await sidebarPage(await bundleForPage('apps-script/sidebar/sidebar.tsx'))),
    writeFile(path.join(outdir, 'paper.html'), packedScript(await bundleForPage('apps-script/sidebar/paper-library.ts'))),
  ]);
}
