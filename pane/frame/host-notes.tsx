// What the surroundings cannot do just now, in a line each below the view: parts that this version lacks, and no network.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { PlugDisconnectedRegular, WrenchRegular } from '@fluentui/react-icons';
import { useSyncExternalStore, type ReactElement } from 'react';
import { usePane, useWords } from './pane-context.ts';
import { FRAME } from './words.ts';

const useStyles = makeStyles({
  notes: { marginTop: tokens.spacingVerticalL, color: tokens.colorNeutralForeground3 },
  note: { display: 'flex', columnGap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  icon: { flexShrink: 0, marginTop: '2px' },
});

function watchNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

export function HostNotes(): ReactElement | null {
  const styles = useStyles();
  const say = useWords(FRAME);
  const { lacks = [], isRemote = false } = usePane().surroundings;
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  if (isOnline && lacks.length === 0) return null;
  return (
    <aside className={styles.notes} aria-label={say('host-limits')}>
      {!isOnline && (
        <Text size={200} className={styles.note}>
          <PlugDisconnectedRegular className={styles.icon} aria-hidden />
          {say(isRemote ? 'offline-remote' : 'offline')}
        </Text>
      )}
      {lacks.map((part) => (
        <Text key={part} size={200} className={styles.note}>
          <WrenchRegular className={styles.icon} aria-hidden />
          {say(`missing-${part}`)}
        </Text>
      ))}
    </aside>
  );
}
