// The state of the table and of what stands beside it, always in sight: errors, warnings, and the index.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toNumber } from '../../core/points.ts';
import { countSeverities } from '../../core/text/verdict.ts';
import type { CheckedTable } from '../../core/check/check.ts';
import { currentTable, type PaneState } from '../session/state.ts';
import { usePaneState, useWords } from './pane-context.ts';
import { missingIn } from '../views/score/figures.ts';
import { SeverityIcon } from './severity-icon.tsx';
import { FRAME } from './words.ts';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  index: { marginLeft: 'auto' },
});

const current = (state: PaneState): CheckedTable | null => currentTable(state);

export function Footer(): ReactElement | null {
  const styles = useStyles();
  const say = useWords(FRAME);
  const checked = usePaneState(current);
  const beside = usePaneState((state) => state.beside);
  if (checked === null) return null;
  const counts = countSeverities([...checked.findings, ...beside]);
  const { score, table } = checked;
  const index = score === undefined || table.kind !== 'scoring' || missingIn(table, score) !== null ? null : score.totals.index;
  return (
    <footer className={styles.footer} aria-label={say('status')} aria-live="polite">
      <Text size={200} className={styles.count}>
        <SeverityIcon severity="error" isQuiet={counts.error === 0} />
        {say('errors', { count: counts.error })}
      </Text>
      <Text size={200} className={styles.count}>
        <SeverityIcon severity="warning" isQuiet={counts.warning === 0} />
        {say('warnings', { count: counts.warning })}
      </Text>
      {score !== undefined && (
        <Text size={200} weight="semibold" className={styles.index}>
          {index === null ? say('index-none') : say(score.provisional ? 'index-provisional' : 'index', { index: toNumber(index) })}
        </Text>
      )}
    </footer>
  );
}
