// Where another score of a leaf is typed; what is wrong with it is said right there.
import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toNumber } from '../../../core/points.ts';
import { numberOf } from '../../../core/score/reading.ts';
import { countingCell } from '../../../core/score/try-scores.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { showPoints } from '../../../core/text/number.ts';
import { useLanguage, useSession, useWords } from '../../frame/pane-context.ts';
import { readTried } from './trial.ts';
import { SCORE } from './words.ts';

interface TriedFieldProps {
  readonly table: ScoringTable;
  readonly index: number;
  readonly node: string;
  readonly typed: string;
}

export function TriedField({ table, index, node, typed }: TriedFieldProps): ReactElement | null {
  const session = useSession();
  const say = useWords(SCORE);
  const language = useLanguage();
  const cell = countingCell(table, index);
  const row = table.rows[index];
  if (cell === null || row === undefined) return null;
  const max = numberOf(row.max);
  const tried = readTried(typed, max);
  const problem = tried !== null && 'problem' in tried ? say(`try-${tried.problem}`, { max: max === null ? null : toNumber(max) }) : undefined;
  return (
    <Field size="small" style={{ width: '76px', flexShrink: 0 }} {...(problem === undefined ? {} : { validationMessage: problem, validationState: 'error' })}>
      <Input
        size="small"
        inputMode="decimal"
        style={{ minWidth: 0, width: '100%' }}
        aria-label={say('try-field', { node })}
        placeholder={showPoints(numberOf(cell.reading), language)}
        value={typed}
        onChange={(_, { value }) => session.tryPoints(table, index, value === '' ? null : value)}
      />
    </Field>
  );
}
