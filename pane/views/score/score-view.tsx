// Điểm: the index and what it is made of, field by field; where points were lost; and what other scores would change.
import type { ReactElement } from 'react';
import type { CheckedTable } from '../../../core/check/check.ts';
import { usePaneState } from '../../frame/pane-context.ts';
import { currentTable, type PaneState } from '../../session/state.ts';
import { ScoringScore } from './scoring-score.tsx';
import { Units } from './units.tsx';

const current = (state: PaneState): CheckedTable | null => currentTable(state);

export function ScoreView(): ReactElement | null {
  const checked = usePaneState(current);
  if (checked === null) return null;
  const { table, score, findings } = checked;
  if (table.kind === 'ranking') return <Units table={table} />;
  return score === undefined ? null : <ScoringScore table={table} score={score} findings={findings} />;
}
