// Where figures were read, and how surely: a word for the status, a link, what it vouches for.
import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Source } from '../../../core/criteria/set.ts';
import { NAMES } from '../../../core/text/names.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { sentenceCase } from '../../words/words.ts';
import { SET } from './words.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
  line: { display: 'block' },
});

export function SourceList({ sources }: { readonly sources: readonly Source[] }): ReactElement {
  const styles = useStyles();
  const say = useWords(SET);
  const names = NAMES[useLanguage()];
  return (
    <ul className={styles.list}>
      {sources.map(({ title, url, status, note, of }, at) => (
        <li key={at}>
          <Text size={200} weight="semibold" className={styles.line}>
            {sentenceCase(names.source[status])}
          </Text>
          {url === undefined ? (
            <Text size={200}>{title}</Text>
          ) : (
            <Link inline href={url} target="_blank" rel="noreferrer noopener">
              {title}
            </Link>
          )}
          {note !== undefined && (
            <Text size={200} className={styles.line}>
              {note}
            </Text>
          )}
          {of !== undefined && (
            <Text size={200} className={styles.line}>
              {say('source-of', { figures: of.map((figure) => names.figure[figure]).join(', ') })}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
