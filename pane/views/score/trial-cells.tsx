// The cells that writing a trial changes, before and after, and those that stay as they are; written by the second click.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { changesOf } from '../check/finding-items.ts';
import type { TrialPlan } from './trial-plan.ts';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '30vh', overflowY: 'auto', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TrialCellsProps {
  readonly plan: TrialPlan;
  write(): void;
  cancel(): void;
}

export function TrialCells({ plan, write, cancel }: TrialCellsProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SCORE);
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  // The list is what there is to read before the second click.
  useEffect(() => list.current?.focus(), []);
  return (
    <>
      <Text size={200} weight="semibold">
        {say('try-write-list')}
      </Text>
      <ul ref={list} className={styles.list} aria-label={say('try-write-list')} tabIndex={0}>
        {changesOf(plan.scores, language).map(({ cell, before, after }) => (
          <li key={cell}>{say('change', { cell, before: before === '' ? say('blank') : before, after })}</li>
        ))}
        {plan.kept.map(({ cell, why }) => (
          <li key={cell}>{say(`try-keeps-${why}`, { cell })}</li>
        ))}
      </ul>
      <div className={styles.line}>
        <Button size="small" appearance="primary" onClick={write}>
          {say('try-write-do', { count: plan.scores.length })}
        </Button>
        <Button size="small" onClick={cancel}>
          {say('cancel')}
        </Button>
      </div>
    </>
  );
}
