// Before anything is read: what PARScore does, in three lines, and what to do where reading failed.
import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneState, useSession, useWords } from './pane-context.ts';
import { STATES } from './state-words.ts';
import { FRAME } from './words.ts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'flex-start' },
});

export function FirstReading(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(STATES);
  const sayFrame = useWords(FRAME);
  const isBusy = usePaneState((state) => state.work !== null);
  return (
    <div className={styles.column}>
      <Text as="h2" size={400} weight="semibold">
        {say('unread')}
      </Text>
      {isBusy ? (
        <>
          <Text>{sayFrame('reading')}</Text>
          <ProgressBar aria-label={sayFrame('reading')} />
        </>
      ) : (
        <Button appearance="primary" onClick={() => void session.refresh()}>
          {say('read-now')}
        </Button>
      )}
    </div>
  );
}
