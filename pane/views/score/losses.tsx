// Where most points were lost: ten leaves, each with the points and a word why, where the table says it.
import { makeStyles, Text, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { a1 } from '../../../core/address.ts';
import type { Finding } from '../../../core/check/finding.ts';
import { toNumber } from '../../../core/points.ts';
import type { TableScore } from '../../../core/score/totals.ts';
import { countingCell } from '../../../core/score/try-scores.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { useSession, useWords } from '../../frame/pane-context.ts';
import { whyLost } from './why-lost.ts';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flexGrow: 1, minWidth: 0 },
  why: { display: 'block', color: tokens.colorNeutralForeground3 },
  lost: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

const MOST = 10;

interface LossesProps {
  readonly table: ScoringTable;
  readonly score: TableScore;
  readonly findings: readonly Finding[];
}

export function Losses({ table, score, findings }: LossesProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SCORE);
  const session = useSession();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const losses = score.losses.slice(0, MOST);
  return (
    <section aria-label={say('losses')}>
      <Text as="h2" weight="semibold">
        {say('losses')}
      </Text>
      {losses.length === 0 && <Text as="p">{say('no-losses')}</Text>}
      <ul className={styles.list} {...arrows}>
        {losses.map((loss) => {
          const row = table.rows[loss.row];
          if (row === undefined || loss.lost === null) return null;
          const node = say('node', { number: row.number, name: row.name });
          const lost = toNumber(loss.lost);
          const reason = whyLost(table, loss, findings);
          const why = reason === null ? null : say(`why-${reason}`);
          const column = countingCell(table, loss.row)?.column ?? table.columns.achieved ?? table.area.left;
          return (
            <li key={loss.row}>
              <button type="button" className={styles.row} aria-label={say('loss-spoken', { node, lost, why })} onClick={() => void session.select(table.sheet, a1(row.row, column))}>
                <span className={styles.name}>
                  {node}
                  {why !== null && <span className={styles.why}>{why}</span>}
                </span>
                <span className={styles.lost}>{say('loss', { lost })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
