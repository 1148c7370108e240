// A ranking: its units with achieved points, index, rank and grade; each shows its row in the sheet.
import { Button, makeStyles, Text, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { RankingTable } from '../../../core/sheet/table.ts';
import { showFixed, showPercent } from '../../../core/text/number.ts';
import type { Language } from '../../../core/text/language.ts';
import { useLanguage, useSession, useWords } from '../../frame/pane-context.ts';
import { plain } from './figures.ts';
import { useRowStyles } from './row-style.ts';
import { unitList, type UnitColumn, type UnitLine } from './unit-lines.ts';
import { SCORE } from './words.ts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  unit: { padding: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular, width: '100%' },
  group: { padding: `${tokens.spacingVerticalS} 0 0`, textAlign: 'left' },
  head: { padding: `0 0 0 ${tokens.spacingHorizontalS}`, textAlign: 'right', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  figure: { padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalS}`, textAlign: 'right', verticalAlign: 'top', whiteSpace: 'nowrap' },
  grade: { padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalS}`, textAlign: 'right', verticalAlign: 'top' },
});

const PAGE = 100;

export function Units({ table }: { readonly table: RankingTable }): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const say = useWords(SCORE);
  const session = useSession();
  const language = useLanguage();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const [shown, setShown] = useState(PAGE);
  const { lines, columns, isPercent, isRankedHere } = useMemo(() => unitList(table), [table]);
  const spoken = ({ name, achieved, index, rank, grade }: UnitLine): string =>
    [
      say('unit-spoken', { name }),
      ...(achieved === null ? [] : [say('unit-achieved', { achieved: plain(achieved) })]),
      ...(index === null ? [] : [say(isPercent ? 'unit-percent' : 'unit-index', { index: plain(index) })]),
      ...(rank === null ? [] : [say('unit-rank', { rank })]),
      ...(grade === '' ? [] : [say('unit-grade', { grade })]),
    ].join(' ');
  return (
    <section aria-label={say('units')}>
      <Text as="h2" weight="semibold">
        {say('units')}
      </Text>
      {lines.length === 0 && <Text as="p">{say('no-units')}</Text>}
      {isRankedHere && (
        <Text as="p" size={200}>
          {say('ranked-here')}
        </Text>
      )}
      <table className={styles.table} {...arrows}>
        <thead>
          <tr>
            <th scope="col" className={styles.unit}>
              {say('unit')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {say(`column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map((line, at) => [
            line.group !== null && line.group !== lines[at - 1]?.group && (
              <tr key={`group ${line.area}`}>
                <th scope="rowgroup" colSpan={columns.length + 1} className={styles.group}>
                  {line.group}
                </th>
              </tr>
            ),
            <tr key={line.area}>
              <th scope="row" className={styles.unit}>
                <button type="button" className={rowStyles.row} aria-label={spoken(line)} onClick={() => void session.select(table.sheet, line.area)}>
                  {line.name}
                </button>
              </th>
              {columns.map((column) => (
                <td key={column} className={column === 'grade' ? styles.grade : styles.figure}>
                  {shownFigure(line, column, isPercent, language)}
                </td>
              ))}
            </tr>,
          ])}
        </tbody>
      </table>
      {lines.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {say('more', { count: Math.min(PAGE, lines.length - shown) })}
        </Button>
      )}
    </section>
  );
}

function shownFigure({ achieved, index, rank, grade }: UnitLine, column: UnitColumn, isPercent: boolean, language: Language): string {
  switch (column) {
    case 'achieved':
      return showFixed(achieved, language);
    case 'index':
      return isPercent ? showPercent(index, language) : showFixed(index, language);
    case 'rank':
      return rank === null ? '' : String(rank);
    case 'grade':
      return grade;
  }
}
