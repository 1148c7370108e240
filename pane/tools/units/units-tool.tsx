// Consolidates the units of the open workbook: who is ranked where, what was not taken as it stands, and the sheet that says it all.
import { Field, Select, Text, Textarea } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { toNumber } from '../../../core/points.ts';
import type { Ties } from '../../../core/score/rank.ts';
import { remarkText } from '../../../core/text/units.ts';
import { consolidate } from '../../../core/units/consolidate.ts';
import { countUnits, type UnitGroup } from '../../../core/units/consolidation.ts';
import { readUnits } from '../../../core/units/read-units.ts';
import { listOfText } from '../../../core/units/unit-list.ts';
import { unitsPatch } from '../../../core/units/units-sheet.ts';
import { useLanguage, usePane, useWords } from '../../frame/pane-context.ts';
import { Section } from '../../frame/section.tsx';
import { InsertSheets } from '../insert-sheets.tsx';
import type { ToolProps } from '../registry.ts';
import { RemarkLines } from '../remark-lines.tsx';
import { useToolStyles } from '../tool-style.ts';
import { AddUnits } from './add-units.tsx';
import { readOtherFile, type OtherFile } from './other-files.ts';
import { UNITS } from './words.ts';

const TIES: readonly Ties[] = ['competition', 'dense'];

export default function UnitsTool({ book }: ToolProps): ReactElement {
  const styles = useToolStyles();
  const language = useLanguage();
  const say = useWords(UNITS);
  const [typed, setTyped] = useState('');
  const [ties, setTies] = useState<Ties>('competition');
  const { readWorkbook } = usePane().surroundings;
  const [others, setOthers] = useState<readonly OtherFile[]>([]);
  const units = useMemo(() => readUnits(book.snapshot, book.checked.tables, null), [book]);
  const all = useMemo(() => [...units.map(({ unit }) => unit), ...others.flatMap((other) => other.units)], [units, others]);
  const consolidation = useMemo(
    () => consolidate(all, { list: typed.trim() === '' ? null : listOfText(typed), set: book.set, ties, remarks: others.flatMap(({ remarks }) => remarks) }),
    [all, others, typed, book, ties],
  );
  const patch = useMemo(() => unitsPatch({ consolidation, workbook: { snapshot: book.snapshot, units }, language, charts: true }), [consolidation, book, units, language]);
  // One after another: a file that was chosen again takes its own place.
  const read = async (files: readonly File[]): Promise<void> => {
    if (readWorkbook === undefined) return;
    for (const file of files) {
      const other = await readOtherFile(file, readWorkbook, book, language);
      setOthers((known) => [...known.filter((each) => each.file !== other.file), other]);
    }
  };
  const add = <AddUnits files={others.map(({ file }) => file)} {...(readWorkbook !== undefined && { read: (files: readonly File[]) => void read(files) })} forget={() => setOthers([])} />;
  if (all.length === 0 && others.length === 0) {
    return (
      <div className={styles.tool}>
        <Text>{say('none')}</Text>
        {add}
      </div>
    );
  }
  return (
    <div className={styles.tool}>
      {add}
      <Field size="small" label={say('list')} hint={say('list-hint')}>
        <Textarea size="small" resize="vertical" rows={3} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Field size="small" label={say('ties')}>
        <Select size="small" className={styles.select} value={ties} onChange={(_, { value }) => setTies(TIES.find((each) => each === value) ?? 'competition')}>
          {TIES.map((each) => (
            <option key={each} value={each}>
              {say(`ties-${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Text>{say('counts', { ...countUnits(consolidation.groups) })}</Text>
      <InsertSheets book={book} patch={patch} />
      {consolidation.groups.map((group) => (
        <Ranked key={group.name ?? ''} group={group} />
      ))}
      <RemarkLines
        lines={consolidation.remarks.map((remark) => {
          const [source] = remark.sources;
          return { severity: remark.severity, text: remarkText(remark, language), at: source === undefined || source.file !== null ? null : { sheet: source.sheet, cell: source.range } };
        })}
      />
    </div>
  );
}

function Ranked({ group }: { readonly group: UnitGroup }): ReactElement | null {
  const styles = useToolStyles();
  const say = useWords(UNITS);
  if (group.ranked.length === 0) return null;
  return (
    <Section heading={say('group', { name: group.name })}>
      <ul className={styles.list}>
        {group.ranked.map(({ unit, rank, grade }) => (
          <li key={`${unit.source.file ?? ''} ${unit.source.sheet} ${unit.source.range}`}>{say('line', { rank, name: unit.name, index: unit.totals.index === null ? null : toNumber(unit.totals.index), grade })}</li>
        ))}
      </ul>
    </Section>
  );
}
