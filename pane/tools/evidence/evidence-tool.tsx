// The evidence register: what is named, what is missing, and the sheet that lists it all.
import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { evidenceCounts, evidencePatch } from '../../../core/evidence/evidence-sheet.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { FindingLines } from '../finding-lines.tsx';
import { InsertSheets } from '../insert-sheets.tsx';
import type { ToolProps } from '../registry.ts';
import { typedYear } from '../typed-figure.ts';
import { TOOLS_WORDS } from '../words.ts';
import { registersOf } from './registers.ts';
import { EVIDENCE } from './words.ts';

const useStyles = makeStyles({ tool: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS } });

export default function EvidenceTool({ book }: ToolProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const say = useWords(EVIDENCE);
  const shared = useWords(TOOLS_WORDS);
  const known = useMemo(() => registersOf(book, null).find(({ year }) => year !== null)?.year ?? null, [book]);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (known === null ? '' : String(known));
  const year = typedYear(shown);
  const registers = useMemo(() => registersOf(book, year), [book, year]);
  const patch = useMemo(() => evidencePatch(registers, language), [registers, language]);
  if (registers.length === 0) return <Text>{shared('no-table')}</Text>;
  const isBad = shown.trim() !== '' && year === null;
  return (
    <div className={styles.tool}>
      <Field size="small" label={say('year')} validationState={isBad ? 'error' : 'none'} validationMessage={isBad ? say('bad-year') : null}>
        <Input size="small" inputMode="numeric" value={shown} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {patch === null ? (
        <Text>{say('no-column')}</Text>
      ) : (
        <>
          <Text>{say('counts', { ...evidenceCounts(registers) })}</Text>
          <InsertSheets book={book} patch={patch} />
          <FindingLines findings={registers.flatMap(({ findings }) => findings)} />
        </>
      )}
    </div>
  );
}
