// Which table was found, how sure that is and why, and what it counts.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { a1Area } from '../../core/address.ts';
import { countsOf } from '../../core/sheet/read.ts';
import type { Table } from '../../core/sheet/table.ts';
import { evidenceText } from '../../core/text/evidence.ts';
import { useLanguage, useWords } from '../frame/pane-context.ts';
import { certaintyOf, percentOf } from './certainty.ts';
import { TABLE } from './words.ts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export function TableSummary({ table }: { readonly table: Table }): ReactElement {
  const styles = useStyles();
  const say = useWords(TABLE);
  const language = useLanguage();
  const certainty = certaintyOf(table.confidence);
  // Who is sure does not tell of doubts in the same breath: a ranking needs no maxima.
  const evidence = certainty === 'sure' ? table.evidence.filter(({ code }) => !code.startsWith('weak-')) : table.evidence;
  return (
    <div className={styles.column}>
      <Text>{say(`found-${table.kind}`, { sheet: table.sheet, range: a1Area(table.area) })}</Text>
      <Text>{say(`counts-${table.kind}`, countsOf(table))}</Text>
      <Text weight="semibold">{say(certainty, { confidence: percentOf(table.confidence) })}</Text>
      <ul className={styles.list} aria-label={say('evidence')}>
        {evidence.map((each, at) => (
          <li key={at}>
            <Text size={200}>{evidenceText(each, language)}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
