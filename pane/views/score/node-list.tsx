// Fields, criteria and components as rows: a bar of achieved in max, the figures, and what lies below on request.
import { Button, makeStyles, ProgressBar, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { a1 } from '../../../core/address.ts';
import { toNumber, type Points } from '../../../core/points.ts';
import type { NodeScore, TableScore } from '../../../core/score/totals.ts';
import { countingCell } from '../../../core/score/try-scores.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { useSession, useWords } from '../../frame/pane-context.ts';
import { TriedField } from './tried-field.tsx';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  below: { margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}`, listStyleType: 'none' },
  node: { paddingBottom: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  row: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flexGrow: 1, minWidth: 0, display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  figures: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  spacer: { width: '24px', flexShrink: 0 },
});

interface NodeListProps {
  readonly table: ScoringTable;
  readonly score: TableScore;
  readonly tried: TableScore | null;
  /** Indices into the table's rows. */
  readonly nodes: readonly number[];
  /** Tried scores as typed, by index; null where nobody is trying. */
  readonly typed: ReadonlyMap<number, string> | null;
  readonly isBelow?: boolean;
}

export function NodeList({ nodes, isBelow = false, ...rest }: NodeListProps): ReactElement {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  return (
    <ul className={isBelow ? styles.below : styles.list} {...(isBelow ? {} : arrows)}>
      {nodes.map((index) => (
        <Node key={index} index={index} {...rest} />
      ))}
    </ul>
  );
}

const plain = (points: Points | null | undefined): number | null => (points === null || points === undefined ? null : toNumber(points));

function Node({ index, table, score, tried, typed }: Omit<NodeListProps, 'nodes' | 'isBelow'> & { readonly index: number }): ReactElement | null {
  const styles = useStyles();
  const say = useWords(SCORE);
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const row = table.rows[index];
  const stands: NodeScore | undefined = (tried ?? score).nodes.get(index);
  if (row === undefined) return null;
  const node = say('node', { number: row.number, name: row.name });
  const values = { achieved: plain(stands?.achieved), max: plain(stands?.applicableMax), index: plain(stands?.index) };
  const share = stands !== undefined && stands.achieved !== null && stands.applicableMax ? stands.achieved / stands.applicableMax : 0;
  const spoken = say('node-spoken', { node, figures: say('node-figures', values) });
  const column = countingCell(table, index)?.column ?? table.columns.achieved ?? table.columns.name ?? table.area.left;
  return (
    <li className={styles.node}>
      <div className={styles.line}>
        {row.children.length > 0 ? (
          <Button size="small" appearance="transparent" style={{ minWidth: '24px', paddingInline: 0 }} icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={isOpen} aria-label={say('open', { node })} onClick={() => setOpen(!isOpen)} />
        ) : (
          <span className={styles.spacer} />
        )}
        <button type="button" className={styles.row} aria-label={spoken} onClick={() => void session.select(table.sheet, a1(row.row, column))}>
          <span className={styles.name}>{node}</span>
          <span className={styles.figures}>{say('short', values)}</span>
        </button>
        {typed !== null && row.children.length === 0 && <TriedField table={table} index={index} node={node} typed={typed.get(index) ?? ''} />}
      </div>
      <ProgressBar value={Math.min(1, share)} thickness="large" aria-label={spoken} aria-valuetext={say('node-figures', values)} />
      {isOpen && <NodeList table={table} score={score} tried={tried} nodes={row.children} typed={typed} isBelow />}
    </li>
  );
}
