// No table was found: what was tried, sheet by sheet, and naming the header row by hand.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { nearTables } from '../../core/sheet/near-tables.ts';
import { BesideTables } from '../views/check/beside-tables.tsx';
import { HeaderByHand } from './header-by-hand.tsx';
import { usePaneState, useSession, useWords } from './pane-context.ts';
import { STATES } from './state-words.ts';
import { FRAME } from './words.ts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function NoTable(): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(STATES);
  const sayFrame = useWords(FRAME);
  const book = usePaneState((state) => state.book);
  const near = useMemo(() => (book === null ? [] : nearTables(book.snapshot, book.settings.overrides)), [book]);
  if (book === null) return null;
  const own = book.snapshot.sheets.filter((sheet) => sheet.own !== undefined);
  return (
    <div className={styles.column}>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {say('no-table')}
      </Text>
      <Text>{say('no-table-needs')}</Text>
      <Button appearance="primary" onClick={() => void session.refresh()}>
        {sayFrame('retry')}
      </Button>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {say('no-table-tried')}
      </Text>
      <ul className={styles.list}>
        {near.map(({ sheet, why, row }) => (
          <li key={sheet}>
            <Text>{say(`tried-${why}`, { sheet, row: row === null ? null : row + 1 })}</Text>
          </li>
        ))}
        {own.map(({ name }) => (
          <li key={name}>
            <Text>{say('tried-own', { sheet: name })}</Text>
          </li>
        ))}
      </ul>
      <BesideTables />
      <HeaderByHand book={book} near={near} />
    </div>
  );
}
