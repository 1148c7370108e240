// The index large, its grade, which scores it comes from, and the figures of the whole table; tried ones beside the true ones.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableScore } from '../../../core/score/totals.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { showPercent, showPoints } from '../../../core/text/number.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { figuresOf, missingIn, plain, sourceOf, type Figure } from './figures.ts';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  index: { display: 'block', fontVariantNumeric: 'tabular-nums', margin: 0 },
  figures: { margin: `${tokens.spacingVerticalS} 0 0`, borderCollapse: 'collapse', width: '100%', maxWidth: '320px', '& th': { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 }, '& td': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold }, '& th, & td': { padding: `${tokens.spacingVerticalXXS} 0`, fontSize: tokens.fontSizeBase300, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
});

interface HeadProps {
  readonly table: ScoringTable;
  readonly score: TableScore;
  /** The score with the tried points; null where nothing is tried. */
  readonly tried: TableScore | null;
}

export function Head({ table, score, tried }: HeadProps): ReactElement {
  const styles = useStyles();
  const say = useWords(SCORE);
  const missing = missingIn(table, score);
  const source = sourceOf(table, tried ?? score);
  const figures = figuresOf(table, score, tried);
  return (
    <section className={styles.head} aria-label={say('index')}>
      <Index score={score} tried={tried} isMissing={missing !== null} />
      <Grade before={missing === null ? score.grade : null} tried={tried} />
      {missing === null && source !== null && <Text size={200}>{say(`source-${source}`)}</Text>}
      {missing !== null && <Text>{say(`missing-${missing}`)}</Text>}
      {figures.length > 0 && (
        <table className={styles.figures} aria-label={say('figures')}>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.name}>
                <th scope="row">{say(`figure-${figure.name}`)}</th>
                <td>
                  <FigureText figure={figure} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Index({ score, tried, isMissing }: Omit<HeadProps, 'table'> & { readonly isMissing: boolean }): ReactElement {
  const styles = useStyles();
  const say = useWords(SCORE);
  const language = useLanguage();
  const before = isMissing ? null : score.totals.index;
  const after = tried?.totals.index ?? null;
  const isLarge = before !== null || after !== null;
  return (
    <Text as="h2" size={isLarge ? 800 : 400} weight="semibold" className={styles.index}>
      {after === null || after === before ? (isLarge ? showPercent(before, language) : say('no-index')) : say('moves', { before: showPercent(before, language), after: showPercent(after, language) })}
    </Text>
  );
}

function Grade({ before, tried }: { readonly before: string | null; readonly tried: TableScore | null }): ReactElement | null {
  const say = useWords(SCORE);
  const after = tried === null ? before : tried.grade;
  if (before === null && after === null) return null;
  return <Text weight="semibold">{before === after || before === null ? say('grade', { grade: after }) : say('grade-moves', { before, after })}</Text>;
}

function FigureText({ figure: { points, tried } }: { readonly figure: Figure }): ReactElement {
  const say = useWords(SCORE);
  const language = useLanguage();
  if (tried !== null) return <>{say('moves', { before: showPoints(points, language), after: showPoints(tried, language) })}</>;
  return <>{points === null ? say('not-filled') : say('points', { points: plain(points) })}</>;
}
