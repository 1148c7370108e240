// Where most points were lost: ten leaves, each with the points and why, where the table says it; in a trial each can be tried here.
import { makeStyles, Text, useArrowNavigationGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../../core/check/finding.ts';
import type { TableScore } from '../../../core/score/totals.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { useSession, useWords } from '../../frame/pane-context.ts';
import { missingIn, plain } from './figures.ts';
import { nodeName, shownCell } from './node-figures.ts';
import { useRowStyles } from './row-style.ts';
import { TriedField, type Fields } from './tried-field.tsx';
import { whyLost } from './why-lost.ts';
import { SCORE } from './words.ts';

const useStyles = makeStyles({ why: { display: 'block' } });

const MOST = 10;

interface LossesProps {
  readonly table: ScoringTable;
  /** The true score: the list stays as it is while scores are tried. */
  readonly score: TableScore;
  readonly findings: readonly Finding[];
  /** null where nobody is trying. */
  readonly fields: Fields | null;
}

export function Losses({ table, score, findings, fields }: LossesProps): ReactElement | null {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const say = useWords(SCORE);
  const session = useSession();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true, tabbable: fields !== null });
  if (missingIn(table, score) !== null) return null;
  const losses = score.losses.slice(0, MOST);
  return (
    <section aria-label={say('losses')}>
      <Text as="h2" weight="semibold">
        {say('losses')}
      </Text>
      {losses.length === 0 && <Text as="p">{say('no-losses')}</Text>}
      <ul className={rowStyles.list} {...arrows}>
        {losses.map((loss) => {
          const row = table.rows[loss.row];
          if (row === undefined) return null;
          const node = nodeName(row, say);
          const lost = plain(loss.lost);
          const why = whyLost(table, loss, findings).map(({ code, values }) => say(`why-${code}`, values));
          const cell = shownCell(table, loss.row);
          return (
            <li key={loss.row}>
              <button type="button" className={rowStyles.row} aria-label={[say('loss-spoken', { node, lost }), ...why].join(' ')} onClick={() => void session.select(table.sheet, cell)}>
                <span style={{ flexGrow: 1, minWidth: 0 }}>
                  <span className={rowStyles.name}>{node}</span>
                  {why.map((sentence) => (
                    <span key={sentence} className={`${styles.why} ${rowStyles.quiet}`}>
                      {sentence}
                    </span>
                  ))}
                </span>
                <span className={rowStyles.figures}>{say('loss', { lost })}</span>
              </button>
              {fields !== null && <TriedField index={loss.row} node={node} fields={fields} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
