// The page around the grid: bar and sayings above it, and where files can be dropped.
import { FluentProvider, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react';
import { THEMES, type PaneTheme } from '../../../pane/frame/theme.ts';
import { sayer } from '../../../pane/words/words.ts';
import type { Sample } from '../samples.ts';
import type { PageSession } from '../session.ts';
import { Bar } from './bar.tsx';
import { watchDrops } from './drops.ts';
import { Sayings } from './sayings.tsx';
import { PAGE } from './words.ts';

const useStyles = makeStyles({
  provider: { backgroundColor: tokens.colorNeutralBackground1 },
  drop: { position: 'fixed', inset: '0', zIndex: 10_000, display: 'flex', alignItems: 'center', justifyContent: 'center', fontSize: tokens.fontSizeBase600, backgroundColor: tokens.colorNeutralBackground1, border: `4px dashed ${tokens.colorBrandStroke1}`, opacity: 0.92, pointerEvents: 'none' },
});

export interface FrameProps {
  readonly session: PageSession;
  readonly theme: PaneTheme;
  readonly openSample: (sample: Sample) => void;
  readonly go: (where: 'grid' | 'panel') => void;
}

export function Frame({ session, theme, openSample, go }: FrameProps): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [isOver, setOver] = useState(false);
  const say = sayer(PAGE, state.language);
  useEffect(() => watchDrops(window, session, setOver), [session]);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.title = state.file === null ? say('title') : `${state.isChanged ? '* ' : ''}${state.file} – PARScore`;
  }, [say, state.language, state.file, state.isChanged]);
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider}>
      <div data-page-work={state.work ?? 'none'} data-page-library={state.library === null ? 'here' : 'coming'}>
        <Bar session={session} state={state} openSample={openSample} go={go} />
        {state.work !== null && <ProgressBar aria-label={say(state.work)} />}
        <Sayings session={session} state={state} />
        {isOver && <div className={styles.drop}>{say('drop')}</div>}
      </div>
    </FluentProvider>
  );
}
