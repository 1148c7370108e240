// The tabs of the views: one stop of the Tab key, arrows between them, Ctrl+1 to Ctrl+5 from anywhere.
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { VIEWS, type View } from '../session/state.ts';
import { usePaneState, useSession, useWords } from './pane-context.ts';
import { FRAME } from './words.ts';

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  tab: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS, minWidth: 0 },
});

export function ViewTabs(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(FRAME);
  const view = usePaneState((state) => state.view);
  return (
    <TabList className={styles.tabs} size="small" selectedValue={view} onTabSelect={(_, { value }) => session.show(value as View)} aria-label={say('views')} selectTabOnFocus>
      {VIEWS.map((each, at) => (
        <Tab key={each} value={each} className={styles.tab} aria-controls="parscore-view" aria-keyshortcuts={`Control+${at + 1}`}>
          {say(`view-${each}`)}
        </Tab>
      ))}
    </TabList>
  );
}
