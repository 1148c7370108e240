// One role and the column that plays it: a list of the sheet's columns with their headings, and beside it what cannot be.
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnName } from '../../core/address.ts';
import type { Columns } from '../../core/sheet/table.ts';
import { columnText } from '../../core/text/names.ts';
import { useLanguage, useWords } from '../frame/pane-context.ts';
import { sentenceCase } from '../words/words.ts';
import { columnAt, differsAt, type MapPlace, type MapProblem } from './column-map.ts';
import { columnLabel, type SheetColumn } from './sheet-columns.ts';
import { TABLE } from './words.ts';

const useStyles = makeStyles({
  field: { width: '100%', minWidth: 0, paddingBottom: tokens.spacingVerticalXS },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

export interface ColumnFieldProps {
  readonly place: MapPlace;
  readonly columns: Columns;
  /** What words and contents tell; null where the user named the whole table. */
  readonly recognised: Columns | null;
  readonly choices: readonly SheetColumn[];
  readonly problem: MapProblem | undefined;
  readonly choose: (column: number | null) => void;
}

export function ColumnField({ place, columns, recognised, choices, problem, choose }: ColumnFieldProps): ReactElement {
  const styles = useStyles();
  const say = useWords(TABLE);
  const language = useLanguage();
  const column = columnAt(columns, place);
  const known = recognised === null ? null : columnAt(recognised, place);
  const wasRecognised = known === null ? say('recognised-none') : say('recognised-as', { letter: columnName(known) });
  const hint = recognised !== null && differsAt(columns, recognised, place) ? wasRecognised : null;
  // A column that was named and is blank by now is still the one that was named.
  const isListed = column === null || choices.some((each) => each.column === column);
  const all = isListed ? choices : [...choices, { column, header: '', samples: [] }];
  const name = (at: MapPlace): string | null => columnText(at.role, language, at.round + 1);
  const told = problem === undefined ? null : problem.code === 'column-twice' ? say(problem.code, { letter: columnName(problem.column), role: name(problem.other) }) : say(problem.code);
  return (
    <Field className={styles.field} size="small" orientation="horizontal" label={sentenceCase(name(place) ?? '')} hint={hint} validationState={told === null ? 'none' : 'error'} validationMessage={told}>
      <Select className={styles.select} size="small" value={column === null ? '' : String(column)} onChange={(_, { value }) => choose(value === '' ? null : Number(value))}>
        <option value="">{say('none')}</option>
        {all.map((each) => (
          <option key={each.column} value={each.column}>
            {columnLabel(each, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
