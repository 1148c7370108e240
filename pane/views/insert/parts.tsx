// The ticks of an insert, each with what it would write.
import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Chart } from '../../../core/edit/patch.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { insertPlan, type InsertParts } from '../../session/insert-plans.ts';
import type { Book } from '../../session/state.ts';
import { ChangedCells } from './changed-cells.tsx';
import { Part } from './part.tsx';
import { plannedIn, rowsOf, type Planned } from './planned.ts';
import { INSERT } from './words.ts';
import { useMemo } from 'react';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  inner: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface PartsProps {
  readonly book: Book;
  readonly parts: InsertParts;
  readonly planned: Planned;
  set(parts: InsertParts): void;
}

export function Parts({ book, parts, planned, set }: PartsProps): ReactElement {
  const styles = useStyles();
  const say = useWords(INSERT);
  const language = useLanguage();
  // What could be had, ticked or not, so that a part says its size before it is chosen.
  const whole = useMemo(() => plannedIn(insertPlan(book, { totals: true, summary: true, charts: true, findings: true, marks: true, fix: true }, language)), [book, language]);
  const of = <Of extends keyof Planned>(what: Of, isTicked: boolean): Planned[Of] => (isTicked ? planned : whole)[what];
  const summary = of('summary', parts.summary);
  const findings = of('findings', parts.findings);
  const charts = of('charts', parts.charts && parts.summary);
  const marks = of('marks', parts.marks);
  const marked = marks.reduce((count, { cells }) => count + cells.length, 0);
  const totals = of('totals', parts.totals);
  const mended = of('mended', parts.fix);
  const earlier = book.snapshot.sheets.find(({ own }) => own === 'summary');
  const tick = (change: Partial<InsertParts>): void => set({ ...parts, ...change });
  return (
    <ul className={styles.list} aria-label={say('parts')}>
      {book.checked.tables.some(({ table }) => table.kind === 'scoring') && (
        <>
          <Part label={say('totals', { count: totals.length })} checked={parts.totals} tick={(on) => tick({ totals: on })}>
            <ChangedCells cells={totals} none={say('totals-none')} />
          </Part>
          {summary !== null && (
            <Part label={say('summary', { name: summary.name })} checked={parts.summary} tick={(on) => tick({ summary: on, charts: on })}>
              {say('summary-what', { rows: rowsOf(summary) })} {earlier !== undefined && say('summary-again', { name: earlier.name })}
            </Part>
          )}
          <Part label={say('charts', { count: charts.length })} checked={parts.charts && parts.summary} disabled={!parts.summary} tick={(on) => tick({ charts: on })}>
            <Charts charts={charts} />
          </Part>
        </>
      )}
      {findings !== null && (
        <Part label={say('findings', { name: findings.name })} checked={parts.findings} tick={(on) => tick({ findings: on })}>
          {say('findings-what', { count: book.checked.tables.reduce((count, each) => count + each.findings.length, 0) })}
        </Part>
      )}
      <Part label={say('marks', { count: marked })} checked={parts.marks} tick={(on) => tick({ marks: on })}>
        {marks.length === 0 ? (
          say('marks-none')
        ) : (
          <ul className={styles.inner}>
            {marks.map(({ sheet, cells }) => (
              <li key={sheet}>{say('marked', { sheet, cells: cells.join(', ') })}</li>
            ))}
          </ul>
        )}
      </Part>
      <Part label={say('fix', { count: mended.length })} checked={parts.fix} tick={(on) => tick({ fix: on })}>
        <ChangedCells cells={mended} none={say('fix-none')} />
      </Part>
    </ul>
  );
}

function Charts({ charts }: { readonly charts: readonly Chart[] }): ReactElement {
  const styles = useStyles();
  const say = useWords(INSERT);
  return (
    <>
      {say('charts-need')}
      <ul className={styles.inner}>
        {charts.map(({ id, type, title }) => (
          <li key={id}>{say(`chart-${type}`, { title })}</li>
        ))}
      </ul>
    </>
  );
}
