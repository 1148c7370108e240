// The test host inside a page of a browser: bundled and run before the page's own scripts, it makes the page the task pane of an Excel.
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { bridgeTo, type Behind } from './bridge.ts';
import { openWorkbook, type Library, type OpenExcel } from './open-workbook.ts';
import { reflect, type Schema } from './schema.ts';
import { externalOf, VIETNAMESE_EXCEL, type WebView } from './web-view.ts';

/** What a browser test sets before, as `parscoreTest`, and finds there afterwards. */
export interface PageTest {
  readonly snapshot?: Snapshot;
  readonly webView?: Partial<WebView>;
  /** Opens another workbook. */
  open?(snapshot: Snapshot): void;
  /** The workbook; there once the library has asked for something. */
  excel?: OpenExcel;
}

interface Surroundings {
  parscoreTest?: PageTest;
  external?: unknown;
  _richApiNativeBridge?: unknown;
  Excel?: { readonly RequestContext: new (url: string) => object } & Readonly<Record<string, { readonly prototype: object }>>;
}

/** The library, once its script has run. */
interface Extension {
  readonly _internalConfig?: Record<string, unknown>;
}

const page: Surroundings = globalThis as object;
const told = (page.parscoreTest ??= {});
let behind: Behind | null = null;
const bridge = bridgeTo(() => {
  told.excel ??= openWorkbook(libraryOf(), told.snapshot ?? { sheets: [] });
  if (!behind) throw new Error('no workbook is open');
  return behind;
});
page._richApiNativeBridge = bridge;
Object.defineProperty(page, 'external', { value: externalOf({ ...VIETNAMESE_EXCEL, ...told.webView }), configurable: true });
told.open = (snapshot) => {
  told.excel = openWorkbook(libraryOf(), snapshot);
};

/** A switch of the library itself, turned as soon as it is there: every path then says its class. */
let extension: Extension | undefined;
Object.defineProperty(page, 'OfficeExtension', {
  configurable: true,
  get: () => extension,
  set: (loaded: Extension) => {
    extension = loaded;
    queueMicrotask(() => {
      if (loaded._internalConfig) loaded._internalConfig.appendTypeNameToObjectPathInfo = true;
    });
  },
});

let schema: Schema | undefined;

function libraryOf(): Library {
  const { Excel: excel } = page;
  if (!excel) throw new Error('the library is not loaded');
  schema ??= reflect(excel, () => new excel.RequestContext('https://schema.invalid/'));
  return {
    schema,
    answerBy: (next) => {
      behind = next;
    },
    raise: (eventType, target, args) => bridge.raise(eventType, target, args),
    press: (action) => bridge.press(action),
  };
}
