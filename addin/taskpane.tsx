// The entry of taskpane.js: registers the custom functions, and draws the panel over the open workbook once Office is ready.
import { browserSurroundings, isDark, systemTheme, wantsContrast } from '../pane/browser.ts';
import type { PaneTheme } from '../pane/frame/theme.ts';
import { mountPane, type MountedPane } from '../pane/mount.tsx';
import { loadPaperLibrary } from '../pane/paper-library.ts';
import type { View } from '../pane/session/state.ts';
import { ACTIONS } from './actions.ts';
import { capabilitiesOf, supportsOf } from './excel/capabilities.ts';
import { ExcelHost } from './excel/excel-host.ts';
import './functions/functions.ts';
import { hostLanguage } from './functions/host-language.ts';
import { OUTSIDE } from './pages/outside.ts';

/** The theme that Excel wears; the system's where Excel does not tell. */
function excelTheme(): PaneTheme {
  if (wantsContrast()) return 'contrast';
  // Hosts without themes leave it out, whatever the types say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const dark = theme === undefined ? null : (theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor));
  return dark === null ? systemTheme() : dark ? 'dark' : 'light';
}

/** Before the panel stands, the ribbon may already have asked for a view. */
let asked: View | undefined;
let pane: MountedPane | undefined;

for (const { id, view } of ACTIONS) {
  Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
    asked = view;
    pane?.show(view);
    void Office.addin.showAsTaskpane().finally(() => event?.completed());
  });
}

void Office.onReady(({ host }) => {
  const root = document.getElementById('root');
  if (root === null) return;
  if (host !== Office.HostType.Excel) {
    root.textContent = OUTSIDE[hostLanguage()];
    return;
  }
  const { usable, missing } = capabilitiesOf(supportsOf);
  pane = mountPane(root, {
    ...browserSurroundings,
    loadPaperLibrary,
    host: new ExcelHost({ onFailure: (error) => console.error(error) }),
    language: hostLanguage(),
    theme: excelTheme(),
    lacks: usable ? missing : [],
    ...(asked === undefined ? {} : { view: asked }),
  });
  // Excel tells nobody that its theme changed: it is asked when the pane is looked at again.
  window.addEventListener('focus', () => pane?.wear(excelTheme()));
  matchMedia('(forced-colors: active)').addEventListener('change', () => pane?.wear(excelTheme()));
});
