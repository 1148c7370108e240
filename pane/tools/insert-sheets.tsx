// What a tool would write, said before it is written, with the button that writes it.
import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { patchCounts } from '../../core/edit/patch-counts.ts';
import type { Patch } from '../../core/edit/patch.ts';
import { usePaneState, useSession, useWords } from '../frame/pane-context.ts';
import type { Book } from '../session/state.ts';
import { useToolStyles } from './tool-style.ts';
import { TOOLS_WORDS } from './words.ts';

export function InsertSheets({ book, patch }: { readonly book: Book; readonly patch: Patch }): ReactElement {
  const styles = useToolStyles();
  const session = useSession();
  const say = useWords(TOOLS_WORDS);
  const isWriting = usePaneState((state) => state.work?.what === 'writing');
  const sheets = patch.edits.filter((edit) => edit.kind === 'put-sheet');
  const last = sheets.at(-1)?.own;
  return (
    <div className={styles.part}>
      {sheets.map(({ own, name, content }) => {
        const earlier = book.snapshot.sheets.find((sheet) => sheet.own === own);
        return (
          <Text key={own} size={200}>
            {say('will', { name, rows: new Set(content.cells.map(({ row }) => row)).size, charts: content.charts.length })} {earlier !== undefined && say('replaces', { name: earlier.name })}
          </Text>
        );
      })}
      <Button
        appearance="primary"
        disabled={isWriting || patch.edits.length === 0}
        onClick={() => void session.write(patch, { what: 'inserted', values: { ...patchCounts(patch) }, ...(last === undefined ? {} : { show: last }) })}
      >
        {say('insert')}
      </Button>
    </div>
  );
}
