// A part of the panel that is loaded when it is first shown: a sign while it comes, a sentence where it does not.
import { Text } from '@fluentui/react-components';
import { Component, Suspense, type ReactElement, type ReactNode } from 'react';
import { Loading } from './loading.tsx';
import { useWords } from './pane-context.ts';
import { FRAME } from './words.ts';

export function Loaded({ children }: { readonly children: ReactNode }): ReactElement {
  const say = useWords(FRAME);
  return (
    <LoadCatcher words={say('load-failed')}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </LoadCatcher>
  );
}

/** A part that cannot be fetched ends in a sentence; any other mistake goes on to the panel's own catcher. */
class LoadCatcher extends Component<{ readonly words: string; readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(error: unknown): { readonly hasFailed: boolean } {
    if (error instanceof TypeError && /import|module/i.test(error.message)) return { hasFailed: true };
    throw error;
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Text role="alert">{this.props.words}</Text> : this.props.children;
  }
}
