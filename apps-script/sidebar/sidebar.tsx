// The entry of the sidebar's script: draws the panel over the open spreadsheet.
import { isLanguage } from '../../core/text/language.ts';
import { browserSurroundings, wantsContrast } from '../../pane/browser.ts';
import { mountPane } from '../../pane/mount.tsx';
import { fetchPaperLibrary } from './fetch-paper-library.ts';
import { googleRun, remoteOver } from './remote.ts';
import { SheetsHost } from './sheets-host.ts';
import { startOf } from './start.ts';

const remote = remoteOver(googleRun);
const root = document.getElementById('root');
if (root !== null) {
  const { start = '', language = '', locale = '' } = root.dataset;
  // Google's sidebars are light, whatever the system's theme.
  const theme = (): 'contrast' | 'light' => (wantsContrast() ? 'contrast' : 'light');
  const pane = mountPane(root, {
    ...browserSurroundings,
    ...startOf(start),
    loadPaperLibrary: () => fetchPaperLibrary(remote),
    host: new SheetsHost({ remote, locale, entrances: [[window, 'focus'], [document.documentElement, 'pointerenter']], now: () => performance.now() }),
    language: isLanguage(language) ? language : 'vi',
    theme: theme(),
    isRemote: true,
  });
  matchMedia('(forced-colors: active)').addEventListener('change', () => pane.wear(theme()));
}
