// The improvement plan: what it would hold, its sheet, and the findings on the one that the workbook has.
import { Field, Input, Text } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { planFindings, planSource, standingPlan } from '../../../core/plan/plan-of-workbook.ts';
import { planPatch } from '../../../core/plan/plan-patch.ts';
import { toNumber } from '../../../core/points.ts';
import { useLanguage, usePaneState, useWords } from '../../frame/pane-context.ts';
import { today } from '../../session/today.ts';
import { FindingLines } from '../finding-lines.tsx';
import { InsertSheets } from '../insert-sheets.tsx';
import type { ToolProps } from '../registry.ts';
import { scoringTable } from '../scoring-table.ts';
import { useToolStyles } from '../tool-style.ts';
import { typedPercent } from '../typed-figure.ts';
import { TOOLS_WORDS } from '../words.ts';
import { PLAN } from './words.ts';

export default function PlanTool({ book }: ToolProps): ReactElement {
  const styles = useToolStyles();
  const language = useLanguage();
  const say = useWords(PLAN);
  const shared = useWords(TOOLS_WORDS);
  const chosen = usePaneState((state) => state.table);
  const [typed, setTyped] = useState('');
  const goal = typedPercent(typed);
  const standing = useMemo(() => standingPlan(book.snapshot, book.checked.tables.map(({ table }) => table), book.set), [book]);
  const table = useMemo(() => standing?.source?.table ?? scoringTable(book, chosen)?.table ?? null, [standing, book, chosen]);
  const source = useMemo(() => (table === null ? null : planSource(book.snapshot, table, book.set)), [book, table]);
  const planned = useMemo(() => (source === null ? null : planPatch({ snapshot: book.snapshot, source, goal, language })), [book, source, goal, language]);
  // A plan of a table that is not here may have been filled in: it is not turned into another's.
  const isForeign = standing !== null && standing.source === null;
  if (source === null) return <Text>{shared('no-table')}</Text>;
  const isBad = typed.trim() !== '' && goal === null;
  return (
    <div className={styles.tool}>
      <Field size="small" label={say('goal')} validationState={isBad ? 'error' : 'none'} validationMessage={isBad ? say('bad-goal') : null}>
        <Input size="small" inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {isForeign ? (
        <Text>{say('foreign', { sheet: standing.sheet.name })}</Text>
      ) : planned === null ? (
        <Text>{say('nothing')}</Text>
      ) : (
        <>
          <Text>{say('headline', { count: planned.plan.lines.length, lost: toNumber(planned.plan.lost), recoverable: toNumber(planned.plan.recoverable) })}</Text>
          {planned.merged.keptCount > 0 && <Text>{say('kept', { count: planned.merged.keptCount })}</Text>}
          {planned.frozen.map(({ cell, formula, shown }) => (
            <Text key={cell}>{say('frozen', { cell, formula, value: shown === '' ? ' ' : String(shown) })}</Text>
          ))}
          <InsertSheets book={book} patch={planned.patch} />
        </>
      )}
      {standing === null ? planned !== null && <Text size={200}>{say('fill')}</Text> : <FindingLines findings={planFindings(standing, today())} />}
    </div>
  );
}
