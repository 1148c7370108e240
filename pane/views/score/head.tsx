// The index large, its grade, whether it is provisional, and the figures that it comes from.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { toNumber, type Points } from '../../../core/points.ts';
import type { TableScore } from '../../../core/score/totals.ts';
import { showPercent, showPoints } from '../../../core/text/number.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  index: { display: 'block', fontVariantNumeric: 'tabular-nums' },
  figures: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(84px, 1fr))', gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalS} 0 0` },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** `tried` is the score with the tried points; null where nothing is tried. */
export function Head({ score, tried }: { readonly score: TableScore; readonly tried: TableScore | null }): ReactElement {
  const styles = useStyles();
  const say = useWords(SCORE);
  const language = useLanguage();
  const { totals, provisional, grade } = score;
  const { index } = totals;
  const moved = tried?.totals.index ?? null;
  const given = tried === null ? grade : tried.grade;
  return (
    <section aria-label={say('index')}>
      {index === null ? (
        <Text as="h2">{say('no-index')}</Text>
      ) : (
        <>
          <Text as="h2" size={800} weight="semibold" className={styles.index} aria-live="polite">
            {moved === null ? showPercent(index, language) : <span aria-label={say('try-moves-spoken', { before: toNumber(index), after: toNumber(moved) })}>{say('try-moves', { before: toNumber(index), after: toNumber(moved) })}</span>}
          </Text>
          {given !== null && <Text weight="semibold">{say('grade', { grade: given })} </Text>}
          <Text size={200} className={styles.name}>
            {say((tried ?? score).provisional || provisional ? 'provisional' : 'appraised')}
          </Text>
        </>
      )}
      <dl className={styles.figures} aria-label={say('figures')}>
        {figuresOf(tried ?? score).map(([name, points]) => (
          <div key={name}>
            <dt className={styles.name}>{say(name)}</dt>
            <dd className={styles.value}>{showPoints(points, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Columns that the table lacks are left out; what does not apply is told only where there is any. */
function figuresOf({ totals }: TableScore): readonly (readonly [keyof typeof SCORE, Points])[] {
  const { max, applicableMax, self, appraised, survey, bonus, penalty, achieved, lost } = totals;
  const all = [
    ['max', max],
    ['applicableMax', applicableMax === max ? null : applicableMax],
    ['self', self],
    ['appraisedPoints', appraised],
    ['survey', survey],
    ['bonus', bonus],
    ['penalty', penalty],
    ['achieved', achieved],
    ['lost', lost],
  ] as const;
  return all.flatMap(([name, points]) => (points === null ? [] : [[name, points] as const]));
}
