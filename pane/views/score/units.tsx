// A ranking: its units with achieved points, index and rank; a click shows the unit's row.
import { Button, makeStyles, Text, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { a1 } from '../../../core/address.ts';
import { toNumber } from '../../../core/points.ts';
import { numberOf } from '../../../core/score/reading.ts';
import type { RankingTable, Reading } from '../../../core/sheet/table.ts';
import { showPercent, showPoints } from '../../../core/text/number.ts';
import { useLanguage, useSession, useWords } from '../../frame/pane-context.ts';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '36px 1fr auto',
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
  figure: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

const PAGE = 100;

const plain = (reading: Reading): number | null => {
  const points = numberOf(reading);
  return points === null ? null : toNumber(points);
};

export function Units({ table }: { readonly table: RankingTable }): ReactElement {
  const styles = useStyles();
  const say = useWords(SCORE);
  const session = useSession();
  const language = useLanguage();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const [shown, setShown] = useState(PAGE);
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  return (
    <section aria-label={say('units')}>
      <Text as="h2" weight="semibold">
        {say('units')}
      </Text>
      <ul className={styles.list} {...arrows}>
        {units.slice(0, shown).map(({ row, name, rank, index, achieved }) => (
          <li key={row}>
            <button
              type="button"
              className={styles.row}
              aria-label={say('unit-spoken', { name, rank: plain(rank), index: plain(index), achieved: plain(achieved) })}
              onClick={() => void session.select(table.sheet, a1(row, table.columns.unit ?? table.columns.name ?? table.area.left))}
            >
              <span className={styles.figure}>{rank.state === 'number' ? showPoints(rank.points, language, 4) : ''}</span>
              <span>{name}</span>
              <span className={styles.figure}>{numberOf(index) === null ? showPoints(numberOf(achieved), language) : showPercent(numberOf(index), language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {units.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {say('more', { count: Math.min(PAGE, units.length - shown) })}
        </Button>
      )}
    </section>
  );
}
