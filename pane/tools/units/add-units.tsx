// How units that are not here yet come into this file: from files of their own where the program can, else by hand.
import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FileButton } from '../../frame/file-button.tsx';
import { usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { useToolStyles } from '../tool-style.ts';
import { UNITS } from './words.ts';

const WORKBOOKS = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function AddUnits(): ReactElement {
  const styles = useToolStyles();
  const session = useSession();
  const say = useWords(UNITS);
  const isBusy = usePaneState((state) => state.work !== null);
  if (!session.addsSheets) return <Text size={200}>{say('by-hand')}</Text>;
  return (
    <div className={styles.part}>
      <FileButton label={say('add')} accept={WORKBOOKS} isMultiple isDisabled={isBusy} chosen={(files) => void session.addSheets(files)} />
      <Text size={200}>{say('add-hint')}</Text>
    </div>
  );
}
