// The sheet of the change log: which score of which row became what, and where both stand.
import { linesOf } from '../edit/own-sheet.ts';
import type { PutSheet } from '../edit/patch.ts';
import { sheetPage } from '../edit/sheet-page.ts';
import type { Reading } from '../sheet/table.ts';
import type { Language } from '../text/language.ts';
import { columnText } from '../text/names.ts';
import { showPoints } from '../text/number.ts';
import type { ChangedColumn, ChangeLog } from './changes.ts';
import { COMPARE_WORDS, type CompareWords } from './words.ts';

const NAME_WIDTH = 56;
const WIDTHS = [9, NAME_WIDTH, 24, 16, 16, 9, 9];

export function changesSheet({ changes, onlyBefore, onlyAfter }: ChangeLog, language: Language): PutSheet {
  const words = COMPARE_WORDS[language];
  const page = sheetPage({ widths: WIDTHS });
  page.line(words.changesTitle, 'title');
  page.line(changes.length === 0 ? words.changesNone : words.changesCount(changes.length), 'subtitle');
  for (const column of onlyBefore) page.line(words.onlyBefore(columnName(column, language)), 'note');
  for (const column of onlyAfter) page.line(words.onlyAfter(columnName(column, language)), 'note');
  if (changes.length > 0) {
    const header = page.take(1);
    words.changesColumns.forEach((name, column) => page.sheet.text(header, column, name, 'header'));
  }
  const frozen = page.row();
  for (const change of changes) {
    const column = columnName(change, language);
    const [said, says] = [readingText(change.before, words, language), readingText(change.after, words, language)];
    const row = page.take(Math.max(linesOf(change.name, NAME_WIDTH), linesOf(column, 24), linesOf(said, 16), linesOf(says, 16)));
    page.sheet.text(row, 0, change.number ?? '', 'number');
    [change.name, column, said, says, change.beforeCell ?? '', change.afterCell ?? ''].forEach((text, at) => page.sheet.text(row, at + 1, text, 'text'));
  }
  return { kind: 'put-sheet', own: 'changes', name: words.changesName, content: page.content(changes.length === 0 ? 0 : frozen) };
}

const columnName = ({ role, round }: ChangedColumn, language: Language): string => columnText(role, language, round) ?? role;

/** What a cell says, in words where it is no number: a blank is not zero. */
export function readingText(reading: Reading, words: CompareWords, language: Language): string {
  switch (reading.state) {
    case 'blank':
      return words.readings.blank;
    case 'number':
      return showPoints(reading.points, language, 4);
    case 'not-applicable':
    case 'invalid':
      return reading.text;
    case 'error':
      return words.readings.error(reading.error);
  }
}
