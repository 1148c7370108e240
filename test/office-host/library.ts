// Loads Microsoft's own library, unchanged, once in a process, with the bridge of the test host under it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { bridgeTo, type Behind } from './bridge.ts';
import type { Library } from './open-workbook.ts';
import { reflect } from './schema.ts';

/** The build of the library that Excel on the web loads, readable. */
const FILE = 'excel-web-16.00.debug.js';

/** What this file sets and reads of the global object. */
interface Surroundings {
  window?: unknown;
  self?: unknown;
  location?: unknown;
  navigator?: unknown;
  _richApiNativeBridge?: unknown;
  Excel?: { readonly RequestContext: new (url: string) => object } & Readonly<Record<string, { readonly prototype: object }>>;
  OfficeExtension?: { readonly _internalConfig: Record<string, unknown> };
}

let loaded: Library | undefined;

/** Where the library lies, and which version it is. */
export function libraryFiles(): { readonly dist: string; readonly version: string } {
  const manifest = createRequire(import.meta.url).resolve('@microsoft/office-js/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return { dist: path.join(path.dirname(manifest), 'dist'), version };
}

/** The library of this process. In the same realm as its callers: it would take plain objects of another for foreign ones. */
export function library(): Library {
  if (loaded) return loaded;
  let behind: Behind | null = null;
  const surroundings: Surroundings = globalThis as object;
  surroundings.window ??= globalThis;
  surroundings.self ??= globalThis;
  surroundings.location ??= { href: 'https://localhost/', search: '', hash: '' };
  surroundings.navigator ??= { userAgent: 'node' };
  const bridge = bridgeTo(() => {
    if (!behind) throw new Error('no workbook is open');
    return behind;
  });
  // The seam: the library asks for this object when it is loaded.
  surroundings._richApiNativeBridge = bridge;
  const file = path.join(libraryFiles().dist, FILE);
  runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  const { Excel: excel, OfficeExtension: extension } = surroundings;
  if (!excel || !extension) throw new Error('the library did not load');
  // A switch of the library itself: every path then says its class.
  extension._internalConfig.appendTypeNameToObjectPathInfo = true;
  loaded = {
    schema: reflect(excel, () => new excel.RequestContext('https://schema.invalid/')),
    answerBy: (next) => {
      behind = next;
    },
    raise: (eventType, target, args) => bridge.raise(eventType, target, args),
    press: (action) => bridge.press(action),
  };
  return loaded;
}
