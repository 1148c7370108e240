// The entry of the page: the grid, the bar above it and the panel beside it, over one workbook in a worker.
import { createRoot } from 'react-dom/client';
import { isLanguage, type Language } from '../../core/text/language.ts';
import { loadPaperLibrary } from '../../pane/paper-library.ts';
import { browserSurroundings, systemTheme, wantsContrast } from '../../pane/browser.ts';
import { browserMemory, type Memory } from '../../pane/frame/memory.ts';
import { mountPane, type MountedPane } from '../../pane/mount.tsx';
import { sayer } from '../../pane/words/words.ts';
import { Frame } from './frame/frame.tsx';
import { sampleOf } from './frame/incoming.ts';
import { firstFocusable, walkRegions } from './frame/regions.ts';
import { PAGE } from './frame/words.ts';
import { Grid } from './grid/grid.ts';
import { keepOffline } from './offline.ts';
import { settled, startBook } from './remote-book.ts';
import { SAMPLES, type Sample } from './samples.ts';
import { PageSession } from './session.ts';
import '@univerjs/preset-sheets-core/lib/index.css';
import './page.css';

/** What the build says of itself, in the page. */
interface Addresses {
  readonly worker: string;
  readonly library: string;
}

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element;
};

const addresses = JSON.parse(part('addresses').textContent) as Addresses;
const here = (file: string): string => new URL(file, document.baseURI).href;
const remembered = browserMemory();
const wished = remembered.get('language');
const first: Language = wished !== null && isLanguage(wished) ? wished : navigator.language.startsWith('en') ? 'en' : 'vi';

// The grid is drawn on white paper; only a system that asks for few colours is given them.
const theme = (): 'light' | 'contrast' => (wantsContrast() || systemTheme() === 'contrast' ? 'contrast' : 'light');

let pane: MountedPane | undefined;
const memory: Memory = {
  get: (key) => (key === 'language' ? session.state().language : remembered.get(key)),
  set(key, value) {
    remembered.set(key, value);
    if (key === 'language' && isLanguage(value)) session.speak(value);
  },
};

const book = startBook(here(addresses.worker));
const session = new PageSession(
  {
    book,
    grid: (events) => new Grid({ container: part('grid'), charts: part('charts'), language: first, events }),
    showPanel(host) {
      pane?.unmount();
      pane = mountPane(part('panel'), { ...browserSurroundings, loadPaperLibrary, readWorkbook: (bytes) => book.readOther(bytes).then(settled), host, language: session.state().language, theme: theme(), memory });
    },
    saveFile: (name, bytes) => browserSurroundings.saveFile(name, bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  },
  first,
);

const openSample = (sample: Sample): void => void session.open(sampleOf(sample.file, here(`samples/${sample.file}`)));
const focus = { grid: () => session.grid.focus(), panel: () => firstFocusable(part('panel'))?.focus(), bar: () => firstFocusable(part('bar'))?.focus() };
const bar = createRoot(part('bar'));
const draw = (): void => bar.render(<Frame session={session} theme={theme()} openSample={openSample} go={(where) => focus[where]()} />);

const name = (): void => {
  const say = sayer(PAGE, session.state().language);
  part('sheet').setAttribute('aria-label', `${say('grid')}. ${say('leave-grid')}`);
};

draw();
name();
session.subscribe(name);
walkRegions(document, [
  { element: part('bar'), focus: focus.bar },
  { element: part('grid'), focus: focus.grid },
  { element: part('panel'), focus: focus.panel },
]);
matchMedia('(forced-colors: active)').addEventListener('change', () => {
  draw();
  pane?.wear(theme());
});
window.addEventListener('beforeunload', (event) => {
  // The browser asks in its own words.
  if (session.state().isChanged) event.preventDefault();
});

const [sample] = SAMPLES;
void session.open(sampleOf(sample.file, here(`samples/${sample.file}`))).then(async () => {
  await session.loadLibrary(here(addresses.library));
  await keepOffline(here('service-worker.js'));
});

Object.assign(window, { parscorePage: session });
