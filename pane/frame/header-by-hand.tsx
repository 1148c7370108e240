// Names the header row by hand: a sheet, a row, and then which column is which.
import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { NearTable } from '../../core/sheet/near-tables.ts';
import type { Book } from '../session/state.ts';
import { NamedColumns } from '../table/named-columns.tsx';
import { rowProblem, type RowProblem } from '../table/header-row.ts';
import { usePaneState, useSession, useWords } from './pane-context.ts';
import { STATES } from './state-words.ts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, width: '100%' },
  heading: { margin: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  forget: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

export function HeaderByHand({ book, near }: { readonly book: Book; readonly near: readonly NearTable[] }): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(STATES);
  const isWriting = usePaneState((state) => state.work?.what === 'writing');
  const sheets = near.filter(({ why }) => why !== 'empty');
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<RowProblem | null>(null);
  /** The 0-based row that is being read, once it was asked for. */
  const [row, setRow] = useState<number | null>(null);
  // The sheet that is nearest to a table comes first.
  const here = sheets.find(({ sheet }) => sheet === chosen) ?? sheets.find((each) => each.row !== null) ?? sheets[0];
  const sheet = book.snapshot.sheets.find(({ name }) => name === here?.sheet);
  const kept = book.settings.overrides.filter((override) => book.snapshot.sheets.some(({ name }) => name === override.sheet));
  if (here === undefined || sheet === undefined) return null;
  const shown = typed ?? (here.row === null ? '' : String(here.row + 1));
  const readThere = (): void => {
    const found = rowProblem(sheet, shown);
    setProblem(found);
    setRow(found === null ? Number(shown) - 1 : null);
  };
  const change = (sheetName: string, text: string | null): void => {
    setChosen(sheetName);
    setTyped(text);
    setProblem(null);
    setRow(null);
  };
  return (
    <section className={styles.column} aria-label={say('point-out')}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {say('point-out')}
      </Text>
      {kept.map((override, at) => (
        <div key={at} className={styles.forget}>
          <Text>{say('named-in-vain', { sheet: override.sheet, row: override.headerRow === undefined ? null : override.headerRow + 1 })}</Text>
          <Button size="small" disabled={isWriting} onClick={() => void session.keepColumns({ sheet: override.sheet, headerRows: override.headerRow === undefined ? [] : [override.headerRow] }, null)}>
            {say('forget-named')}
          </Button>
        </div>
      ))}
      <form
        className={styles.column}
        onSubmit={(event) => {
          event.preventDefault();
          readThere();
        }}
      >
        <Field size="small" label={say('which-sheet')}>
          <Select className={styles.select} size="small" value={here.sheet} onChange={(_, { value }) => change(value, null)}>
            {sheets.map((each) => (
              <option key={each.sheet}>{each.sheet}</option>
            ))}
          </Select>
        </Field>
        <Field size="small" label={say('which-row')} validationState={problem === null ? 'none' : 'error'} validationMessage={problem === null ? null : say(problem, { sheet: here.sheet, row: shown })}>
          <Input size="small" inputMode="numeric" value={shown} onChange={(_, { value }) => change(here.sheet, value)} />
        </Field>
        <div>
          <Button type="submit" size="small">
            {say('read-there')}
          </Button>
        </div>
      </form>
      {row !== null && <NamedColumns key={`${here.sheet} ${row}`} book={book} sheet={sheet} row={row} />}
    </section>
  );
}
