// The score of one unit: head, fields, losses, and the trial beside the true figures.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Finding } from '../../../core/check/finding.ts';
import type { TableScore } from '../../../core/score/totals.ts';
import { tryScores } from '../../../core/score/try-scores.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { tableKey } from '../../session/state.ts';
import { scoredRows } from './figures.ts';
import { Head } from './head.tsx';
import { leafFields } from './leaf-fields.ts';
import { Losses } from './losses.tsx';
import { NodeList } from './node-list.tsx';
import { readTrial } from './trial.ts';
import { TrialBar } from './trial-bar.tsx';
import type { Fields } from './tried-field.tsx';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { display: 'block' },
});

interface ScoringScoreProps {
  readonly table: ScoringTable;
  readonly score: TableScore;
  readonly findings: readonly Finding[];
}

const NONE: ReadonlyMap<number, string> = new Map();

export function ScoringScore({ table, score, findings }: ScoringScoreProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SCORE);
  const session = useSession();
  const set = usePaneState((state) => state.book?.set ?? null);
  const sheet = usePaneState((state) => state.book?.snapshot.sheets.find(({ name }) => name === table.sheet));
  const own = usePaneState((state) => state.trials).get(tableKey(table));
  const isTrying = own !== undefined;
  const typed = own?.typed ?? NONE;
  const trial = useMemo(() => readTrial(typed, table), [typed, table]);
  const tried = useMemo(() => (trial.points.size === 0 ? null : tryScores(table, trial.points, set)), [table, trial, set]);
  const scored = useMemo(() => scoredRows(table), [table]);
  const grid = useMemo(() => (isTrying && sheet !== undefined ? gridOf(sheet) : null), [isTrying, sheet]);
  const of = useMemo(() => (grid === null ? null : leafFields(table, grid)), [table, grid]);
  const fields: Fields | null = of && { typed, of, type: (index, text) => session.tryPoints(table, index, text === '' ? null : text), called: (index) => table.rows[index]?.number ?? table.rows[index]?.name ?? '' };
  const start = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState<'begun' | 'dropped' | null>(null);
  useEffect(() => {
    if (turned === 'dropped') start.current?.querySelector('button')?.focus();
  }, [turned]);
  const tops = table.rows.flatMap((row, index) => (row.depth >= 0 && row.parent === null ? [index] : []));
  return (
    <div className={styles.view}>
      <Head table={table} score={score} tried={tried} />
      {grid !== null ? (
        <TrialBar
          table={table}
          grid={grid}
          score={score}
          tried={tried}
          trial={trial}
          isNew={turned === 'begun'}
          drop={() => {
            session.forgetTrial(table);
            setTurned('dropped');
          }}
        />
      ) : (
        <div ref={start}>
          <Button
            icon={<BeakerRegular />}
            onClick={() => {
              session.startTrial(table);
              setTurned('begun');
            }}
          >
            {say('try')}
          </Button>
        </div>
      )}
      <section aria-label={say('fields')}>
        <Text as="h2" weight="semibold" className={styles.heading}>
          {say('fields')}
        </Text>
        <NodeList table={table} score={score} tried={tried} scored={scored} nodes={tops} fields={fields} />
      </section>
      <Losses table={table} score={score} findings={findings} fields={fields} />
    </div>
  );
}
