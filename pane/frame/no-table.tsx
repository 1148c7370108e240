// No table was found: what was tried, sheet by sheet, and what to do.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneState, useSession, useWords } from './pane-context.ts';
import { STATES } from './state-words.ts';
import { FRAME } from './words.ts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'flex-start' },
});

export function NoTable(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(STATES);
  const sayFrame = useWords(FRAME);
  const book = usePaneState((state) => state.book);
  return (
    <div className={styles.column}>
      <Text as="h2" size={400} weight="semibold">
        {say('no-table')}
      </Text>
      <Text>{say('no-table-needs')}</Text>
      <Text>{book?.snapshot.sheets.length}</Text>
      <Button appearance="primary" onClick={() => void session.refresh()}>
        {sayFrame('retry')}
      </Button>
    </div>
  );
}
