// The table in view against the set in use: how many places differ, and each of them, leading to its cell.
import { Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckedTable } from '../../../core/check/check.ts';
import { findingText } from '../../../core/text/finding.ts';
import { useLanguage, usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { currentTable, type PaneState } from '../../session/state.ts';
import { countDifferences, differencesOf, hasFailed } from './differences.ts';
import { LineList } from './line-list.tsx';
import { Section } from '../../frame/section.tsx';
import { SET } from './words.ts';

const current = (state: PaneState): CheckedTable | null => currentTable(state);

/** `isComplete` where the set lists every item: of another only what it knows can be said to agree. */
export function Compare({ isComplete }: { readonly isComplete: boolean }): ReactElement {
  const session = useSession();
  const say = useWords(SET);
  const language = useLanguage();
  const checked = usePaneState(current);
  const differences = checked === null ? [] : differencesOf(checked);
  const count = countDifferences(differences);
  const sentence =
    checked === null ? say('compare-no-table')
    : checked.table.kind === 'ranking' ? say('compare-ranking')
    : count > 0 ? say('compare-differs', { count })
    : differences.some(hasFailed) ? say('compare-failed')
    : say(isComplete ? 'compare-same' : 'compare-same-known');
  return (
    <Section heading={say('compare')}>
      <Text>{sentence}</Text>
      <LineList
        label={say('compare')}
        lines={differences.map((finding) => {
          const { sheet, cell } = finding;
          return { text: findingText(finding, language), severity: finding.severity, ...(cell === null ? {} : { show: () => void session.select(sheet, cell) }) };
        })}
      />
    </Section>
  );
}
