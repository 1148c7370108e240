// Chèn: what would be written, part by part, before it is written; then undo, or take it all away.
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState, type ReactElement } from 'react';
import { patchCounts } from '../../../core/edit/patch-counts.ts';
import type { Patch } from '../../../core/edit/patch.ts';
import { countSeverities } from '../../../core/text/verdict.ts';
import { usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { insertPlan, type InsertParts } from '../../session/insert-plans.ts';
import { lockedSheets } from '../../session/plans.ts';
import type { Book } from '../../session/state.ts';
import { Parts } from './parts.tsx';
import { plannedIn } from './planned.ts';
import { INSERT } from './words.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'stretch' },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What takes away is loaded when there is something to take. */
const ClearPart = lazy(() => import('./clear-part.tsx'));

/** Whether the document holds anything of an insert. */
const hasInserted = ({ settings, snapshot }: Book): boolean => settings.journal.length > 0 || snapshot.sheets.some(({ own }) => own !== undefined);

const ALL: InsertParts = { totals: true, summary: true, charts: true, findings: true, marks: true, fix: false };

export default function InsertView(): ReactElement | null {
  const book = usePaneState((state) => state.book);
  return book === null ? null : <Insert book={book} />;
}

/** Settings that are written for the ticked parts alone are no part of their own. */
const hasWork = ({ edits }: Patch): boolean => edits.some(({ kind }) => kind !== 'put-settings');

function Insert({ book }: { readonly book: Book }): ReactElement {
  const styles = useStyles();
  const say = useWords(INSERT);
  const session = useSession();
  const language = usePaneState((state) => state.language);
  const undoable = usePaneState((state) => state.undoable);
  const isWriting = usePaneState((state) => state.work?.what === 'writing');
  const [parts, setParts] = useState(ALL);
  const patch = useMemo(() => insertPlan(book, parts, language), [book, parts, language]);
  const planned = useMemo(() => plannedIn(patch), [patch]);
  const locked = lockedSheets(book);
  const { error } = countSeverities(book.checked.tables.flatMap(({ findings }) => findings));
  const isRanking = book.checked.tables.every(({ table }) => table.kind === 'ranking');
  return (
    <div className={styles.view}>
      <Text as="h2" size={400} weight="semibold">
        {say('heading')}
      </Text>
      <Text size={200}>{say(isRanking ? 'no-scoring' : 'intro')}</Text>
      {error > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('errors-first', { count: error })}</MessageBarBody>
        </MessageBar>
      )}
      {locked.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('locked', { sheets: locked.join(', ') })}</MessageBarBody>
        </MessageBar>
      )}
      <Parts parts={parts} set={setParts} planned={planned} book={book} />
      <div className={styles.line}>
        <Button
          appearance="primary"
          disabled={isWriting || !hasWork(patch)}
          onClick={() => void session.write(patch, { what: 'inserted', values: { ...patchCounts(patch) }, show: planned.summary === null ? 'findings' : 'summary' })}
        >
          {say('insert')}
        </Button>
        {undoable > 0 && (
          <Button disabled={isWriting} onClick={() => void session.undo()}>
            {say('undo')}
          </Button>
        )}
      </div>
      {!hasWork(patch) && <Text size={200}>{say('nothing')}</Text>}
      {hasInserted(book) && (
        <Suspense>
          <ClearPart book={book} />
        </Suspense>
      )}
    </div>
  );
}
