// Compares two tables of the workbook: what moved, which pairs are not certain and wait for an answer, and the sheets that say it all.
import { Field, Select, Text } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { rangeOf } from '../../../core/sheet/read.ts';
import type { Answer } from '../../../core/compare/answers.ts';
import { comparisonPatch, type Comparison } from '../../../core/compare/comparison-patch.ts';
import { rowPairLines, unitPairLines, type PairLine } from '../../../core/compare/pairing-sheet.ts';
import { COMPARE_WORDS } from '../../../core/compare/words.ts';
import { toNumber, type Points } from '../../../core/points.ts';
import { showPoints } from '../../../core/text/number.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { Section } from '../../frame/section.tsx';
import { InsertSheets } from '../insert-sheets.tsx';
import type { ToolProps } from '../registry.ts';
import { useToolStyles } from '../tool-style.ts';
import { comparables, comparisonOf } from './two-tables.ts';
import { COMPARE } from './words.ts';

const plain = (value: Points | null): number | null => (value === null ? null : toNumber(value));

export default function CompareTool({ book }: ToolProps): ReactElement {
  const styles = useToolStyles();
  const language = useLanguage();
  const say = useWords(COMPARE);
  const tables = useMemo(() => comparables(book), [book]);
  const [picked, setPicked] = useState<{ readonly before?: string; readonly after?: string }>({});
  const [given, setGiven] = useState<readonly Answer[]>([]);
  const [first] = tables;
  const before = tables.find(({ key }) => key === picked.before) ?? first;
  const after = tables.find(({ key }) => key === picked.after) ?? tables.find(({ key, table }) => table.kind === before?.table.kind && key !== before.key);
  const compared = useMemo(() => (before === undefined || after === undefined ? null : comparisonOf(book, before, after, given)), [book, before, after, given]);
  const patch = useMemo(() => (compared === null ? null : comparisonPatch(compared, book.snapshot, language)), [compared, book, language]);
  if (before === undefined || after === undefined) return <Text>{say('one')}</Text>;
  const pick = (side: 'before' | 'after', key: string): ReactElement => (
    <Field size="small" label={say(side)}>
      <Select size="small" className={styles.select} value={key} onChange={(_, { value }) => setPicked({ ...picked, [side]: value })}>
        {tables
          .filter(({ table }) => side === 'before' || table.kind === before.table.kind)
          .map(({ key: each, table }) => (
            <option key={each} value={each}>
              {say('table', { sheet: table.sheet, range: rangeOf(table) })}
            </option>
          ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.tool}>
      {pick('before', before.key)}
      {pick('after', after.key)}
      {compared === null || patch === null ? (
        <Text>{say('same-table')}</Text>
      ) : (
        <>
          <Told compared={compared} />
          <InsertSheets book={book} patch={patch} />
          <Doubts compared={compared} given={given} tell={setGiven} />
        </>
      )}
    </div>
  );
}

/** The sentences on the whole. */
function Told({ compared }: { readonly compared: Comparison }): ReactElement {
  const styles = useToolStyles();
  const language = useLanguage();
  const say = useWords(COMPARE);
  const words = COMPARE_WORDS[language];
  if (compared.kind === 'ranking') {
    const { counts, remarks } = compared.comparison;
    return (
      <>
        <Text>{words.rankingCounts(counts.linked, counts.up, counts.down, counts.level, counts.added, counts.gone)}</Text>
        <ul className={styles.list}>
          {remarks.map((remark) => (
            <li key={remark}>{words.rankingRemarks[remark]}</li>
          ))}
        </ul>
      </>
    );
  }
  const { counts, remarks, totals } = compared.comparison;
  const { achieved, index } = totals;
  return (
    <>
      <Text weight="semibold">{say('total', { before: plain(achieved.before), after: plain(achieved.after), by: achieved.by === null ? null : `${achieved.by > 0 ? '+' : ''}${showPoints(achieved.by, language)}`, index: plain(index.before), newIndex: plain(index.after) })}</Text>
      <Text>{words.counts(counts.matched, counts.added, counts.gone, counts.reweighted)}</Text>
      <ul className={styles.list}>
        {remarks.map((remark) => (
          <li key={remark}>{words.remarks[remark]}</li>
        ))}
      </ul>
    </>
  );
}

function Doubts({ compared, given, tell }: { readonly compared: Comparison; readonly given: readonly Answer[]; tell(given: readonly Answer[]): void }): ReactElement | null {
  const styles = useToolStyles();
  const language = useLanguage();
  const say = useWords(COMPARE);
  const words = COMPARE_WORDS[language];
  const lines = compared.kind === 'scoring' ? rowPairLines(compared.comparison, language) : unitPairLines(compared.comparison, language);
  // What was answered with no is no doubt any more; it stays here, so that the answer can be taken back.
  const answered = given.filter(({ before, after }) => !lines.some((line) => line.before === before && line.after === after)).map(({ before, after, same }): PairLine => ({ before, after, why: '', likeness: null, answer: same }));
  const said = ({ before, after, answer }: PairLine): string => {
    const found = given.find((each) => each.before === before && each.after === after);
    const same = found === undefined ? answer : found.same;
    return same === null ? '' : same ? 'yes' : 'no';
  };
  const open = [...lines.filter((line) => line.before !== '' && line.after !== ''), ...answered];
  if (open.length === 0) return null;
  return (
    <Section heading={say('doubts', { count: open.length })}>
      <Text size={200}>{say('doubts-hint')}</Text>
      {open.map((line) => (
        <Field key={`${line.before} ${line.after}`} size="small" label={say('pair', { before: line.before, after: line.after, why: line.why === '' ? null : line.why })}>
          <Select
            size="small"
            className={styles.select}
            value={said(line)}
            onChange={(_, { value }) => {
              const others = given.filter((each) => each.before !== line.before || each.after !== line.after);
              tell(value === '' ? others : [...others, { before: line.before, after: line.after, same: value === 'yes' }]);
            }}
          >
            <option value="">{say('answer-open')}</option>
            <option value="yes">{words.yes}</option>
            <option value="no">{words.no}</option>
          </Select>
        </Field>
      ))}
    </Section>
  );
}
