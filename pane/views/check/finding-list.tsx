// The findings by what to do first, inside by field; long groups show a part and more on request.
import { Button, makeStyles, Text, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Table } from '../../../core/sheet/table.ts';
import { findingText } from '../../../core/text/finding.ts';
import { NAMES } from '../../../core/text/names.ts';
import { useLanguage, usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { isLocked } from '../../session/state.ts';
import { FindingRow } from './finding-row.tsx';
import { changesOf, fixEdits, groupsOf, type Item } from './finding-items.ts';
import { CHECK } from './words.ts';

const useStyles = makeStyles({
  heading: { display: 'block', marginTop: tokens.spacingVerticalM },
  field: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0 },
});

/** Lines of a severity that are shown at once. */
const PAGE = 50;

export function FindingList({ items, table }: { readonly items: readonly Item[]; readonly table: Table | null }): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK);
  const session = useSession();
  const language = useLanguage();
  const book = usePaneState((state) => state.book);
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({});
  const list = useRef<HTMLDivElement>(null);
  const focusAt = useRef<number | null>(null);
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const select = useCallback((sheet: string, cell: string) => void session.select(sheet, cell), [session]);
  const order: Item[] = [];
  const latest = useRef(order);
  latest.current = order;
  const fix = useCallback(
    (at: number) => {
      const item = latest.current[at];
      focusAt.current = at;
      if (item) void session.fix([item.finding]);
    },
    [session],
  );
  // A mended line goes: the one that takes its place gets the focus.
  useEffect(() => {
    if (focusAt.current === null) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [];
    rows[Math.min(focusAt.current, rows.length - 1)]?.focus();
    focusAt.current = null;
  }, [items]);
  return (
    <div ref={list} {...arrows} role="region" aria-label={say('findings')}>
      {groupsOf(items).map(({ severity, count, fields }) => {
        let left = shown[severity] ?? PAGE;
        return (
          <section key={severity}>
            <Text as="h2" size={300} weight="semibold" className={styles.heading}>
              {say('group', { heading: NAMES[language].severityHeading[severity], count })}
            </Text>
            {fields.map(({ field, beside, items: all }) => {
              const part = all.slice(0, Math.max(0, left));
              left -= part.length;
              const row = field === null ? undefined : table?.rows[field];
              const where = beside === null ? say('no-field') : say('beside', { sheet: beside });
              return part.length === 0 ? null : (
                <div key={beside ?? field ?? 'table'}>
                  {(table?.kind === 'scoring' || beside !== null) && (
                    <Text as="h3" size={200} className={styles.field}>
                      {row === undefined ? where : say('field', { number: row.number, name: row.name })}
                    </Text>
                  )}
                  <ul className={styles.list}>
                    {part.map((item) => {
                      const { finding, number, name } = item;
                      const [change] = changesOf(fixEdits(finding), language);
                      const at = order.push(item) - 1;
                      return (
                        <FindingRow
                          key={`${finding.code} ${finding.sheet} ${finding.cell ?? ''} ${finding.number ?? ''}`}
                          at={at}
                          severity={severity}
                          sheet={finding.sheet}
                          cell={finding.cell}
                          where={where}
                          number={number}
                          name={name}
                          sentence={findingText(finding, language)}
                          change={change === undefined ? null : say('change', { ...change, before: change.before === '' ? say('blank') : change.before })}
                          isLocked={book !== null && isLocked(book, finding.sheet)}
                          select={select}
                          fix={fix}
                        />
                      );
                    })}
                  </ul>
                </div>
              );
            })}
            {count > (shown[severity] ?? PAGE) && (
              <Button size="small" appearance="subtle" onClick={() => setShown({ ...shown, [severity]: (shown[severity] ?? PAGE) + PAGE })}>
                {say('more', { count: Math.min(PAGE, count - (shown[severity] ?? PAGE)) })}
              </Button>
            )}
          </section>
        );
      })}
    </div>
  );
}
