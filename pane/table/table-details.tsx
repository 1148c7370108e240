// How the table is understood: which it is and how sure that is, what it counts, and its columns, which the user may correct.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Columns, Table } from '../../core/sheet/table.ts';
import { usePaneState, useSession, useWords } from '../frame/pane-context.ts';
import { ColumnMapForm } from './column-map-form.tsx';
import { keepable, overrideFor, overrideOf, recognisedColumns } from './column-map.ts';
import { sheetColumns } from './sheet-columns.ts';
import { TableSummary } from './table-summary.tsx';
import { TABLE } from './words.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  box: { maxHeight: '60vh', overflowY: 'auto', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export function TableDetails({ table, close }: { readonly table: Table; readonly close: () => void }): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(TABLE);
  const book = usePaneState((state) => state.book);
  /** What the user chose and did not keep yet; null while the form follows the table. */
  const [draft, setDraft] = useState<Columns | null>(null);
  const sheet = book?.snapshot.sheets.find(({ name }) => name === table.sheet);
  const choices = useMemo(() => (sheet === undefined ? [] : sheetColumns(sheet, table.headerRows, table.area.bottom)), [sheet, table]);
  const recognised = useMemo(() => (book === null ? null : recognisedColumns(book.snapshot, book.settings.overrides, table)), [book, table]);
  if (book === null) return null;
  const { overrides } = book.settings;
  const isOverridden = overrideOf(table, overrides) !== null;
  const columns = draft ?? table.columns;
  const keep = async (kept: Parameters<typeof session.keepColumns>[1]): Promise<void> => {
    await session.keepColumns(table, kept);
    if (session.state().notice?.what === 'columns-kept') close();
  };
  const save = (): string | null => {
    if (Object.keys(overrideFor(columns, table.columns, table.kind)).length === 0) return say('unchanged');
    const override = keepable(book.snapshot, overrides, table, columns);
    if (override === null) return say('unreadable', { row: (table.headerRows[0] ?? 0) + 1 });
    // Changed back to what the words tell: there is nothing to remember.
    void keep(Object.keys(override).length === 0 ? null : override);
    return null;
  };
  return (
    <div className={styles.box}>
      <TableSummary table={table} />
      <Text as="h2" weight="semibold" className={styles.heading}>
        {say('columns')}
      </Text>
      {isOverridden && <Text size={200}>{say('overridden')}</Text>}
      <ColumnMapForm kind={table.kind} columns={columns} recognised={recognised} choices={choices} change={setDraft} save={save}>
        {isOverridden && (
          <Button size="small" onClick={() => void keep(null)}>
            {say('forget')}
          </Button>
        )}
      </ColumnMapForm>
    </div>
  );
}
