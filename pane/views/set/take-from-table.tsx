// Makes a set of the table in view: its name, level and years, and then a look at what was understood.
import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { a1Area } from '../../../core/address.ts';
import type { ImportedSet } from '../../../core/criteria/import-table.ts';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { NAMES } from '../../../core/text/names.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import type { Book } from '../../session/state.ts';
import { sentenceCase } from '../../words/words.ts';
import { proposedForm, takenSet, takeProblems, type TakeForm, type TakeProblem } from './take-set.ts';
import { SET } from './words.ts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalXS } });

export interface TakeFromTableProps {
  readonly book: Book;
  readonly table: ScoringTable;
  readonly taken: (imported: ImportedSet) => void;
}

export function TakeFromTable({ book, table, taken }: TakeFromTableProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SET);
  const language = useLanguage();
  const proposed = useMemo(() => proposedForm(book.snapshot, table, say('name-of-sheet', { sheet: table.sheet })), [book, table, say]);
  const [written, setWritten] = useState<Partial<TakeForm>>({});
  const [isAsked, setAsked] = useState(false);
  const form = { ...proposed, ...written };
  const problems = isAsked ? takeProblems(form) : [];
  const told = (problem: TakeProblem): { readonly validationState: 'error' | 'none'; readonly validationMessage: string | null } =>
    problems.includes(problem) ? { validationState: 'error', validationMessage: say(problem) } : { validationState: 'none', validationMessage: null };
  return (
    <form
      className={styles.form}
      aria-label={say('take')}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        const imported = takenSet(table, form);
        if (imported !== null) taken(imported);
      }}
    >
      <Text size={200}>{say('take-hint')}</Text>
      <Text size={200}>{say('take-table', { sheet: table.sheet, range: a1Area(table.area) })}</Text>
      <Field size="small" label={say('name')} {...told('name-needed')}>
        <Input size="small" value={form.name} onChange={(_, { value }) => setWritten({ ...written, name: value })} />
      </Field>
      <Field size="small" label={say('level')} {...told('level-needed')}>
        <Select size="small" value={form.level} onChange={(_, { value }) => setWritten({ ...written, level: value as TakeForm['level'] })}>
          <option value="">{say('level-choose')}</option>
          {(Object.keys(NAMES[language].level) as CriteriaSet['level'][]).map((level) => (
            <option key={level} value={level}>
              {sentenceCase(NAMES[language].level[level])}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={say('years')} {...told('years-needed')}>
        <Input size="small" value={form.years} onChange={(_, { value }) => setWritten({ ...written, years: value })} />
      </Field>
      <div>
        <Button type="submit" size="small">
          {say('understand')}
        </Button>
      </div>
    </form>
  );
}
