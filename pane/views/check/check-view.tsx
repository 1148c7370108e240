// Kiểm tra: how the table stands in one sentence, and what to look at, the gravest first.
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { countSeverities, verdictText } from '../../../core/text/verdict.ts';
import type { CheckedTable } from '../../../core/check/check.ts';
import { Welcome } from '../../frame/welcome.tsx';
import { NotSure } from '../../table/not-sure.tsx';
import { usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { currentTable, isLocked, type PaneState } from '../../session/state.ts';
import { Filters } from './filters.tsx';
import { EVERYTHING, filtered, isEverything } from './filter.ts';
import { FindingList } from './finding-list.tsx';
import { besideItems, fixEdits, itemsOf } from './finding-items.ts';
import { FixAll } from './fix-all.tsx';
import { CHECK } from './words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalS },
});

const current = (state: PaneState): CheckedTable | null => currentTable(state);

export function CheckView(): ReactElement | null {
  const checked = usePaneState(current);
  return checked === null ? null : <Checked checked={checked} />;
}

function Checked({ checked }: { readonly checked: CheckedTable }): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK);
  const session = useSession();
  const language = usePaneState((state) => state.language);
  const locked = usePaneState((state) => state.book !== null && isLocked(state.book, checked.table.sheet));
  const [filter, setFilter] = useState(EVERYTHING);
  const beside = usePaneState((state) => state.beside);
  const items = useMemo(() => [...itemsOf(checked), ...besideItems(beside)], [checked, beside]);
  const wanted = useMemo(() => filtered(items, filter, language), [items, filter, language]);
  const counts = countSeverities(items.map(({ finding }) => finding));
  const fixable = useMemo(() => checked.findings.filter((finding) => fixEdits(finding).length > 0), [checked]);
  return (
    <>
      <Welcome />
      <NotSure />
      <div className={styles.head}>
        <Text as="h2" size={400} weight="semibold">
          {verdictText(counts, language)}
        </Text>
        {items.length === 0 && (
          <>
            <Text>{say('clean')}</Text>
            <Button appearance="primary" size="small" onClick={() => session.show('insert')}>
              {say('go-insert')}
            </Button>
          </>
        )}
        {locked && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say('fix-locked', { sheet: checked.table.sheet })}</MessageBarBody>
          </MessageBar>
        )}
        {fixable.length > 1 && !locked && <FixAll findings={fixable} />}
      </div>
      {items.length > 0 && <Filters table={checked.table} items={items} filter={filter} set={setFilter} />}
      {isEverything(filter) || <Text size={200}>{wanted.length === 0 ? say('none-match') : say('shown', { shown: wanted.length, count: items.length })}</Text>}
      <FindingList items={wanted} table={checked.table} />
    </>
  );
}
