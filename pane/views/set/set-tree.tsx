// The items of a set line by line, field by field: number, name, max, and how each is scored.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { placedNodes, type PlacedNode } from '../../../core/criteria/walk.ts';
import { methodText } from '../../../core/text/criteria-set.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { shownPoints } from './set-figures.ts';
import { SourceList } from './source-list.tsx';
import { SET } from './words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  field: { justifyContent: 'flex-start', alignItems: 'flex-start', textAlign: 'left', width: '100%', minWidth: 0, paddingLeft: 0, paddingRight: 0 },
  node: { display: 'flex', flexDirection: 'column', paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS },
});

export function SetTree({ set }: { readonly set: Pick<CriteriaSet, 'nodes'> }): ReactElement {
  const styles = useStyles();
  const say = useWords(SET);
  const placed = placedNodes(set);
  if (placed.length === 0) return <Text>{say('contents-none')}</Text>;
  const starts = placed.flatMap(({ depth }, at) => (depth === 0 ? [at] : []));
  return (
    <ul className={styles.list} aria-label={say('contents')}>
      {starts.map((from, nth) => (
        <FieldLines key={from} nodes={placed.slice(from, starts[nth + 1])} />
      ))}
    </ul>
  );
}

/** A field and, once opened, what is below it. */
function FieldLines({ nodes }: { readonly nodes: readonly PlacedNode[] }): ReactElement | null {
  const styles = useStyles();
  const say = useWords(SET);
  const [isOpen, setOpen] = useState(false);
  const [field, ...below] = nodes;
  if (field === undefined) return null;
  return (
    <li>
      <Button size="small" appearance="subtle" className={styles.field} icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('item', { number: field.path, name: field.node.name, max: shownPoints(field.node.max) })}
      </Button>
      {isOpen && (
        <ul className={styles.list}>
          <NodeFacts placed={field} />
          {below.map((placed, at) => (
            <li key={at} className={styles.node} style={{ paddingLeft: `${Math.min(placed.depth, 4) * 12}px` }}>
              <Text size={200}>{say('item', { number: placed.path, name: placed.node.name, max: shownPoints(placed.node.max) })}</Text>
              <NodeNotes placed={placed} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What else is known of the field itself, as the first line below it; nothing where nothing is. */
function NodeFacts({ placed }: { readonly placed: PlacedNode }): ReactElement | null {
  const { node } = placed;
  if (node.method === undefined && node.counts === undefined && node.sources === undefined && node.applicability === undefined) return null;
  return (
    <li style={{ paddingLeft: '12px' }}>
      <NodeNotes placed={placed} />
    </li>
  );
}

function NodeNotes({ placed: { node } }: { readonly placed: PlacedNode }): ReactElement {
  const say = useWords(SET);
  const language = useLanguage();
  const notes = [
    node.method === undefined ? '' : methodText(node.method, language),
    node.counts === undefined ? '' : say('item-counts', { ...node.counts }),
    node.applicability === undefined ? '' : say('not-applicable', { text: node.applicability.text }),
  ];
  return (
    <>
      {notes.map((note, at) => note !== '' && (
        <Text key={at} size={200} italic block>
          {note}
        </Text>
      ))}
      {node.sources !== undefined && <SourceList sources={node.sources} />}
    </>
  );
}
