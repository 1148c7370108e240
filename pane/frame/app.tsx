// The panel as one column: header, tabs, the view, and the state of the table always in sight.
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { closeLast } from './escape.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { HostNotes } from './host-notes.tsx';
import { useKeptFocus } from './keep-focus.ts';
import { Messages } from './messages.tsx';
import { usePaneState, useSession, useWords } from './pane-context.ts';
import { useStaticStyles } from './static-styles.ts';
import { THEMES, type PaneTheme } from './theme.ts';
import { ViewTabs } from './view-tabs.tsx';
import { CurrentView } from './current-view.tsx';
import { VIEWS } from '../session/state.ts';
import { FRAME } from './words.ts';

const useStyles = makeStyles({
  provider: { height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  column: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, overflowWrap: 'anywhere' },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  view: { flexGrow: 1, minHeight: 0, overflowY: 'auto', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, outlineStyle: 'none' },
});

/** The whole panel. */
export function App({ theme }: { readonly theme: PaneTheme }): ReactElement {
  useStaticStyles();
  const styles = useStyles();
  const say = useWords(FRAME);
  const session = useSession();
  const shown = usePaneState((state) => state.view);
  const language = usePaneState((state) => state.language);
  const root = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useKeptFocus(root, view);
  const keys = (event: KeyboardEvent): void => {
    const asked = event.ctrlKey && !event.altKey && !event.shiftKey ? VIEWS[Number(event.key) - 1] : undefined;
    if (asked !== undefined) {
      event.preventDefault();
      session.show(asked);
    } else if (event.key === 'Escape' && closeLast()) event.preventDefault();
  };
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider}>
      <div ref={root} className={styles.column} lang={language} onKeyDown={keys}>
        <Header />
        <main className={styles.main}>
          <ViewTabs />
          <Messages />
          <div ref={view} tabIndex={-1} className={styles.view} id="parscore-view" role="tabpanel" aria-label={say(`view-${shown}`)}>
            <CurrentView />
            <HostNotes />
          </div>
        </main>
        <Footer />
      </div>
    </FluentProvider>
  );
}
