// The filter of the list: severity, field, column, and a search.
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { FilterRegular, SearchRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { Severity } from '../../../core/check/finding.ts';
import type { Table } from '../../../core/sheet/table.ts';
import { columnText, NAMES, type ColumnRole } from '../../../core/text/names.ts';
import { useEscape } from '../../frame/escape.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { EVERYTHING, isEverything, type Filter } from './filter.ts';
import { fieldsOf, sheetsOf, type Item } from './finding-items.ts';
import { CHECK } from './words.ts';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'center' },
  search: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
  more: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  severities: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  select: { minWidth: 0 },
});

interface FiltersProps {
  /** null where the workbook has none. */
  readonly table: Table | null;
  readonly items: readonly Item[];
  readonly filter: Filter;
  set(filter: Filter): void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function Filters({ table, items, filter, set }: FiltersProps): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  useEscape(isOpen, () => setOpen(false));
  const roles = [...new Set(items.flatMap(({ role }) => role ?? []))];
  return (
    <section aria-label={say('filters')}>
      <div className={styles.line}>
        <Input size="small" type="search" contentBefore={<SearchRegular />} className={styles.search} aria-label={say('search')} placeholder={say('search')} value={filter.search} onChange={(_, { value }) => set({ ...filter, search: value })} />
        <Button size="small" appearance={isOpen ? 'outline' : 'subtle'} icon={<FilterRegular />} aria-label={say('filter-open')} title={say('filter-open')} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      </div>
      {isOpen && (
        <div className={styles.more}>
          <div className={styles.severities} role="group" aria-label={say('filters')}>
            {SEVERITIES.map((severity) => (
              <Button key={severity} size="small" appearance={filter.severity === severity ? 'primary' : 'secondary'} aria-pressed={filter.severity === severity} onClick={() => set({ ...filter, severity: filter.severity === severity ? null : severity })}>
                {NAMES[language].severityHeading[severity]}
              </Button>
            ))}
          </div>
          <Field label={say('filter-field')} size="small">
            <Select size="small" className={styles.select} value={placeOf(filter)} onChange={(_, { value }) => set({ ...filter, ...placed(value) })}>
              <option value="">{say('all')}</option>
              {table !== null &&
                fieldsOf(items, table).map(({ at, number, name }) => (
                  <option key={at} value={`field ${at}`}>
                    {say('field', { number, name })}
                  </option>
                ))}
              {sheetsOf(items).map((sheet) => (
                <option key={sheet} value={`sheet ${sheet}`}>
                  {say('beside', { sheet })}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say('filter-column')} size="small">
            <Select size="small" className={styles.select} value={filter.role ?? ''} onChange={(_, { value }) => set({ ...filter, role: value === '' ? null : (value as ColumnRole) })}>
              <option value="">{say('all')}</option>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {columnText(role, language)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      )}
      {!isEverything(filter) && (
        <Button size="small" appearance="subtle" onClick={() => set(EVERYTHING)}>
          {say('filter-clear')}
        </Button>
      )}
    </section>
  );
}

/** A field or a sheet as the value of an option, and back. */
const placeOf = ({ field, sheet }: Filter): string => (field !== null ? `field ${field}` : sheet !== null ? `sheet ${sheet}` : '');

const placed = (value: string): Pick<Filter, 'field' | 'sheet'> => ({ field: value.startsWith('field ') ? Number(value.slice(6)) : null, sheet: value.startsWith('sheet ') ? value.slice(6) : null });
