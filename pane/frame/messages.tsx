// What is under way, what went wrong and what was done: one place above every view.
import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement } from 'react';
import { refusalText } from '../../core/text/refusal.ts';
import type { Notice, Trouble, Work } from '../session/state.ts';
import { useLanguage, usePane, usePaneState, useWords } from './pane-context.ts';
import { FRAME } from './words.ts';

const useStyles = makeStyles({
  area: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM}` },
  work: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '160px', overflowY: 'auto' },
  details: { maxHeight: '120px', overflowY: 'auto', whiteSpace: 'pre-wrap', userSelect: 'text' },
});

export function Messages(): ReactElement {
  const styles = useStyles();
  const work = usePaneState((state) => state.work);
  const trouble = usePaneState((state) => state.trouble);
  const notice = usePaneState((state) => state.notice);
  return (
    <div className={styles.area} data-work={work?.what ?? 'none'}>
      <div role="status">{work !== null && <UnderWay work={work} />}</div>
      <div role="alert">{trouble !== null && <WentWrong trouble={trouble} />}</div>
      <div role="status">{notice !== null && <WasDone notice={notice} />}</div>
    </div>
  );
}

/** Milliseconds after which work is worth telling of. */
const WORTH_TELLING = 1000;

function UnderWay({ work }: { readonly work: Work }): ReactElement | null {
  const styles = useStyles();
  const { session } = usePane();
  const say = useWords(FRAME);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WORTH_TELLING);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className={styles.work}>
      <div className={styles.bar}>
        <Text size={200}>{say(work.what, { done: work.done, of: work.of })}</Text>
        <ProgressBar aria-label={say(work.what, { done: work.done, of: work.of })} {...(work.done === undefined || work.of === undefined ? {} : { value: work.done / work.of })} />
      </div>
      {work.what !== 'writing' && (
        <Button size="small" onClick={() => session.stop()}>
          {say('stop')}
        </Button>
      )}
    </div>
  );
}

function WentWrong({ trouble }: { readonly trouble: Trouble }): ReactElement {
  const styles = useStyles();
  const { session, surroundings } = usePane();
  const say = useWords(FRAME);
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const detail = [trouble, ...(trouble.others ?? [])].map((each) => each.detail).join('\n');
  const copy = (): void => {
    surroundings.copyText(detail).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  };
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <Sentences troubles={[trouble, ...(trouble.others ?? [])]} />
        {copied === 'failed' && (
          <>
            <br />
            {say('copy-failed')}
            <Text as="pre" size={100} tabIndex={0} className={styles.details}>
              {detail}
            </Text>
          </>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={say('dismiss')} onClick={() => session.dismiss()} />}>
        {(trouble.while === 'reading' || trouble.while === 'writing') && (
          <Button size="small" onClick={() => void session.refresh()}>
            {say('retry')}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={copy}>
          {say(copied === 'yes' ? 'copied' : 'copy-details')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** One sentence, or a list of them that is rolled where it is long. */
function Sentences({ troubles }: { readonly troubles: readonly Trouble[] }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const sentences = troubles.map(({ code, values }) => refusalText(code, values, language));
  if (sentences.length === 1) return <>{sentences[0]}</>;
  return (
    <ul className={styles.list} tabIndex={0}>
      {sentences.map((sentence, nth) => (
        <li key={nth}>{sentence}</li>
      ))}
    </ul>
  );
}

/** Nothing was written: there is nothing new to undo. */
const REMARKS: readonly Notice['what'][] = ['stopped', 'nothing-to-do', 'trial-over'];

/** What an Undo beside its sentence would not take back. */
const LASTING: readonly Notice['what'][] = [...REMARKS, 'sheets-added'];

function WasDone({ notice }: { readonly notice: Notice }): ReactElement {
  const { session } = usePane();
  const say = useWords(FRAME);
  const undoable = usePaneState((state) => state.undoable);
  const { what, values, show } = notice;
  const sheet = usePaneState((state) => state.book?.snapshot.sheets.find(({ own }) => own !== undefined && own === show)?.name);
  const isLeft = what === 'cleared' && typeof values['left'] === 'number' && values['left'] > 0;
  return (
    <MessageBar intent={REMARKS.includes(what) ? 'info' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(isLeft ? 'cleared-left' : what, values)}</MessageBarTitle>
        {sheet !== undefined && (
          <Link as="button" onClick={() => void session.select(sheet, 'A1')}>
            {say('show-there')}
          </Link>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={say('dismiss')} onClick={() => session.dismiss()} />}>
        {undoable > 0 && !LASTING.includes(what) && (
          <Button size="small" onClick={() => void session.undo()}>
            {say('undo')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
