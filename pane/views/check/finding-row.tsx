// One finding: where, what, and what a mend would change. A click or Enter shows its cell in the sheet.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { Severity } from '../../../core/check/finding.ts';
import { NAMES } from '../../../core/text/names.ts';
import { useLanguage, useWords } from '../../frame/pane-context.ts';
import { SeverityIcon } from '../../frame/severity-icon.tsx';
import { CHECK } from './words.ts';

const useStyles = makeStyles({
  item: { listStyleType: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  still: { cursor: 'default' },
  words: { minWidth: 0 },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  fix: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingLeft: tokens.spacingHorizontalXXL },
  change: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

export interface FindingRowProps {
  /** Its place in the list from the top, 0-based: what gets the focus when a mended line goes. */
  readonly at: number;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  /** What stands for number and name where it has neither. */
  readonly where: string;
  readonly number: string;
  readonly name: string;
  readonly sentence: string;
  /** "“1,5” → 1,5"; null where a person must decide. */
  readonly change: string | null;
  readonly isLocked: boolean;
  select(sheet: string, cell: string): void;
  fix(at: number): void;
}

export const FindingRow = memo(function FindingRow({ at, severity, sheet, cell, where, number, name, sentence, change, isLocked, select, fix }: FindingRowProps): ReactElement {
  const styles = useStyles();
  const say = useWords(CHECK);
  const language = useLanguage();
  const place = number === '' && name === '' ? '' : say('place', { number, name });
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-at={at}
        className={mergeClasses(styles.row, cell === null && styles.still)}
        aria-label={say('row', { severity: NAMES[language].severity[severity], place: place === '' ? where : place, cell, sentence })}
        onClick={() => {
          if (cell !== null) select(sheet, cell);
        }}
      >
        <SeverityIcon severity={severity} />
        <span className={styles.words}>
          {place !== '' && <span className={styles.place}>{place}</span>}
          <span>{sentence}</span>
        </span>
      </button>
      {change !== null && (
        <div className={styles.fix}>
          <span className={styles.change}>{change}</span>
          <Button size="small" disabled={isLocked} aria-label={say('fix-cell', { cell })} onClick={() => fix(at)}>
            {say('fix')}
          </Button>
        </div>
      )}
    </li>
  );
});
