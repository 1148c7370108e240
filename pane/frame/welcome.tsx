// The first time: three lines and one button. Once read, they do not come again on this computer.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane, useWords } from './pane-context.ts';
import { STATES } from './state-words.ts';

const useStyles = makeStyles({
  card: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalM },
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: tokens.spacingHorizontalXL },
});

export function Welcome(): ReactElement | null {
  const styles = useStyles();
  const { memory } = usePane();
  const say = useWords(STATES);
  const [isWelcomed, setWelcomed] = useState(() => memory.get('welcomed') !== null);
  if (isWelcomed) return null;
  const understood = (): void => {
    memory.set('welcomed', 'yes');
    setWelcomed(true);
  };
  return (
    <section className={styles.card} aria-label={say('welcome')}>
      <Text as="h2" weight="semibold">
        {say('welcome')}
      </Text>
      <ol className={styles.list}>
        <li>{say('welcome-check')}</li>
        <li>{say('welcome-fix')}</li>
        <li>{say('welcome-insert')}</li>
      </ol>
      <Button appearance="primary" size="small" onClick={understood}>
        {say('welcome-done')}
      </Button>
    </section>
  );
}
