// What can be done with a trial: write it to the sheet after seeing the cells, or drop it.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { trialEdits, type Trial } from '../../../core/score/try-scores.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { useEscape } from '../../frame/escape.ts';
import { usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { isLocked } from '../../session/state.ts';
import { changesOf } from '../check/finding-items.ts';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '30vh', overflowY: 'auto', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TrialBarProps {
  readonly table: ScoringTable;
  readonly trial: Trial;
  close(): void;
}

export function TrialBar({ table, trial, close }: TrialBarProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SCORE);
  const session = useSession();
  const language = usePaneState((state) => state.language);
  const book = usePaneState((state) => state.book);
  const [isAsking, setAsking] = useState(false);
  useEscape(isAsking, () => setAsking(false));
  const sheet = book?.snapshot.sheets.find(({ name }) => name === table.sheet);
  const locked = book !== null && isLocked(book, table.sheet);
  const { edits, formulas } = sheet === undefined ? { edits: [], formulas: [] } : trialEdits(table, trial, sheet);
  const changes = changesOf(edits, language);
  const forget = (): void => {
    setAsking(false);
    session.forgetTrial();
    close();
  };
  const write = (): void => {
    setAsking(false);
    void session.write({ edits }, { what: 'scores-written', values: { cells: changes.length } }).then(() => {
      if (session.state().trouble === null) session.forgetTrial();
    });
  };
  return (
    <section className={styles.bar} aria-label={say('try')}>
      <Text size={200}>{say('try-help')}</Text>
      {locked && <Text size={200}>{say('try-locked', { sheet: table.sheet })}</Text>}
      {formulas.length > 0 && <Text size={200}>{say('try-formulas', { rows: formulas.map((index) => table.rows[index]?.number ?? table.rows[index]?.name ?? '').join(', ') })}</Text>}
      {isAsking && (
        <ul className={styles.list} aria-label={say('try-write-list')} tabIndex={0}>
          {changes.map(({ cell, before, after }) => (
            <li key={cell}>{say('change', { cell, before: before === '' ? say('blank') : before, after })}</li>
          ))}
        </ul>
      )}
      <div className={styles.line}>
        {isAsking ? (
          <>
            <Button size="small" appearance="primary" onClick={write}>
              {say('try-write-do', { count: changes.length })}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {say('cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button size="small" disabled={locked || changes.length === 0} onClick={() => setAsking(true)}>
              {say('try-write', { count: changes.length })}
            </Button>
            <Button size="small" onClick={forget}>
              {say('try-forget')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
