// Where another score of a leaf is typed; what is wrong with it, or what will not be written, is said right there.
import { Field, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { numberOf } from '../../../core/score/reading.ts';
import { useWords } from '../../frame/pane-context.ts';
import { plain } from './figures.ts';
import type { LeafField } from './leaf-fields.ts';
import { readTried } from './trial.ts';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  // Below the trial that stays in sight at the top.
  input: { width: '88px', minWidth: 0, '& input': { scrollMarginTop: '160px' } },
  field: { paddingBottom: tokens.spacingVerticalXS },
});

/** The fields of a trial, whatever leaf they are for. */
export interface Fields {
  /** As typed, by index into the table's rows. */
  readonly typed: ReadonlyMap<number, string>;
  /** null for what cannot be tried. */
  of(index: number): LeafField | null;
  type(index: number, text: string): void;
  /** The number, or else the name, of a row. */
  called(index: number): string;
}

interface TriedFieldProps {
  readonly index: number;
  readonly node: string;
  readonly fields: Fields;
}

export function TriedField({ index, node, fields }: TriedFieldProps): ReactElement | null {
  const styles = useStyles();
  const say = useWords(SCORE);
  const id = useId();
  const field = fields.of(index);
  if (field === null) return null;
  const typed = fields.typed.get(index) ?? '';
  const { bounds, cell, reading, kept, whole } = field;
  const tried = readTried(typed, bounds);
  const problem = tried !== null && 'problem' in tried ? say(`try-${tried.problem}`, { from: plain(bounds.from), max: plain(bounds.to), survey: plain(bounds.survey) }) : null;
  const hint = kept !== null ? say(`try-keeps-${kept}`, { cell }) : whole !== null ? say('try-whole', { node: fields.called(whole.index), points: plain(whole.points) }) : null;
  return (
    <Field size="small" className={styles.field} {...(hint === null ? {} : { hint })} {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' })}>
      {(control) => (
        <div className={styles.line}>
          <Label size="small" htmlFor={id}>
            {say('try-label', { cell })}
          </Label>
          <Input {...control} id={id} size="small" inputMode="decimal" autoComplete="off" className={styles.input} aria-label={say('try-field', { node, cell, points: plain(numberOf(reading)) })} value={typed} onChange={(_, { value }) => fields.type(index, value)} />
        </div>
      )}
    </Field>
  );
}
