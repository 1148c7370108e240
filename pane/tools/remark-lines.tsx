// Remarks of a tool, a line each with the sign of its severity; one that stands somewhere leads there.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Severity } from '../../core/check/finding.ts';
import { useSession, useWords } from '../frame/pane-context.ts';
import { Section } from '../frame/section.tsx';
import { SeverityIcon } from '../frame/severity-icon.tsx';
import { TOOLS_WORDS } from './words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { width: '100%', justifyContent: 'flex-start', alignItems: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} 0`, columnGap: tokens.spacingHorizontalXS },
  plain: { display: 'flex', columnGap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} 0` },
});

export interface RemarkLine {
  readonly severity: Severity;
  readonly text: string;
  /** Where a press leads; null where there is nothing to show. */
  readonly at: { readonly sheet: string; readonly cell: string } | null;
}

const FIRST = 20;

export function RemarkLines({ lines }: { readonly lines: readonly RemarkLine[] }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const say = useWords(TOOLS_WORDS);
  const [isWhole, setWhole] = useState(false);
  if (lines.length === 0) return <Text>{say('nothing-found')}</Text>;
  return (
    <Section heading={say('found', { count: lines.length })}>
      <ul className={styles.list}>
        {(isWhole ? lines : lines.slice(0, FIRST)).map(({ severity, text, at }, nth) => {
          const words = (
            <>
              <SeverityIcon severity={severity} />
              <Text>{text}</Text>
            </>
          );
          return (
            <li key={`${text} ${nth}`}>
              {at === null ? (
                <span className={styles.plain}>{words}</span>
              ) : (
                <Button appearance="transparent" className={styles.line} onClick={() => void session.select(at.sheet, at.cell)}>
                  {words}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {!isWhole && lines.length > FIRST && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {say('show-all')}
        </Button>
      )}
    </Section>
  );
}
