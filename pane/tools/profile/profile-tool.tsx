// A unit's indices over the years, as a sheet of the workbook lists them, and the sheet with the line charts.
import { Text } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { toNumber } from '../../../core/points.ts';
import { profileOf, type ProfileIndicator } from '../../../core/profile/profile.ts';
import { profileSheet } from '../../../core/profile/profile-sheet.ts';
import { readProfile, type ProfileTable } from '../../../core/profile/read-profile.ts';
import { PROFILE_WORDS } from '../../../core/profile/words.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { Section } from '../../frame/section.tsx';
import { InsertSheets } from '../insert-sheets.tsx';
import type { ToolProps } from '../registry.ts';
import { useToolStyles } from '../tool-style.ts';
import { PROFILE } from './words.ts';

export default function ProfileTool({ book }: ToolProps): ReactElement {
  const say = useWords(PROFILE);
  const table = useMemo(() => readProfile(book.snapshot), [book]);
  return table === null || table.entries.length === 0 ? <Text>{say('none')}</Text> : <Found book={book} table={table} />;
}

function Found({ book, table }: ToolProps & { readonly table: ProfileTable }): ReactElement {
  const styles = useToolStyles();
  const language = useLanguage();
  const say = useWords(PROFILE);
  const words = PROFILE_WORDS[language];
  const profile = useMemo(() => profileOf(table.entries), [table]);
  const patch = useMemo(() => ({ edits: [profileSheet(profile, table, null, language)] }), [profile, table, language]);
  return (
    <div className={styles.tool}>
      <Text weight="semibold">{table.title === '' ? say('table', { sheet: table.sheet }) : table.title}</Text>
      <InsertSheets book={book} patch={patch} />
      {profile.remarks.map((remark) => (
        <Text key={remark}>{words.remarks[remark]}</Text>
      ))}
      {table.problems.map(({ what, row, text }) => (
        <Text key={`${what} ${row}`}>{words.problems[what](row + 1, text)}</Text>
      ))}
      {profile.indicators.map((indicator) => (
        <Indicator key={indicator.name} indicator={indicator} years={profile.years} />
      ))}
    </div>
  );
}

function Indicator({ indicator, years }: { readonly indicator: ProfileIndicator; readonly years: readonly number[] }): ReactElement {
  const styles = useToolStyles();
  const say = useWords(PROFILE);
  const isKnown = indicator.years.some(({ value, text }) => value !== null || text !== '');
  return (
    <Section heading={indicator.name}>
      {!isKnown && <Text size={200}>{say('no-value')}</Text>}
      <ul className={styles.list}>
        {years.map((year, at) => {
          const known = indicator.years[at];
          if (known === undefined || (known.value === null && known.text === '')) return null;
          return <li key={year}>{say('year', { year: String(year), value: known.value === null ? null : toNumber(known.value), rank: known.rank, ranked: known.ranked, text: known.text })}</li>;
        })}
      </ul>
    </Section>
  );
}
