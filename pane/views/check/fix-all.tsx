// "Sửa tất cả": first the list of what it will do, then it does it; the frame then offers to undo.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useState, type ReactElement } from 'react';
import type { Finding } from '../../../core/check/finding.ts';
import { useEscape } from '../../frame/escape.ts';
import { Loaded } from '../../frame/loaded.tsx';
import { useSession, useWords } from '../../frame/pane-context.ts';
import { CHECK } from './words.ts';

const PlannedFixes = lazy(() => import('./planned-fixes.tsx'));

const useStyles = makeStyles({
  box: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalXS },
});

export function FixAll({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK);
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  useEscape(isOpen, () => setOpen(false));
  return isOpen ? (
    <section className={styles.box} aria-label={say('fix-all-list')}>
      <Loaded>
        <PlannedFixes findings={findings} close={() => setOpen(false)} />
      </Loaded>
    </section>
  ) : (
    <Button size="small" disabled={session.state().work?.what === 'writing'} onClick={() => setOpen(true)}>
      {say('fix-all', { count: findings.length })}
    </Button>
  );
}
