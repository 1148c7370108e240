// Mounts the panel in a page, over the host that the page brings.
import { Component, StrictMode, type ReactElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { SpreadsheetHost } from '../core/host.ts';
import { isLanguage, type Language } from '../core/text/language.ts';
import { App } from './frame/app.tsx';
import { browserMemory, type Memory } from './frame/memory.ts';
import { PaneContext, type Surroundings } from './frame/pane-context.ts';
import type { PaneTheme } from './frame/theme.ts';
import { FRAME } from './frame/words.ts';
import { Session } from './session/session.ts';
import type { View } from './session/state.ts';
import { sayer } from './words/words.ts';

export interface PaneOptions extends Surroundings {
  readonly host: SpreadsheetHost;
  /** The host's language; what the user chose here before goes first. */
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly view?: View;
  /** Begins by asking whether what was inserted shall go; with the view that inserts. */
  readonly asksClear?: boolean;
  readonly memory?: Memory;
}

/** A mounted panel, for the page around it. */
export interface MountedPane {
  show(view: View): void;
  wear(theme: PaneTheme): void;
  unmount(): void;
}

/** Draws the panel into `root` and begins to read. */
export function mountPane(root: HTMLElement, { host, language, theme, view, asksClear = false, memory = browserMemory(), ...surroundings }: PaneOptions): MountedPane {
  const wished = memory.get('language');
  const session = new Session({ host, language: wished !== null && isLanguage(wished) ? wished : language, asksClear, ...(view === undefined ? {} : { view }) });
  const forget = session.subscribe(() => memory.set('language', session.state().language));
  const react = createRoot(root);
  const draw = (worn: PaneTheme): void =>
    react.render(
      <StrictMode>
        <Catcher session={session}>
          <PaneContext.Provider value={{ session, surroundings, memory }}>
            <App theme={worn} />
          </PaneContext.Provider>
        </Catcher>
      </StrictMode>,
    );
  draw(theme);
  void session.open();
  return {
    show: (asked) => session.show(asked),
    wear: draw,
    unmount: () => {
      forget();
      session.close();
      react.unmount();
    },
  };
}

/** Our own mistakes end in a sentence, not in an empty panel. */
class Catcher extends Component<{ readonly session: Session; readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { children, session } = this.props;
    return this.state.hasFailed ? <Crashed language={session.state().language} /> : children;
  }
}

const Crashed = ({ language }: { readonly language: Language }): ReactElement => <p role="alert">{sayer(FRAME, language)('crashed')}</p>;
