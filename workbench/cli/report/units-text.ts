// The consolidation report for people: the first of each ranking, and what needs a look, the gravest first.
import type { Language } from '../../../core/text/language.ts';
import { showFixed, showPercent } from '../../../core/text/number.ts';
import { remarkText } from '../../../core/text/units.ts';
import type { Consolidation, UnitGroup } from '../../../core/units/consolidation.ts';
import { UNIT_SHEET_WORDS } from '../../../core/units/sheet-words.ts';
import type { Terminal } from '../terminal.ts';
import { line, WORDS } from '../words/words.ts';
import { textTable } from './text-table.ts';

/** Units of a group, and remarks, that a terminal shows; the result holds them all. */
const MOST_UNITS = 20;
const MOST_REMARKS = 50;
const FIGURES = ['applicableMax', 'self', 'appraised', 'survey', 'achieved'] as const;
const SIGNS = { error: '●', warning: '▲', info: '·' } as const;

/** The report, as lines. */
export function unitsText({ groups, remarks }: Consolidation, language: Language, terminal: Terminal): string[] {
  return [
    ...groups.flatMap((group) => [...groupLines(group, groups.length > 1 || group.name !== null, language, terminal), '']),
    ...remarks.slice(0, MOST_REMARKS).map((each) => `${terminal.tint(each.severity, SIGNS[each.severity])} ${remarkText(each, language)} ${terminal.dim(`[${each.code}]`)}`),
    ...(remarks.length > MOST_REMARKS ? [line('units-more-remarks', language, { count: remarks.length - MOST_REMARKS })] : []),
  ];
}

function groupLines(group: UnitGroup, named: boolean, language: Language, terminal: Terminal): string[] {
  const words = UNIT_SHEET_WORDS[language];
  const count = group.ranked.length + group.aside.length + group.missing.length;
  const headline = named ? [terminal.bold(group.name === null ? words.noGroup(count) : words.group(group.name, count))] : [];
  if (group.ranked.length === 0) return headline;
  const graded = group.ranked.some(({ grade }) => grade !== null);
  const shown = FIGURES.filter((figure) => group.ranked.some(({ unit }) => unit.totals[figure] !== null));
  const heading = (name: keyof typeof words.columns): string => words.columns[name].replace('\n', ' ');
  const [head = '', ...body] = textTable(
    [
      { heading: heading('rank'), figures: true },
      { heading: heading('unit'), figures: false, widest: 40 },
      ...shown.map((figure) => ({ heading: heading(figure), figures: true })),
      { heading: WORDS[language].figures.index, figures: true },
      ...(graded ? [{ heading: heading('grade'), figures: false }] : []),
    ],
    group.ranked.slice(0, MOST_UNITS).map(({ unit, rank, grade }) => [String(rank), unit.name, ...shown.map((figure) => showFixed(unit.totals[figure], language)), showPercent(unit.totals.index, language), ...(graded ? [grade ?? ''] : [])]),
  );
  const more = group.ranked.length - MOST_UNITS;
  return [...headline, terminal.dim(head), ...body, ...(more > 0 ? [line('units-more', language, { count: more })] : [])];
}
