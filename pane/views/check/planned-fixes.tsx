// The list that "Sửa tất cả" shows before it mends: each cell, before and after; loaded when it is asked for.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Finding } from '../../../core/check/finding.ts';
import { usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { fixPlan } from '../../session/insert-plans.ts';
import { changesOf } from './finding-items.ts';
import { CHECK } from './words.ts';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none', maxHeight: '40vh', overflowY: 'auto', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

interface PlannedFixesProps {
  readonly findings: readonly Finding[];
  close(): void;
}

export default function PlannedFixes({ findings, close }: PlannedFixesProps): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK);
  const session = useSession();
  const book = usePaneState((state) => state.book);
  const language = usePaneState((state) => state.language);
  // What one mend does may make another needless: they are planned together.
  const changes = useMemo(() => (book === null ? [] : changesOf(fixPlan(book, findings, language).edits.filter((edit) => edit.kind === 'set-cell'), language)), [book, findings, language]);
  return (
    <>
      <Text weight="semibold">{say('fix-all-list')}</Text>
      <ul className={styles.list} tabIndex={0} aria-label={say('fix-all-list')}>
        {changes.map(({ sheet, cell, before, after }) => (
          <li key={`${sheet}!${cell}`}>{say('change', { cell, before: before === '' ? say('blank') : before, after })}</li>
        ))}
      </ul>
      <div className={styles.line}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            close();
            void session.fix(findings);
          }}
        >
          {say('fix-all-do', { count: changes.length })}
        </Button>
        <Button size="small" onClick={close}>
          {say('cancel')}
        </Button>
      </div>
    </>
  );
}
