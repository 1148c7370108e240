// A set as a whole: what is known of it, what does not agree in it, where its figures come from, its parts and items.
import { Button, Text } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
import { checkSet } from '../../../core/criteria/check-set.ts';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { problemText } from '../../../core/text/criteria-set.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { LineList } from './line-list.tsx';
import { PartList } from './part-list.tsx';
import { Section } from '../../frame/section.tsx';
import { SetFacts } from './set-facts.tsx';
import { SetTree } from './set-tree.tsx';
import { SourceList } from './source-list.tsx';
import { SET } from './words.ts';

/** `isWhole` opens its items from the start. */
export function SetWhole({ set, isWhole = false }: { readonly set: CriteriaSet; readonly isWhole?: boolean }): ReactElement {
  const say = useWords(SET);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(isWhole);
  const problems = useMemo(() => checkSet(set), [set]);
  return (
    <>
      <SetFacts set={set} />
      {problems.length > 0 && (
        <Section heading={say('problems')}>
          <Text size={200}>{say('problems-kept')}</Text>
          <LineList label={say('problems')} lines={problems.map((problem) => ({ text: problemText(problem, language), severity: 'warning' }))} />
        </Section>
      )}
      <Section heading={say('sources')}>
        <SourceList sources={set.sources} />
      </Section>
      <div>
        <Button size="small" appearance="transparent" icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('contents')}
        </Button>
      </div>
      {isOpen && set.parts !== undefined && (
        <Section heading={say('parts')}>
          <PartList parts={set.parts} />
        </Section>
      )}
      {isOpen && <SetTree set={set} />}
    </>
  );
}
