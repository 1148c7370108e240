// The panel in a page over a workbook in memory: what the views' browser tests open. The real hosts have tests of their own.
import { mountPane, type MountedPane } from '../../pane/mount.tsx';
import { loadPaperLibrary } from '../../pane/paper-library.ts';
import type { PaneTheme } from '../../pane/frame/theme.ts';
import type { View } from '../../pane/session/state.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { Language } from '../../core/text/language.ts';
import { MemoryHost } from '../fixtures/memory-host.ts';

/** What a test gives before the page's script runs. */
export interface GivenPane {
  readonly snapshot: Snapshot;
  readonly language?: Language;
  readonly theme?: PaneTheme;
  readonly view?: View;
  /** The first lines were read before. */
  readonly isWelcomed?: boolean;
  /** False: the program cannot add the sheets of other files. */
  readonly addsSheets?: boolean;
}

/** What a test finds in the page, as `parscorePane`. */
export interface PanePage {
  readonly host: MemoryHost;
  readonly pane: MountedPane;
  /** "Sheet!E17" of each selection, in order. */
  readonly selected: readonly string[];
  readonly saved: readonly { readonly name: string; readonly text: string; readonly bytes: readonly number[] }[];
  readonly copied: readonly string[];
  /** Milliseconds that the workbook in memory itself has taken so far. */
  hostTime(): number;
}

declare global {
  interface Window {
    givenPane?: GivenPane;
    parscorePane?: PanePage;
  }
}

const { snapshot, language = 'vi', theme = 'light', view = 'check', isWelcomed = true, addsSheets = true } = window.givenPane ?? { snapshot: { sheets: [] } };
const host = new MemoryHost(snapshot);
if (!addsSheets) delete host.addSheets;
const selected: string[] = [];
const saved: { name: string; text: string; bytes: readonly number[] }[] = [];
const copied: string[] = [];
const select = host.select.bind(host);
host.select = async (sheet, a1) => {
  await select(sheet, a1);
  selected.push(`${sheet}!${a1}`);
};
let spent = 0;
const read = host.read.bind(host);
host.read = async () => {
  const from = performance.now();
  const answer = await read();
  spent += performance.now() - from;
  return answer;
};
const wishes = new Map<string, string>(isWelcomed ? [['welcomed', 'yes']] : []);
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
const pane = mountPane(root, {
  host,
  language,
  theme,
  view,
  memory: { get: (key) => wishes.get(key) ?? null, set: (key, value) => void wishes.set(key, value) },
  loadPaperLibrary,
  saveFile: (name, content) => void saved.push({ name, text: new TextDecoder().decode(content), bytes: [...content] }),
  copyText: (text) => Promise.resolve(void copied.push(text)),
});
window.parscorePane = { host, pane, selected, saved, copied, hostTime: () => spent };
