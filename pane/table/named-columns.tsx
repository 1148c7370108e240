// The columns below a header row that the user named: what they seem to be, for the user to correct and to keep.
import { Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { gridOf } from '../../core/sheet/grid.ts';
import { headerFrom } from '../../core/sheet/header.ts';
import { suggestColumns } from '../../core/sheet/near-tables.ts';
import type { SheetSnapshot } from '../../core/sheet/snapshot.ts';
import type { Columns, Table } from '../../core/sheet/table.ts';
import { useSession, useWords } from '../frame/pane-context.ts';
import type { Book } from '../session/state.ts';
import { ColumnMapForm } from './column-map-form.tsx';
import { keepable, withNames } from './column-map.ts';
import { sheetColumns } from './sheet-columns.ts';
import { TABLE } from './words.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  field: { paddingBottom: tokens.spacingVerticalXS },
});

export function NamedColumns({ book, sheet, row }: { readonly book: Book; readonly sheet: SheetSnapshot; readonly row: number }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(TABLE);
  const suggested = useMemo(() => suggestColumns(sheet, row), [sheet, row]);
  const [kind, setKind] = useState<Table['kind']>(suggested.unit === undefined ? 'scoring' : 'ranking');
  const [draft, setDraft] = useState<Columns | null>(null);
  const choices = useMemo(() => sheetColumns(sheet, headerFrom(gridOf(sheet), row).rows), [sheet, row]);
  const columns = draft ?? withNames(suggested, kind);
  const table = { sheet: sheet.name, headerRows: [row], kind };
  const save = (): string | null => {
    const override = keepable(book.snapshot, book.settings.overrides, table, columns);
    if (override === null) return say('unreadable', { row: row + 1 });
    void session.keepColumns(table, override);
    return null;
  };
  return (
    <>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {say('columns')}
      </Text>
      <Field className={styles.field} size="small" orientation="horizontal" label={say('rows-are')}>
        <Select
          size="small"
          value={kind}
          onChange={(_, { value }) => {
            const next = value as Table['kind'];
            setKind(next);
            setDraft(withNames(columns, next));
          }}
        >
          <option value="scoring">{say('rows-are-criteria')}</option>
          <option value="ranking">{say('rows-are-units')}</option>
        </Select>
      </Field>
      <ColumnMapForm key={kind} kind={kind} columns={columns} recognised={null} choices={choices} change={setDraft} save={save} />
    </>
  );
}
