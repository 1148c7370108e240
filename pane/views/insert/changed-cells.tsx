// A list of cells with what stands there and what will: the first ones, all on request.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { SetCell } from '../../../core/edit/patch.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { changesOf } from '../check/finding-items.ts';
import { INSERT } from './words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontFamily: tokens.fontFamilyMonospace },
});

const FIRST = 20;

export function ChangedCells({ cells, none }: { readonly cells: readonly SetCell[]; readonly none: string }): ReactElement {
  const styles = useStyles();
  const say = useWords(INSERT);
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  if (cells.length === 0) return <span>{none}</span>;
  const changes = changesOf(isWhole ? cells : cells.slice(0, FIRST), language);
  return (
    <>
      <ul className={styles.list}>
        {changes.map(({ sheet, cell, before, after }) => (
          <li key={`${sheet}!${cell}`}>{say('change', { sheet, cell, before: before === '' ? say('blank') : before, after: after === '' ? say('blank') : after })}</li>
        ))}
      </ul>
      {changes.length < cells.length && (
        <>
          {say('more', { count: cells.length - changes.length })}
          <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
            {say('show-all')}
          </Button>
        </>
      )}
    </>
  );
}
