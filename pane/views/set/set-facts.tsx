// What is known of a set: decision, years, level, counts, scale, and what a user must know of it as a whole.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { BeakerFilled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { cautionText } from '../../../core/text/criteria-set.ts';
import { NAMES } from '../../../core/text/names.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { shownCounts, shownDate, shownPoints } from './set-figures.ts';
import { SET } from './words.ts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  illustration: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, alignSelf: 'flex-start', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, borderRadius: tokens.borderRadiusMedium, color: tokens.colorPalettePurpleForeground2, backgroundColor: tokens.colorPalettePurpleBackground2 },
});

export function SetFacts({ set }: { readonly set: CriteriaSet }): ReactElement {
  const styles = useStyles();
  const say = useWords(SET);
  const language = useLanguage();
  return (
    <div className={styles.column}>
      <Text weight="semibold">{set.name}</Text>
      {set.illustration === true && (
        <>
          <span className={styles.illustration}>
            <BeakerFilled aria-hidden />
            <Text weight="semibold">{say('illustration')}</Text>
          </span>
          <Text>{cautionText('illustration', language)}</Text>
        </>
      )}
      {set.illustration !== true && <Text>{say('decision', { number: set.decision?.number, date: shownDate(set.decision?.date, language) })}</Text>}
      <Text>{say('about', { level: NAMES[language].level[set.level], years: set.years.join(', ') })}</Text>
      <Text>{say('counts', shownCounts(set))}</Text>
      <Text>{say('scale', { scale: shownPoints(set.scale) })}</Text>
      {set.bonusMax !== undefined && <Text>{say('bonus-max', { points: shownPoints(set.bonusMax) })}</Text>}
      {set.penaltyMax !== undefined && <Text>{say('penalty-max', { points: shownPoints(set.penaltyMax) })}</Text>}
      {!set.complete && (
        <Text>
          {cautionText('partial', language)}
          <br />
          {say('partial-means')}
        </Text>
      )}
    </div>
  );
}
