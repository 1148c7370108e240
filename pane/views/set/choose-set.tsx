// Chooses a built-in set, the document's own, or none; nothing is kept before the button is pressed.
import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { useSession, useWords } from '../../frame/pane-context.ts';
import type { Book } from '../../session/state.ts';
import { Section } from '../../frame/section.tsx';
import { chosenKey, setChoices } from './set-choice.ts';
import { SET } from './words.ts';

const useStyles = makeStyles({
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function ChooseSet({ book, look }: { readonly book: Book; readonly look: (set: CriteriaSet) => void }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(SET);
  const choices = setChoices(book);
  const inUse = chosenKey(choices, book);
  const [picked, setPicked] = useState<string | null>(null);
  const key = picked ?? inUse;
  const choice = choices.find((each) => each.key === key);
  const isKept = key === inUse && (choice !== undefined || book.settings.set === null);
  const use = async (): Promise<void> => {
    await session.keepSet(choice?.set ?? null);
    if (session.state().notice?.what === 'set-kept') setPicked(null);
  };
  return (
    <Section heading={say('choose')}>
      <Select className={styles.select} size="small" aria-label={say('choose')} value={key} onChange={(_, { value }) => setPicked(value)}>
        <option value="">{say('none')}</option>
        {choices.map(({ key: each, set, isOwn }) => (
          <option key={each} value={each}>
            {isOwn ? say('own-set', { name: set.name }) : set.name}
          </option>
        ))}
      </Select>
      {isKept ? (
        choice !== undefined && <Text size={200}>{say('in-use-already')}</Text>
      ) : (
        <div className={styles.actions}>
          <Button size="small" appearance="primary" onClick={() => void use()}>
            {choice === undefined ? say('choose-none') : say('use')}
          </Button>
          {choice !== undefined && (
            <Button size="small" onClick={() => look(choice.set)}>
              {say('look-at')}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}
