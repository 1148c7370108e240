// How firm the ranks are: the verdict in a sentence, each unit's interval, and the sheet with the charts. The same seed gives the same answer.
import { Field, Input, Select, Text } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import { toNumber, points, ZERO } from '../../../core/points.ts';
import { robustnessPatch } from '../../../core/robust/robustness-sheet.ts';
import { robustness, USUAL_TRIAL, type GroupRobustness } from '../../../core/robust/robustness.ts';
import { triedWorkbook } from '../../../core/robust/tried-workbook.ts';
import { ROBUST_WORDS, verdictOf } from '../../../core/robust/words.ts';
import { pointsOfText } from '../../../core/sheet/read-points.ts';
import { remarkText } from '../../../core/text/units.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { Section } from '../../frame/section.tsx';
import { InsertSheets } from '../insert-sheets.tsx';
import type { ToolProps } from '../registry.ts';
import { useToolStyles } from '../tool-style.ts';
import { ROBUST } from './words.ts';

const BY = ['field', 'criterion'] as const;

export default function RobustTool({ book }: ToolProps): ReactElement {
  const styles = useToolStyles();
  const language = useLanguage();
  const say = useWords(ROBUST);
  const [typed, setTyped] = useState(String(USUAL_TRIAL.band));
  const [by, setBy] = useState<(typeof BY)[number]>('field');
  const asked = pointsOfText(typed, true);
  const isBad = asked === null || asked < ZERO || asked > points(100);
  // A thousand trials take a moment: what is typed is shown at once, what follows from it when it is there.
  const band = useDeferredValue(isBad ? USUAL_TRIAL.band : toNumber(asked));
  const tried = useMemo(() => triedWorkbook(book.snapshot, book.checked.tables, by, null), [book, by]);
  const groups = useMemo(() => tried.groups.map((group) => robustness(group, { ...USUAL_TRIAL, band })), [tried, band]);
  const patch = useMemo(() => robustnessPatch({ groups, options: { ...USUAL_TRIAL, band }, file: null, language }), [groups, band, language]);
  if (groups.every(({ units }) => units.length === 0)) return <Text>{say('none')}</Text>;
  return (
    <div className={styles.tool}>
      <Field size="small" label={say('band')} validationState={isBad ? 'error' : 'none'} validationMessage={isBad ? say('bad-band') : null}>
        <Input size="small" inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {tried.from === 'units' && (
        <Field size="small" label={say('by')}>
          <Select size="small" className={styles.select} value={by} onChange={(_, { value }) => setBy(BY.find((each) => each === value) ?? 'field')}>
            {BY.map((each) => (
              <option key={each} value={each}>
                {say(`by-${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <InsertSheets book={book} patch={patch} />
      {groups.map((group, nth) => (
        <Group key={group.group.name ?? nth} found={group} />
      ))}
      {tried.remarks.map((remark) => (
        <Text key={`${remark.code} ${remark.unit ?? ''}`}>{remarkText(remark, language)}</Text>
      ))}
    </div>
  );
}

function Group({ found }: { readonly found: GroupRobustness }): ReactElement {
  const styles = useToolStyles();
  const language = useLanguage();
  const say = useWords(ROBUST);
  const words = ROBUST_WORDS[language];
  const { group, units, pairs, remarks } = found;
  const verdict = verdictOf(pairs, language);
  return (
    <Section heading={say('group', { name: group.name })}>
      {verdict !== null && <Text weight="semibold">{verdict}</Text>}
      {remarks.map((remark) => (
        <Text key={remark}>{words.remarks[remark]}</Text>
      ))}
      {group.left.length > 0 && <Text>{words.left(group.left.join('; '))}</Text>}
      <ul className={styles.list}>
        {units.map(({ unit, rank, trials }) => {
          const name = group.units[unit]?.name ?? '';
          return <li key={unit}>{trials === null ? say('unit-untried', { rank, name }) : say('unit', { rank, name, low: trials.low, high: trials.high })}</li>;
        })}
      </ul>
    </Section>
  );
}
