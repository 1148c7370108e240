// The reader is not sure: one plain question, answered by choosing a column.
import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Table } from '../../core/sheet/table.ts';
import { useLanguage, usePaneState, useSession, useWords } from '../frame/pane-context.ts';
import { SeverityIcon } from '../frame/severity-icon.tsx';
import { currentTable, tableKey, type PaneState } from '../session/state.ts';
import { DOUBTFUL, percentOf } from './certainty.ts';
import { overrideOf } from './column-map.ts';
import { isSkipped, questionOf, skip, unassigned, type AskedRole, type Question } from './question.ts';
import { columnLabel, sheetColumns } from './sheet-columns.ts';
import { TABLE } from './words.ts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, padding: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalS, border: `1px solid ${tokens.colorStatusWarningBorder1}`, borderRadius: tokens.borderRadiusMedium },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const current = (state: PaneState): Table | null => currentTable(state)?.table ?? null;

/** On top of the findings, for the table in view; nothing where there is nothing to ask. */
export function NotSure(): ReactElement | null {
  const session = useSession();
  const table = usePaneState(current);
  const [, setPutAway] = useState(0);
  const question = table === null ? null : questionOf(table);
  if (table === null || question === null || isSkipped(session, tableKey(table))) return null;
  const putAway = (): void => {
    skip(session, tableKey(table));
    setPutAway((times) => times + 1);
  };
  return <Ask key={`${tableKey(table)} ${question.role ?? ''}`} table={table} question={question} putAway={putAway} />;
}

function Ask({ table, question, putAway }: { readonly table: Table; readonly question: Question; readonly putAway: () => void }): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(TABLE);
  const language = useLanguage();
  const book = usePaneState((state) => state.book);
  const [column, setColumn] = useState<number | null>(null);
  const [isAsked, setAsked] = useState(false);
  const sheet = book?.snapshot.sheets.find(({ name }) => name === table.sheet);
  const choices = useMemo(() => (sheet === undefined ? [] : unassigned(table.columns, sheetColumns(sheet, table.headerRows, table.area.bottom))), [sheet, table]);
  const role = choices.length === 0 ? null : question.role;
  if (role === null && table.confidence >= DOUBTFUL) return null;
  const use = (asked: AskedRole): void => {
    setAsked(true);
    if (column !== null && book !== null) void session.keepColumns(table, { ...overrideOf(table, book.settings.overrides), [asked]: column });
  };
  const sentence = role === null ? say('unsure', { confidence: percentOf(table.confidence) }) : say(`ask-${role}`);
  return (
    <section className={styles.card} aria-label={sentence}>
      <div className={styles.line}>
        <SeverityIcon severity="warning" />
        <Text weight="semibold">{sentence}</Text>
      </div>
      {role !== null && (
        <Field validationState={isAsked && column === null ? 'error' : 'none'} validationMessage={isAsked && column === null ? say('column-needed') : null}>
          <Select className={styles.select} size="small" aria-label={sentence} value={column === null ? '' : String(column)} onChange={(_, { value }) => setColumn(value === '' ? null : Number(value))}>
            <option value="">{say('choose-column')}</option>
            {choices.map((each) => (
              <option key={each.column} value={each.column}>
                {columnLabel(each, language, true)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.actions}>
        {role !== null && (
          <Button size="small" appearance="primary" onClick={() => use(role)}>
            {say('use-column')}
          </Button>
        )}
        <Button size="small" onClick={putAway}>
          {say('skip')}
        </Button>
      </div>
    </section>
  );
}
