// Ways to a goal: the goal is typed, and the sentences, the items and the ranks follow at once; nothing is written.
import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { minus, toNumber } from '../../../core/points.ts';
import type { Way } from '../../../core/score/what-if.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { a1 } from '../../../core/address.ts';
import { rankText, whatIfText } from '../../../core/text/what-if.ts';
import { useLanguage, usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { Section } from '../../frame/section.tsx';
import type { ToolProps } from '../registry.ts';
import { scoringTable } from '../scoring-table.ts';
import { typedPercent } from '../typed-figure.ts';
import { TOOLS_WORDS } from '../words.ts';
import { askGoal, freeColumns } from './answer.ts';
import { WHATIF } from './words.ts';

const useStyles = makeStyles({
  tool: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular, paddingLeft: 0 },
});

export default function WhatIfTool({ book }: ToolProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const say = useWords(WHATIF);
  const shared = useWords(TOOLS_WORDS);
  const chosen = usePaneState((state) => state.table);
  const checked = useMemo(() => scoringTable(book, chosen), [book, chosen]);
  const [typed, setTyped] = useState('');
  const [effort, setEffort] = useState('');
  const [unit, setUnit] = useState('');
  const goal = typedPercent(typed);
  const found = useMemo(() => (checked === null || goal === null ? null : askGoal(book, checked, { goal, effort: effort === '' ? null : Number(effort), unit })), [book, checked, goal, effort, unit]);
  if (checked === null) return <Text>{shared('no-table')}</Text>;
  if ((checked.score?.totals.index ?? null) === null) return <Text>{say('no-index')}</Text>;
  const columns = freeColumns(book, checked.table);
  const hasRanking = book.checked.tables.some(({ table }) => table.kind === 'ranking');
  const isBad = typed.trim() !== '' && goal === null;
  return (
    <div className={styles.tool}>
      <Field size="small" label={say('goal')} validationState={isBad ? 'error' : 'none'} validationMessage={isBad ? say('bad-goal') : null}>
        <Input size="small" inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {columns.length > 0 && (
        <Field size="small" label={say('effort')}>
          <Select size="small" value={effort} onChange={(_, { value }) => setEffort(value)}>
            <option value="">{say('effort-none')}</option>
            {columns.map(({ column, letter, name }) => (
              <option key={column} value={column}>
                {say('effort-column', { column: letter, name: name === '' ? null : name })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {hasRanking && (
        <Field size="small" label={say('unit')} validationState={found?.isUnitUnknown === true ? 'warning' : 'none'} validationMessage={found?.isUnitUnknown === true ? say('unit-unknown') : null}>
          <Input size="small" value={unit} onChange={(_, { value }) => setUnit(value)} />
        </Field>
      )}
      <div role="status" className={styles.tool}>
        {found !== null && (
          <>
            {whatIfText(found.answer, found.table, language).map((sentence) => (
              <Text key={sentence}>{sentence}</Text>
            ))}
            {found.unread.length > 0 && <Text>{say('effort-unread', { list: found.unread.join('; ') })}</Text>}
            <Choices table={found.table} way={found.answer.cheapest?.state === 'found' ? found.answer.cheapest : found.answer.fewest} />
            {found.ranks.length > 0 && (
              <Section heading={say('ranks')}>
                {found.ranks.map(({ of, value, sheet, rank }) => (
                  <span key={of}>
                    <Text weight="semibold">{say(`rank-${of}`)}</Text> <Text>{rankText(rank, value, sheet, language)}</Text>
                  </span>
                ))}
              </Section>
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** The items of a way, each leading to its row. */
function Choices({ table, way }: { readonly table: ScoringTable; readonly way: Way }): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(WHATIF);
  if (way.state !== 'found') return null;
  return (
    <Section heading={say('choices')}>
      <ul className={styles.list}>
        {way.choices.map(({ gain, step }) => {
          const row = table.rows[gain.row];
          if (row === undefined) return null;
          return (
            <li key={gain.row}>
              <Button appearance="transparent" size="small" className={styles.item} onClick={() => void session.select(table.sheet, a1(row.row, table.columns.name ?? 0))}>
                {say('choice', { number: row.path === '' ? row.name : `${row.path} ${row.name}`, from: toNumber(minus(step.to, step.gain)), to: toNumber(step.to) })}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
