// What the page has to say, and the one question that it asks.
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Language } from '../../../core/text/language.ts';
import { refusalText } from '../../../core/text/refusal.ts';
import { sayer } from '../../../pane/words/words.ts';
import type { PageSession, PageState, Saying } from '../session.ts';
import { PAGE } from './words.ts';

/** A saying as a sentence. */
export const sentence = (saying: Saying, language: Language): string => ('refusal' in saying ? refusalText(saying.refusal, saying.values, language) : sayer(PAGE, language)(saying.word, saying.values));

export function Sayings({ session, state: { saying, language, waiting } }: { readonly session: PageSession; readonly state: PageState }): ReactElement {
  const say = sayer(PAGE, language);
  return (
    <>
      <div role="status">
        {saying !== null && (
          <MessageBar intent={saying.kind} politeness="polite">
            <MessageBarBody>{sentence(saying, language)}</MessageBarBody>
            <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={say('dismiss')} onClick={() => session.say(null)} />} />
          </MessageBar>
        )}
      </div>
      <Dialog modalType="alert" open={waiting !== null}>
        <DialogSurface aria-label={say('ask-leave')}>
          <DialogBody>
            <DialogContent>{say('ask-leave')}</DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={() => void session.answer(false)}>{say('stay')}</Button>
              <Button onClick={() => void session.answer(true)}>{say('open-anyway')}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
