// A long list of sentences, each of which may lead to its cell: arrow keys walk it, and only its beginning is shown at first.
import { Button, makeStyles, Text, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Severity } from '../../../core/check/finding.ts';
import { SeverityIcon } from '../../frame/severity-icon.tsx';
import { useWords } from '../../frame/pane-context.ts';
import { SET } from './words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  button: { justifyContent: 'flex-start', alignItems: 'flex-start', textAlign: 'left', width: '100%', minWidth: 0, fontWeight: tokens.fontWeightRegular, paddingLeft: 0, paddingRight: 0 },
  plain: { display: 'flex', columnGap: tokens.spacingHorizontalSNudge, padding: `${tokens.spacingVerticalXXS} 0` },
});

export interface Line {
  readonly text: string;
  readonly severity: Severity;
  /** Leads to the cell; absent where there is none. */
  readonly show?: () => void;
}

/** Lines at first, and with each further click: what stands below the list must stay within reach. */
const AT_FIRST = 20;
const STEP = 100;

export function LineList({ lines, label }: { readonly lines: readonly Line[]; readonly label: string }): ReactElement {
  const styles = useStyles();
  const say = useWords(SET);
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const [most, setMost] = useState(AT_FIRST);
  const rest = lines.length - most;
  return (
    <>
      <ul className={styles.list} aria-label={label} {...arrows}>
        {lines.slice(0, most).map(({ text, severity, show }, at) => (
          <li key={at}>
            {show === undefined ? (
              <span className={styles.plain}>
                <SeverityIcon severity={severity} />
                <Text size={200}>{text}</Text>
              </span>
            ) : (
              <Button size="small" appearance="subtle" className={styles.button} icon={<SeverityIcon severity={severity} />} onClick={show}>
                {text}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setMost(most + STEP)}>
          {say('more', { count: Math.min(rest, STEP) })}
        </Button>
      )}
    </>
  );
}
