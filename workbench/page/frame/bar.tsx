// The bar above the grid: open, samples, save, undo and redo, and which file is open.
import { Button, Link, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, ProgressBar, Text, tokens, Toolbar, ToolbarButton, ToolbarDivider } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, DocumentTableRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef, type ReactElement } from 'react';
import type { Say } from '../../../pane/words/words.ts';
import { sayer } from '../../../pane/words/words.ts';
import { SAMPLE_TITLES, SAMPLES, type Sample } from '../samples.ts';
import type { PageSession, PageState } from '../session.ts';
import { incoming } from './incoming.ts';
import { PAGE } from './words.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  file: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  skip: { position: 'absolute', left: '-10000px', ':focus': { position: 'static', left: 'auto' } },
  hidden: { display: 'none' },
  library: { width: '220px' },
});

export interface BarProps {
  readonly session: PageSession;
  readonly state: PageState;
  readonly openSample: (sample: Sample) => void;
  /** Moves the focus into a part of the page. */
  readonly go: (where: 'grid' | 'panel') => void;
}

export function Bar({ session, state, openSample, go }: BarProps): ReactElement {
  const styles = useStyles();
  const say = sayer(PAGE, state.language);
  const chooser = useRef<HTMLInputElement>(null);
  const isBusy = state.work !== null;
  const mayEdit = state.file !== null && !isBusy;
  return (
    <div role="region" aria-label={say('tools')} className={styles.bar}>
      <Link className={styles.skip} as="button" onClick={() => go('grid')}>{say('skip-to-grid')}</Link>
      <Link className={styles.skip} as="button" onClick={() => go('panel')}>{say('skip-to-panel')}</Link>
      <h1 className={styles.name}>PARScore</h1>
      <Toolbar aria-label={say('commands')} size="small">
        <ToolbarButton icon={<FolderOpenRegular />} disabled={isBusy} onClick={() => chooser.current?.click()}>{say('open')}</ToolbarButton>
        <Samples say={say} state={state} openSample={openSample} />
        <ToolbarButton icon={<SaveRegular />} appearance="primary" disabled={!mayEdit} onClick={() => void session.save()}>{say('save')}</ToolbarButton>
        <ToolbarDivider />
        <ToolbarButton icon={<ArrowUndoRegular />} aria-label={say('undo')} title={say('undo')} disabled={!mayEdit} onClick={() => void session.grid.undo()} />
        <ToolbarButton icon={<ArrowRedoRegular />} aria-label={say('redo')} title={say('redo')} disabled={!mayEdit} onClick={() => void session.grid.redo()} />
      </Toolbar>
      <input
        ref={chooser}
        className={styles.hidden}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={say('open')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void session.open(incoming(file));
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <div className={styles.file}>
        {state.file !== null && <Text truncate wrap={false}>{say(state.isChanged ? 'file-changed' : 'file-open', { file: state.file })}</Text>}
        <Text size={200} className={styles.quiet}>{say('private')}</Text>
      </div>
      {state.library !== null && (
        <div className={styles.library}>
          <Text size={200}>{say('library-loading', { percent: state.library })}</Text>
          <ProgressBar value={state.library / 100} aria-label={say('library-loading', { percent: state.library })} />
        </div>
      )}
    </div>
  );
}

function Samples({ say, state, openSample }: { readonly say: Say<typeof PAGE>; readonly state: PageState; readonly openSample: (sample: Sample) => void }): ReactElement {
  const title = sayer(SAMPLE_TITLES, state.language);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<DocumentTableRegular />} disabled={state.work !== null}>{say('samples')}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SAMPLES.map((sample) => (
            <MenuItem key={sample.file} onClick={() => openSample(sample)}>{title(sample.title)}</MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
