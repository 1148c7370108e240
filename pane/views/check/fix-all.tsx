// "Sửa tất cả": first the list of what it will do, then it does it; the frame then offers to undo.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { Finding } from '../../../core/check/finding.ts';
import { useEscape } from '../../frame/escape.ts';
import { usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { fixPlan } from '../../session/plans.ts';
import { changesOf } from './finding-items.ts';
import { CHECK } from './words.ts';

const useStyles = makeStyles({
  box: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalXS },
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none', maxHeight: '40vh', overflowY: 'auto', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

export function FixAll({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK);
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  useEscape(isOpen, () => setOpen(false));
  return isOpen ? (
    <section className={styles.box} aria-label={say('fix-all-list')}>
      <Planned findings={findings} />
      <div className={styles.line}>
        <DoIt findings={findings} done={() => setOpen(false)} />
        <Button size="small" onClick={() => setOpen(false)}>
          {say('cancel')}
        </Button>
      </div>
    </section>
  ) : (
    <Button size="small" disabled={session.state().work?.what === 'writing'} onClick={() => setOpen(true)}>
      {say('fix-all', { count: findings.length })}
    </Button>
  );
}

interface Chosen {
  readonly findings: readonly Finding[];
}

/** The cells that mending all of them changes: what one mend does may make another needless. */
function useChanges(findings: readonly Finding[]): ReturnType<typeof changesOf> {
  const book = usePaneState((state) => state.book);
  const language = usePaneState((state) => state.language);
  return useMemo(() => (book === null ? [] : changesOf(fixPlan(book, findings, language).edits.filter((edit) => edit.kind === 'set-cell'), language)), [book, findings, language]);
}

function Planned({ findings }: Chosen): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK);
  return (
    <>
      <Text weight="semibold">{say('fix-all-list')}</Text>
      <ul className={styles.list} tabIndex={0} aria-label={say('fix-all-list')}>
        {useChanges(findings).map(({ sheet, cell, before, after }) => (
          <li key={`${sheet}!${cell}`}>{say('change', { cell, before: before === '' ? say('blank') : before, after })}</li>
        ))}
      </ul>
    </>
  );
}

function DoIt({ findings, done }: Chosen & { done(): void }): ReactElement {
  const say = useWords(CHECK);
  const session = useSession();
  const changes = useChanges(findings);
  return (
    <Button
      size="small"
      appearance="primary"
      onClick={() => {
        done();
        void session.fix(findings);
      }}
    >
      {say('fix-all-do', { count: changes.length })}
    </Button>
  );
}
