// What a tool found, a line each: the severity's sign, the sentence, and a press leads to the cell.
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Finding } from '../../core/check/finding.ts';
import { findingText } from '../../core/text/finding.ts';
import { useLanguage, useSession, useWords } from '../frame/pane-context.ts';
import { Section } from '../frame/section.tsx';
import { SeverityIcon } from '../frame/severity-icon.tsx';
import { TOOLS_WORDS } from './words.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { width: '100%', justifyContent: 'flex-start', alignItems: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} 0`, columnGap: tokens.spacingHorizontalXS },
  plain: { display: 'flex', columnGap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} 0` },
});

const FIRST = 20;

export function FindingLines({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const language = useLanguage();
  const say = useWords(TOOLS_WORDS);
  const [isWhole, setWhole] = useState(false);
  if (findings.length === 0) return <Text>{say('nothing-found')}</Text>;
  return (
    <Section heading={say('found', { count: findings.length })}>
      <ul className={styles.list}>
        {(isWhole ? findings : findings.slice(0, FIRST)).map((finding, at) => {
          const words = (
            <>
              <SeverityIcon severity={finding.severity} />
              <Text>{findingText(finding, language)}</Text>
            </>
          );
          const { sheet, cell } = finding;
          return (
            <li key={`${finding.code} ${sheet} ${cell ?? ''} ${at}`}>
              {cell === null ? (
                <span className={styles.plain}>{words}</span>
              ) : (
                <Button appearance="transparent" className={styles.line} onClick={() => void session.select(sheet, cell)}>
                  {words}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {!isWhole && findings.length > FIRST && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {say('show-all')}
        </Button>
      )}
    </Section>
  );
}
