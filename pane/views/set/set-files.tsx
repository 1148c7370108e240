// Saves a set as a file and opens one: what cannot be read is told in one sentence.
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { FileButton } from '../../frame/file-button.tsx';
import { useLanguage, usePane, useWords } from '../../frame/pane-context.ts';
import { readSetFile, SET_FILE_TYPE, setFile, setFileRefusal, type ReadSetFile } from './set-file.ts';
import { SET } from './words.ts';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
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
  const [refused, setRefused] = useState<Extract<ReadSetFile, { readonly ok: false }> | null>(null);
  const open = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const read = await readSetFile(file);
    setRefused(read.ok ? null : read);
    if (read.ok) loaded(read.set, read.file);
  };
  return (
    <div className={styles.column}>
      <FileButton label={say('load')} accept=".json,application/json" chosen={(files) => void open(files)} />
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
