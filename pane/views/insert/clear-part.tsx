// Taking away what was inserted: asked once, with what goes and what stays.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { shownChanges } from '../../../core/edit/show.ts';
import { useEscape } from '../../frame/escape.ts';
import { usePaneState, useSession, useWords } from '../../frame/pane-context.ts';
import { clearPlan } from '../../session/clear-plan.ts';
import type { Book } from '../../session/state.ts';
import { INSERT } from './words.ts';

const useStyles = makeStyles({
  box: { backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingVerticalS, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

export default function ClearPart({ book }: { readonly book: Book }): ReactElement {
  const say = useWords(INSERT);
  const session = useSession();
  const isAsking = usePaneState((state) => state.asksClear);
  const setAsking = (asks: boolean): void => session.askClear(asks);
  useEscape(isAsking, () => setAsking(false));
  return isAsking ? (
    <Asking book={book} close={() => setAsking(false)} />
  ) : (
    <Button onClick={() => setAsking(true)}>{say('clear')}</Button>
  );
}

function Asking({ book, close }: { readonly book: Book; close(): void }): ReactElement {
  const styles = useStyles();
  const say = useWords(INSERT);
  const session = useSession();
  const language = usePaneState((state) => state.language);
  const plan = useMemo(() => clearPlan(book), [book]);
  const cells = shownChanges(plan.patch, language).length;
  const sheets = book.snapshot.sheets.filter(({ own, name }) => own !== undefined && name !== plan.keptPlan).length;
  return (
    <section className={styles.box} aria-label={say('clear')}>
      <Text weight="semibold">{say('clear-sure')}</Text>
      <Text>{say('clear-does', { cells, sheets })}</Text>
      {plan.keptPlan !== null && <Text>{say('clear-keeps-plan', { sheet: plan.keptPlan })}</Text>}
      {plan.left.length > 0 && <Text>{say('clear-leaves', { left: plan.left.length, where: plan.left.map(({ sheet, cell }) => `${sheet} ${cell}`).join('; ') })}</Text>}
      <div className={styles.line}>
        <Button
          appearance="primary"
          onClick={() => {
            close();
            void session.clear(plan);
          }}
        >
          {say('clear-do')}
        </Button>
        <Button autoFocus onClick={close}>
          {say('cancel')}
        </Button>
      </div>
    </section>
  );
}
