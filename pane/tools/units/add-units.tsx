// How units that are not here yet come into this file: from files of their own where the program can, else by hand.
import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FileButton } from '../../frame/file-button.tsx';
import { usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { useToolStyles } from '../tool-style.ts';
import { UNITS } from './words.ts';

const WORKBOOKS = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface AddUnitsProps {
  /** Names of the files that are read beside the workbook. */
  readonly files: readonly string[];
  /** Reads files beside the workbook; absent where the page cannot. */
  readonly read?: (files: readonly File[]) => void;
  readonly forget: () => void;
}

export function AddUnits({ files, read, forget }: AddUnitsProps): ReactElement {
  const styles = useToolStyles();
  const session = useSession();
  const say = useWords(UNITS);
  const isBusy = usePaneState((state) => state.work !== null);
  if (read !== undefined) {
    return (
      <div className={styles.part}>
        <FileButton label={say('add')} accept={WORKBOOKS} isMultiple isDisabled={isBusy} chosen={read} />
        <Text size={200}>{say('beside-hint')}</Text>
        {files.length > 0 && (
          <>
            <Text size={200}>{say('beside', { count: files.length, files: files.join('; ') })}</Text>
            <Button size="small" onClick={forget}>
              {say('forget')}
            </Button>
          </>
        )}
      </div>
    );
  }
  if (!session.addsSheets) return <Text size={200}>{say('by-hand')}</Text>;
  return (
    <div className={styles.part}>
      <FileButton label={say('add')} accept={WORKBOOKS} isMultiple isDisabled={isBusy} chosen={(files) => void session.addSheets(files)} />
      <Text size={200}>{say('add-hint')}</Text>
    </div>
  );
}
