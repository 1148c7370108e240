// A set that is looked at before it is kept: from the list, a file or the table, with what was noticed on the way.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { a1 } from '../../../core/address.ts';
import type { ImportRemark } from '../../../core/criteria/import-table.ts';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { remarkText } from '../../../core/text/criteria-set.ts';
import { useEscape } from '../../frame/escape.ts';
import { useLanguage, useSession, useWords } from '../../frame/pane-context.ts';
import { LineList } from './line-list.tsx';
import { Section } from '../../frame/section.tsx';
import { SaveSet } from './set-files.tsx';
import { SetWhole } from './set-whole.tsx';
import { SET } from './words.ts';

const useStyles = makeStyles({
  heading: { margin: 0, outlineStyle: 'none' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0` },
});

/** Where a set on offer comes from. */
export type Offer = { readonly set: CriteriaSet } & (
  | { readonly from: 'choice' }
  | { readonly from: 'file'; readonly file: string }
  | { readonly from: 'table'; readonly table: ScoringTable; readonly remarks: readonly ImportRemark[] }
);

export function OfferedSet({ offer, close }: { readonly offer: Offer; readonly close: () => void }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(SET);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(true, close);
  useEffect(() => heading.current?.focus(), []);
  const keep = async (): Promise<void> => {
    await session.keepSet(offer.set);
    if (session.state().notice?.what === 'set-kept') close();
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <Text size={400} weight="semibold">
          {say(`from-${offer.from}`, { file: offer.from === 'file' ? offer.file : null })}
        </Text>
      </h2>
      <Text size={200}>{say('not-kept-yet')}</Text>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void keep()}>
          {say('use')}
        </Button>
        <SaveSet set={offer.set} />
        <Button size="small" onClick={close}>
          {say('back')}
        </Button>
      </div>
      {offer.from === 'table' && offer.remarks.length > 0 && (
        <Section heading={say('remarks')}>
          <LineList label={say('remarks')} lines={offer.remarks.map((remark) => ({ text: remarkText(remark, language), severity: 'warning', show: () => void session.select(offer.table.sheet, cellOf(offer.table, remark)) }))} />
        </Section>
      )}
      <SetWhole set={offer.set} isWhole />
    </>
  );
}

/** The cell that a remark is about: the max of its row, else its name. */
const cellOf = ({ columns, area }: ScoringTable, { code, row }: ImportRemark): string => a1(row, (code.startsWith('import/max') ? columns.max : undefined) ?? columns.name ?? area.left);
