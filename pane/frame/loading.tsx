// Stands where a part of the panel is being loaded.
import { Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from './pane-context.ts';
import { FRAME } from './words.ts';

export function Loading(): ReactElement {
  const say = useWords(FRAME);
  return (
    <div data-loading>
      <Spinner size="tiny" label={say('loading')} />
    </div>
  );
}
