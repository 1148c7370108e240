// The header: the name, the language, the table in view and how it is understood.
import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useRef, useState, type ReactElement } from 'react';
import { a1Area } from '../../core/address.ts';
import { countsOf } from '../../core/sheet/read.ts';
import type { Table } from '../../core/sheet/table.ts';
import { LANGUAGES } from '../../core/text/language.ts';
import { currentTable, tableKey, type PaneState } from '../session/state.ts';
import { TableDetails } from '../table/table-details.tsx';
import { useEscape } from './escape.ts';
import { usePaneState, useSession, useWords } from './pane-context.ts';
import { FRAME } from './words.ts';
import type { Say } from '../words/words.ts';

const useStyles = makeStyles({
  header: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, flexShrink: 0 },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '32px' },
  name: { flexGrow: 1 },
  table: { justifyContent: 'flex-start', width: '100%', minWidth: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular, paddingLeft: 0 },
  list: { width: '100%' },
});

export function Header(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(FRAME);
  const language = usePaneState((state) => state.language);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <Text as="h1" size={400} weight="semibold" className={styles.name}>
          {say('panel')}
        </Text>
        <div role="group" aria-label={say('language')}>
          {LANGUAGES.map((each) => (
            <Button key={each} size="small" appearance={each === language ? 'outline' : 'subtle'} aria-pressed={each === language} aria-label={say(`language-${each}`)} lang={each} onClick={() => session.speak(each)} style={{ minWidth: '36px', fontWeight: each === language ? tokens.fontWeightBold : tokens.fontWeightRegular }}>
              {each.toUpperCase()}
            </Button>
          ))}
        </div>
        <Button size="small" appearance="subtle" icon={<ArrowClockwiseRegular />} aria-label={say('refresh')} title={say('refresh')} onClick={() => void session.refresh()} />
      </div>
      <TableLine />
    </header>
  );
}

const current = (state: PaneState): Table | null => currentTable(state)?.table ?? null;

/** "Bảng chấm điểm · A6:I183 · 117 mục chấm": opens what was understood; a list where the workbook has several tables. */
function TableLine(): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(FRAME);
  const table = usePaneState(current);
  const book = usePaneState((state) => state.book);
  const [isOpen, setOpen] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    line.current?.querySelector<HTMLElement>('[aria-controls]')?.focus();
  };
  useEscape(isOpen, close);
  if (table === null || book === null) return null;
  const tables = book.checked.tables.map((each) => each.table);
  return (
    <div ref={line}>
      {tables.length > 1 && (
        <Select size="small" className={styles.list} aria-label={say('choose-table')} value={tableKey(table)} onChange={(_, { value }) => session.choose(value)}>
          {tables.map((each) => (
            <option key={tableKey(each)} value={tableKey(each)}>
              {`${each.sheet} · ${a1Area(each.area)}`}
            </option>
          ))}
        </Select>
      )}
      <Button size="small" appearance="transparent" className={styles.table} icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={isOpen} aria-controls="parscore-table" title={say('columns-open')} onClick={() => setOpen(!isOpen)}>
        {tableText(table, say)}
      </Button>
      {isOpen && (
        <section id="parscore-table" aria-label={say('columns-open')}>
          <TableDetails key={tableKey(table)} table={table} close={close} />
        </section>
      )}
    </div>
  );
}

const tableText = (table: Table, say: Say<typeof FRAME>): string => say(`table-${table.kind}`, { range: a1Area(table.area), leaves: countsOf(table)['leaves'], units: countsOf(table)['units'] });
