// The trial: what it moves, always in sight; write it to the sheet after seeing the cells, or drop it.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import type { TableScore } from '../../../core/score/totals.ts';
import type { Grid } from '../../../core/sheet/grid.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { useEscape } from '../../frame/escape.ts';
import { usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { isLocked } from '../../session/state.ts';
import { plain, missingIn } from './figures.ts';
import type { ReadTrial } from './trial.ts';
import { trialPatch, trialPlan } from './trial-plan.ts';
import { TrialCells } from './trial-cells.tsx';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingVerticalS})`,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TrialBarProps {
  readonly table: ScoringTable;
  /** Of the table's sheet. */
  readonly grid: Grid;
  readonly score: TableScore;
  readonly tried: TableScore | null;
  readonly trial: ReadTrial;
  /** It was just begun: it takes the focus from the button that it replaces. */
  readonly isNew: boolean;
  drop(): void;
}

export function TrialBar({ table, grid, score, tried, trial, isNew, drop }: TrialBarProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SCORE);
  const session = useSession();
  const id = useId();
  const book = usePaneState((state) => state.book);
  const isWriting = usePaneState((state) => state.work?.what === 'writing');
  const bar = useRef<HTMLElement>(null);
  const [isAsking, setAsking] = useState(false);
  useEscape(isAsking, () => setAsking(false));
  useEffect(() => {
    if (isNew) bar.current?.focus();
  }, [isNew]);
  const locked = book !== null && isLocked(book, table.sheet);
  const plan = useMemo(() => trialPlan(grid, table, trial.points), [grid, table, trial]);
  const count = plan.scores.length;
  const why = locked ? say('try-locked', { sheet: table.sheet }) : trial.refused > 0 ? say('try-refused', { count: trial.refused }) : trial.points.size > 0 && count === 0 && plan.kept.length === 0 ? say('try-same') : null;
  const write = (): void => {
    setAsking(false);
    if (book === null) return;
    void session.write(trialPatch(book.snapshot, plan), { what: 'scores-written', values: { cells: count } }).then(() => {
      // Where the host refused, the trial stays: nothing has to be typed twice.
      if (session.state().notice?.what === 'scores-written') session.forgetTrial(table);
    });
  };
  return (
    <section ref={bar} tabIndex={-1} className={styles.bar} aria-label={say('try')}>
      {trial.points.size === 0 ? <Text size={200}>{say('try-help')}</Text> : null}
      <div role="status">{tried !== null && <Text weight="semibold">{say('try-moves', { before: missingIn(table, score) === null ? plain(score.totals.index) : null, after: plain(tried.totals.index), achieved: plain(tried.totals.achieved) })}</Text>}</div>
      {why !== null && (
        <Text size={200} id={id}>
          {why}
        </Text>
      )}
      {isAsking && !locked && count > 0 ? (
        <TrialCells plan={plan} write={write} cancel={() => setAsking(false)} />
      ) : (
        <div className={styles.line}>
          <Button size="small" disabledFocusable={locked || isWriting || count === 0 || trial.refused > 0} {...(why === null ? {} : { 'aria-describedby': id })} onClick={() => setAsking(true)}>
            {say('try-write', { count: count === 0 ? null : count })}
          </Button>
          <Button size="small" onClick={drop}>
            {say('try-forget')}
          </Button>
        </div>
      )}
    </section>
  );
}
