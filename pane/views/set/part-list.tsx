// How a set's scale divides by who gives the points, with the sources of each part.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PointPart } from '../../../core/criteria/set.ts';
import { useWords } from '../../frame/pane-context.ts';
import { shownPoints } from './set-figures.ts';
import { SourceList } from './source-list.tsx';
import { SET } from './words.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

export function PartList({ parts }: { readonly parts: readonly PointPart[] }): ReactElement {
  const styles = useStyles();
  const say = useWords(SET);
  return (
    <ul className={styles.list}>
      {parts.map(({ name, max, sources, parts: within }, at) => (
        <li key={at}>
          <Text size={200}>{say('part', { name, max: shownPoints(max) })}</Text>
          {sources !== undefined && <SourceList sources={sources} />}
          {within !== undefined && <PartList parts={within} />}
        </li>
      ))}
    </ul>
  );
}
