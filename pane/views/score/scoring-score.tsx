// The score of one unit: head, fields, losses, and the trial beside the true figures.
import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Finding } from '../../../core/check/finding.ts';
import type { TableScore } from '../../../core/score/totals.ts';
import { tryScores } from '../../../core/score/try-scores.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { usePaneState, useWords } from '../../frame/pane-context.ts';
import { tableKey } from '../../session/state.ts';
import { Head } from './head.tsx';
import { Losses } from './losses.tsx';
import { NodeList } from './node-list.tsx';
import { trialOf } from './trial.ts';
import { TrialBar } from './trial-bar.tsx';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { display: 'block', marginBottom: tokens.spacingVerticalXS },
});

interface ScoringScoreProps {
  readonly table: ScoringTable;
  readonly score: TableScore;
  readonly findings: readonly Finding[];
}

export function ScoringScore({ table, score, findings }: ScoringScoreProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SCORE);
  const set = usePaneState((state) => state.book?.set ?? null);
  const kept = usePaneState((state) => state.trial);
  const own = kept?.table === tableKey(table) ? kept : null;
  const [isTrying, setTrying] = useState(own !== null && own.typed.size > 0);
  const trial = useMemo(() => trialOf(own, table), [own, table]);
  const tried = useMemo(() => (trial.size === 0 ? null : tryScores(table, trial, set)), [table, trial, set]);
  const tops = table.rows.flatMap((row, index) => (row.depth >= 0 && row.parent === null ? [index] : []));
  return (
    <div className={styles.view}>
      <Head score={score} tried={tried} />
      <div>
        <Switch label={say('try')} checked={isTrying} onChange={(_, { checked }) => setTrying(checked)} />
        {isTrying && <TrialBar table={table} trial={trial} close={() => setTrying(false)} />}
      </div>
      <section aria-label={say('fields')}>
        <Text as="h2" weight="semibold" className={styles.heading}>
          {say('fields')}
        </Text>
        <NodeList table={table} score={score} tried={tried} nodes={tops} typed={isTrying ? (own?.typed ?? new Map()) : null} />
      </section>
      <Losses table={table} score={tried ?? score} findings={findings} />
    </div>
  );
}
