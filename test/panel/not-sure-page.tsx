// The question of a doubtful table alone in a page, over a workbook in memory, with the state of the session below it.
import { loadPaperLibrary } from '../../pane/paper-library.ts';
import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { PaneContext, usePaneState } from '../../pane/frame/pane-context.ts';
import { THEMES } from '../../pane/frame/theme.ts';
import { Session } from '../../pane/session/session.ts';
import { NotSure } from '../../pane/table/not-sure.tsx';
import { MemoryHost } from '../fixtures/memory-host.ts';
import type {} from './memory-page.tsx';

const { snapshot, language = 'vi', theme = 'light' } = window.givenPane ?? { snapshot: { sheets: [] } };
const session = new Session({ host: new MemoryHost(snapshot), language });
const surroundings = { saveFile: () => undefined, loadPaperLibrary, copyText: () => Promise.resolve() };
const memory = { get: () => null, set: () => undefined };

/** The column map as the session has it, for the test to read. */
function Columns(): ReactElement {
  const columns = usePaneState((state) => state.book?.checked.tables[0]?.table.columns ?? null);
  return <output>{JSON.stringify(columns)}</output>;
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <PaneContext.Provider value={{ session, surroundings, memory }}>
    <FluentProvider theme={THEMES[theme]} style={{ height: '100%' }}>
      <main>
        <h1>PARScore</h1>
        <h2>PARScore</h2>
        <NotSure />
        <Columns />
      </main>
    </FluentProvider>
  </PaneContext.Provider>,
);
void session.open();
