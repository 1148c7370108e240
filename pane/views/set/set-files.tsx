// Saves a set as a file and opens one: what cannot be read is told in one sentence.
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useRef, useState, type ReactElement } from 'react';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { useLanguage, usePane, useWords } from '../../frame/pane-context.ts';
import { readSetFile, SET_FILE_TYPE, setFile, setFileRefusal, type ReadSetFile } from './set-file.ts';
import { SET } from './words.ts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  hidden: { display: 'none' },
});

export function SaveSet({ set }: { readonly set: CriteriaSet }): ReactElement {
  const { surroundings } = usePane();
  const say = useWords(SET);
  const save = (): void => {
    const { name, content } = setFile(set);
    surroundings.saveFile(name, content, SET_FILE_TYPE);
  };
  return (
    <Button size="small" icon={<ArrowDownloadRegular />} onClick={save}>
      {say('save')}
    </Button>
  );
}

export function LoadSet({ loaded }: { readonly loaded: (set: CriteriaSet, file: string) => void }): ReactElement {
  const styles = useStyles();
  const say = useWords(SET);
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Extract<ReadSetFile, { readonly ok: false }> | null>(null);
  const open = async (file: File | undefined): Promise<void> => {
    // The same file may be chosen again after it was mended.
    if (input.current) input.current.value = '';
    if (file === undefined) return;
    const read = await readSetFile(file);
    setRefused(read.ok ? null : read);
    if (read.ok) loaded(read.set, read.file);
  };
  return (
    <div className={styles.column}>
      <Button size="small" onClick={() => input.current?.click()}>
        {say('load')}
      </Button>
      <input ref={input} type="file" accept=".json,application/json" className={styles.hidden} aria-label={say('load')} onChange={({ target }) => void open(target.files?.[0])} />
      <div role="alert">
        {refused !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{setFileRefusal(refused, language)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
