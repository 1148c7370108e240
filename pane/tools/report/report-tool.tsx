// The self-assessment report: what it holds, and the Word file to save. The library that writes it is loaded when the button is pressed.
import { Button, Checkbox, Field, Input, Spinner, Text } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { aboutTable } from '../../../core/criteria/about-table.ts';
import { readHead, type ReportHead } from '../../../core/report/report-head.ts';
import { scoreReport } from '../../../core/report/score-report.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { countSeverities } from '../../../core/text/verdict.ts';
import { useLanguage, usePane, usePaneState, useWords } from '../../frame/pane-context.ts';
import { tableKey } from '../../session/state.ts';
import { FindingLines } from '../finding-lines.tsx';
import type { ToolProps } from '../registry.ts';
import { scoringTable } from '../scoring-table.ts';
import { useToolStyles } from '../tool-style.ts';
import { typedYear } from '../typed-figure.ts';
import { TOOLS_WORDS } from '../words.ts';
import { REPORT } from './words.ts';

const NOTHING_GIVEN: Partial<ReportHead> = {};

/** In the order of the paper. */
const PARTS = ['superior', 'unit', 'place', 'signerTitle', 'signerName'] as const satisfies readonly (keyof ReportHead)[];

export default function ReportTool({ book }: ToolProps): ReactElement {
  const styles = useToolStyles();
  const language = useLanguage();
  const { surroundings } = usePane();
  const say = useWords(REPORT);
  const shared = useWords(TOOLS_WORDS);
  const chosen = usePaneState((state) => state.table);
  const checked = useMemo(() => scoringTable(book, chosen), [book, chosen]);
  const known = useMemo(() => (checked === null ? null : aboutTable(book.snapshot, checked.table, '').year), [book, checked]);
  const [typed, setTyped] = useState<string | null>(null);
  const [charts, setCharts] = useState(true);
  const [state, setState] = useState<'ready' | 'making' | 'failed'>('ready');
  // What was typed is kept while the tool is open on that table, and nowhere else: another unit has other names.
  const [given, setGiven] = useState<{ readonly of: string; readonly head: Partial<ReportHead> }>({ of: '', head: {} });
  const key = checked === null ? '' : tableKey(checked.table);
  const head = given.of === key ? given.head : NOTHING_GIVEN;
  const shown = typed ?? (known === null ? '' : String(known));
  const year = typedYear(shown);
  const grid = useMemo(() => {
    const sheet = book.snapshot.sheets.find(({ name }) => name === checked?.table.sheet);
    return sheet === undefined ? null : gridOf(sheet);
  }, [book, checked]);
  const read = useMemo(() => (checked === null || grid === null ? null : readHead(grid, checked.table)), [checked, grid]);
  const report = useMemo(
    () => (checked?.score === undefined || grid === null ? null : scoreReport({ table: checked.table, grid, score: checked.score, set: book.set, head, year, charts, language })),
    [book, checked, grid, head, year, charts, language],
  );
  if (checked === null || report === null) return <Text>{shared('no-table')}</Text>;
  const { error } = countSeverities(checked.findings);
  const isBad = shown.trim() !== '' && year === null;
  const save = async (): Promise<void> => {
    setState('making');
    try {
      const { type, write } = await surroundings.loadPaperLibrary();
      surroundings.saveFile(say('file'), await write(report.paper), type);
      setState('ready');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className={styles.tool}>
      <Field size="small" label={say('year')} validationState={isBad ? 'error' : 'none'} validationMessage={isBad ? say('bad-year') : null}>
        <Input size="small" inputMode="numeric" value={shown} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {PARTS.map((part) => (
        <Field key={part} size="small" label={say(part)}>
          <Input size="small" value={head[part] ?? read?.[part] ?? ''} onChange={(_, { value }) => setGiven({ of: key, head: { ...head, [part]: value } })} />
        </Field>
      ))}
      <Text size={200}>{say('dotted')}</Text>
      <Checkbox label={say('charts')} checked={charts} onChange={(_, { checked: on }) => setCharts(on === true)} />
      <Text>{say('holds', { ...report.counts })}</Text>
      {error > 0 && <Text>{say('errors', { count: error })}</Text>}
      <div className={styles.line}>
        <Button appearance="primary" disabled={state === 'making'} onClick={() => void save()}>
          {say('save')}
        </Button>
        {state === 'making' && <Spinner size="tiny" label={say('making')} />}
      </div>
      {state === 'failed' && <Text role="alert">{say('failed')}</Text>}
      {/* Nothing to look at is not said below errors of the table. */}
      {(error === 0 || report.findings.length > 0) && <FindingLines findings={report.findings} />}
    </div>
  );
}
