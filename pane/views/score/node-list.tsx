// Fields, criteria and components as rows: a bar of achieved in max, the figures, and what lies below on request.
import { Button, makeStyles, ProgressBar, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { TableScore } from '../../../core/score/totals.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { useSession, useWords } from '../../frame/pane-context.ts';
import { figuresSaid, nodeFigures, nodeName, shownCell, type NodeFigures } from './node-figures.ts';
import { useRowStyles } from './row-style.ts';
import { TriedField, type Fields } from './tried-field.tsx';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  below: { margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}`, listStyleType: 'none' },
  node: { paddingBottom: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  open: { minWidth: '24px', paddingLeft: 0, paddingRight: 0, flexShrink: 0 },
  spacer: { width: '24px', flexShrink: 0 },
  under: { paddingLeft: '28px' },
});

interface NodeListProps {
  readonly table: ScoringTable;
  readonly score: TableScore;
  readonly tried: TableScore | null;
  /** Rows that are scored at or below, by index. */
  readonly scored: ReadonlySet<number>;
  /** Indices into the table's rows. */
  readonly nodes: readonly number[];
  /** null where nobody is trying. */
  readonly fields: Fields | null;
  readonly isBelow?: boolean;
}

export function NodeList({ nodes, isBelow = false, ...rest }: NodeListProps): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  // With fields between the rows, Tab goes from each to the next.
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true, tabbable: rest.fields !== null });
  return (
    <ul className={isBelow ? styles.below : rowStyles.list} {...(isBelow ? {} : arrows)}>
      {nodes.map((index) => (
        <Node key={index} index={index} {...rest} />
      ))}
    </ul>
  );
}

function Node({ index, ...rest }: Omit<NodeListProps, 'nodes' | 'isBelow'> & { readonly index: number }): ReactElement | null {
  const { table, fields } = rest;
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const say = useWords(SCORE);
  const session = useSession();
  // What is being tried is in sight when the view is opened again.
  const [isOpen, setOpen] = useState(() => fields !== null && [...fields.typed.keys()].some((each) => liesBelow(table, each, index)));
  const row = table.rows[index];
  if (row === undefined) return null;
  const isParent = row.children.length > 0;
  const node = nodeName(row, say);
  const figures = nodeFigures(table, index, rest);
  const said = figuresSaid(figures, say);
  const spoken = say('node-spoken', { node, figures: said });
  const keys = (event: KeyboardEvent): void => {
    if (!isParent || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
    event.preventDefault();
    setOpen(event.key === 'ArrowRight');
  };
  return (
    <li className={styles.node}>
      <div className={styles.line}>
        {isParent ? (
          <Button size="small" appearance="transparent" className={styles.open} icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={isOpen} aria-label={say('open', { node })} onClick={() => setOpen(!isOpen)} />
        ) : (
          <span className={styles.spacer} />
        )}
        <button type="button" className={rowStyles.row} aria-label={spoken} onKeyDown={keys} onClick={() => void session.select(table.sheet, shownCell(table, index))}>
          <span className={rowStyles.name}>{node}</span>
          <Figures figures={figures} />
        </button>
      </div>
      <div className={styles.under}>
        {figures.share !== null && <ProgressBar value={figures.share} thickness="large" aria-label={spoken} aria-valuetext={said} />}
        {fields !== null && !isParent && <TriedField index={index} node={node} fields={fields} />}
      </div>
      {isOpen && <NodeList {...rest} nodes={row.children} isBelow />}
    </li>
  );
}

function Figures({ figures: { state, achieved, max, index, tried } }: { readonly figures: NodeFigures }): ReactElement {
  const rowStyles = useRowStyles();
  const say = useWords(SCORE);
  const isQuiet = state !== 'scored' && tried === null;
  return (
    <span className={rowStyles.figures}>
      <span>{isQuiet ? say(`short-${state}`, { max }) : tried === null ? say('short', { achieved, max }) : say('short-moves', { before: achieved, after: tried.achieved, max })}</span>
      {!isQuiet && (index !== null || tried !== null) && <span className={rowStyles.quiet}>{tried === null ? say('percent', { index }) : say('percent-moves', { before: index, after: tried.index })}</span>}
    </span>
  );
}

function liesBelow({ rows }: ScoringTable, index: number, above: number): boolean {
  for (let at = rows[index]?.parent ?? null; at !== null; at = rows[at]?.parent ?? null) if (at === above) return true;
  return false;
}
