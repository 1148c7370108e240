// The view Set: the set in use, comparing the table with it, and choosing, taking or opening another.
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Table } from '../../../core/sheet/table.ts';
import { usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { currentTable, tableKey, type Book, type PaneState } from '../../session/state.ts';
import { ChooseSet } from './choose-set.tsx';
import { Compare } from './compare.tsx';
import { OfferedSet, type Offer } from './offered-set.tsx';
import { Section } from '../../frame/section.tsx';
import { LoadSet, SaveSet } from './set-files.tsx';
import { SetWhole } from './set-whole.tsx';
import { TakeFromTable } from './take-from-table.tsx';
import { SET } from './words.ts';

const useStyles = makeStyles({ heading: { margin: 0 } });

const current = (state: PaneState): Table | null => currentTable(state)?.table ?? null;

export default function SetView(): ReactElement | null {
  const book = usePaneState((state) => state.book);
  const [offer, setOffer] = useState<Offer | null>(null);
  if (book === null) return null;
  if (offer !== null) return <OfferedSet offer={offer} close={() => setOffer(null)} />;
  return <Sets book={book} setOffer={setOffer} />;
}

function Sets({ book, setOffer }: { readonly book: Book; readonly setOffer: (offer: Offer) => void }): ReactElement {
  const styles = useStyles();
  const say = useWords(SET);
  const table = usePaneState(current);
  return (
    <>
      <Text as="h2" size={400} weight="semibold" className={styles.heading} block>
        {say('in-use')}
      </Text>
      <InUse book={book} />
      {book.set !== null && <Compare isComplete={book.set.complete} />}
      <ChooseSet book={book} look={(set) => setOffer({ from: 'choice', set })} />
      <Section heading={say('files')}>
        <LoadSet loaded={(set, file) => setOffer({ from: 'file', set, file })} />
      </Section>
      <Section heading={say('take')}>
        {table?.kind === 'scoring' ? <TakeFromTable key={tableKey(table)} book={book} table={table} taken={({ set, remarks }) => setOffer({ from: 'table', set, table, remarks })} /> : <Text>{say('take-scoring-only')}</Text>}
      </Section>
    </>
  );
}

/** The set that the table is compared with, or why there is none. */
function InUse({ book }: { readonly book: Book }): ReactElement {
  const session = useSession();
  const say = useWords(SET);
  if (book.set !== null) {
    return (
      <>
        <SetWhole set={book.set} />
        <div>
          <SaveSet set={book.set} />
        </div>
      </>
    );
  }
  if (book.settings.set === null) return <Text>{say('no-set')}</Text>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say('set-unknown', { id: book.settings.set })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.keepSet(null)}>
          {say('choose-none')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
