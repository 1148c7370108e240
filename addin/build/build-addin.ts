// Builds the static site that Excel loads: pages, functions, metadata, shortcuts, icons and the manifest for its address.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LANGUAGES } from '../../core/text/language.ts';
import { ICON_SIZES } from '../assets/icon.ts';
import { metadataFile } from '../functions/locales.ts';
import { metadataOf } from '../functions/metadata.ts';
import type { Naming } from '../functions/naming.ts';
import { helpPage } from '../pages/help-page.ts';
import { supportPage } from '../pages/support-page.ts';
import { taskpanePage } from '../pages/taskpane-page.ts';
import { bundleFunctions } from './bundle-functions.ts';
import { bundlePane } from './bundle-pane.ts';
import { manifestFor } from './manifest-for.ts';
import { shortcutWords, shortcuts } from './shortcuts.ts';

/** What a build is for. */
export interface AddinBuild {
  /** Emptied first. */
  readonly outdir: string;
  /** https, ending in /. */
  readonly site: string;
  readonly naming: Naming;
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes the site. */
export async function buildAddin({ outdir, site, naming }: AddinBuild): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(path.join(outdir, 'assets'), { recursive: true });
  const pane = await bundlePane();
  const files: Readonly<Record<string, string>> = {
    'manifest.xml': manifestFor(await readFile('manifest.xml', 'utf8'), site, naming),
    'taskpane.html': taskpanePage('taskpane.js', pane.needed),
    'help.html': helpPage(),
    'support.html': supportPage(),
    'functions.js': await bundleFunctions(),
    ...pane.files,
    ...Object.fromEntries(LANGUAGES.map((language) => [metadataFile(language), json(metadataOf({ language, site, naming }))])),
    'shortcuts.json': json(shortcuts()),
    'shortcuts.en-US.json': json(shortcutWords()),
  };
  await mkdir(path.join(outdir, 'chunks'), { recursive: true });
  await Promise.all([
    ...Object.entries(files).map(([name, text]) => writeFile(path.join(outdir, name), text)),
    ...ICON_SIZES.map((size) => copyFile(`addin/assets/icon-${size}.png`, path.join(outdir, `assets/icon-${size}.png`))),
    ...['pages.css', 'pane.css'].map((name) => copyFile(`addin/pages/${name}`, path.join(outdir, `assets/${name}`))),
  ]);
}
