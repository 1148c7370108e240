// Điểm: the index and what it is made of, field by field; where points were lost; and what other scores would change.
import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckedTable } from '../../../core/check/check.ts';
import { usePaneState, useWords } from '../../frame/pane-context.ts';
import { currentTable, tableKey, type PaneState } from '../../session/state.ts';
import { ScoringScore } from './scoring-score.tsx';
import { Units } from './units.tsx';
import { SCORE } from './words.ts';

const current = (state: PaneState): CheckedTable | null => currentTable(state);

export function ScoreView(): ReactElement | null {
  const checked = usePaneState(current);
  const say = useWords(SCORE);
  if (checked === null) return null;
  const { table, score, findings } = checked;
  // A table of its own begins with nothing opened.
  if (table.kind === 'ranking') return <Units key={tableKey(table)} table={table} />;
  if (score === undefined) return <Text>{say('failed')}</Text>;
  return <ScoringScore key={tableKey(table)} table={table} score={score} findings={findings} />;
}
