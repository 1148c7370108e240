// The sheet of a profile: years down, indicators across, value and rank of each, and two line charts.
import { a1 } from '../address.ts';
import { linesOf } from '../edit/own-sheet.ts';
import type { Chart, Patch, PutSheet } from '../edit/patch.ts';
import { sheetPage, type SheetPage } from '../edit/sheet-page.ts';
import { toNumber } from '../points.ts';
import type { Language } from '../text/language.ts';
import type { Profile, ProfileIndicator } from './profile.ts';
import type { ProfileTable } from './read-profile.ts';
import { PROFILE_WORDS, type ProfileWords } from './words.ts';

const PARTS = 4;
const YEAR_WIDTH = 9;
const WIDTH = 11;
/** So wide at least, that titles and charts have room where there are few indicators. */
const NARROWEST = 100;

/** One line of a chart: the indicator's cells of the years for which it is drawn. */
interface Line {
  readonly name: string;
  readonly indicator: number;
  readonly drawn: (year: number) => boolean;
}

/** The patch for an open workbook. */
export const profilePatch = (profile: Profile, table: ProfileTable, language: Language): Patch => ({ edits: [profileSheet(profile, table, null, language)] });

/** `file` is null for the open workbook. */
export function profileSheet(profile: Profile, table: ProfileTable, file: string | null, language: Language): PutSheet {
  const words = PROFILE_WORDS[language];
  const { indicators, years, remarks } = profile;
  const wide = Math.max(WIDTH, Math.ceil((NARROWEST - YEAR_WIDTH) / (indicators.length * PARTS)));
  const lines = linesOfProfile(indicators, words);
  const page = sheetPage({ widths: [YEAR_WIDTH, ...indicators.flatMap(() => [wide, wide, wide, wide])], beside: [3, 10, ...lines.flatMap(() => [14, 14])] });
  page.line(words.title, 'title');
  if (table.title !== '') page.line(table.title, 'subtitle');
  page.line(file === null ? words.sourceHere(table.sheet) : words.source(file, table.sheet), 'note');
  for (const remark of remarks) page.line(words.remarks[remark], 'note');
  for (const { what, row, text } of table.problems) page.line(words.problems[what](row + 1, text), 'note');
  header(page, indicators, wide, words);
  const first = page.row();
  for (const year of years) yearLine(page, year, indicators, words);
  page.place(charts(page, lines, indicators, years, first, words));
  return { kind: 'put-sheet', own: 'profile', name: words.name, content: page.content(0) };
}

function header(page: SheetPage, indicators: readonly ProfileIndicator[], wide: number, words: ProfileWords): void {
  const { value, change, rank, move } = words.columns;
  const [top, below] = [page.take(1), page.take(linesOf(move, wide))];
  page.sheet.text(top, 0, words.year, 'header');
  page.sheet.text(below, 0, '', 'header');
  page.merge({ top, bottom: below, left: 0, right: 0 });
  indicators.forEach(({ name }, at) => {
    const left = 1 + at * PARTS;
    for (let column = left; column < left + PARTS; column++) page.sheet.text(top, column, column === left ? name : '', 'header');
    page.merge({ top, bottom: top, left, right: left + PARTS - 1 });
    [value, change, rank, move].forEach((part, nth) => page.sheet.text(below, left + nth, part, 'header'));
  });
}

function yearLine(page: SheetPage, year: number, indicators: readonly ProfileIndicator[], words: ProfileWords): void {
  const { sheet } = page;
  const row = page.take(1);
  sheet.number(row, 0, year, 'number');
  indicators.forEach(({ years }, at) => {
    const left = 1 + at * PARTS;
    const of = years.find((each) => each.year === year);
    const { value = null, text = '', rank = null, ranked = null, change = null, move = null } = of ?? {};
    if (value !== null) sheet.number(row, left, toNumber(value), 'points');
    else if (text !== '') sheet.text(row, left, text, 'number');
    else sheet.blank(row, left, 'points');
    // The year before stands in the row above.
    if (change === null) sheet.blank(row, left + 1, 'change');
    else sheet.formula(row, left + 1, `${a1(row, left)}-${a1(row - 1, left)}`, 'change');
    if (rank === null) sheet.blank(row, left + 2, 'number');
    else if (ranked === null) sheet.number(row, left + 2, rank, 'number');
    else sheet.text(row, left + 2, words.ranked(rank, ranked), 'number');
    // "50/63" is text: no formula can subtract from it.
    const isPlain = ranked === null && years.find((each) => each.year === year - 1)?.ranked === null;
    if (move === null) sheet.blank(row, left + 3, 'move');
    else if (isPlain) sheet.formula(row, left + 3, `${a1(row - 1, left + 2)}-${a1(row, left + 2)}`, 'move');
    else sheet.number(row, left + 3, move, 'move');
  });
}

/**
 * A line for each indicator; one whose method changed has a line for each method, so that none crosses the change. Lines
 * of the newer methods come last, so that an indicator has one colour in both charts.
 */
function linesOfProfile(indicators: readonly ProfileIndicator[], { chart }: ProfileWords): readonly Line[] {
  const changes = indicators.map(({ years }) => years.find(({ newMethod }) => newMethod)?.year ?? null);
  const first = indicators.map(({ name }, indicator): Line => {
    const since = changes[indicator] ?? null;
    return since === null ? { name, indicator, drawn: () => true } : { name: chart.until(name, since - 1), indicator, drawn: (year) => year < since };
  });
  const newer = indicators.flatMap(({ name }, indicator): readonly Line[] => {
    const since = changes[indicator] ?? null;
    return since === null ? [] : [{ name: chart.since(name, since), indicator, drawn: (year) => year >= since }];
  });
  return [...first, ...newer];
}

/** Values and ranks of the lines, beside the table; charts of those that have any. */
function charts(page: SheetPage, lines: readonly Line[], indicators: readonly ProfileIndicator[], years: readonly number[], first: number, words: ProfileWords): readonly Omit<Chart, 'anchor'>[] {
  const { sheet, last } = page;
  const label = last + 2;
  const [from = 0, to = 0] = [years[0], years.at(-1)];
  sheet.text(first - 1, label, words.chart.labels, 'note');
  years.forEach((year, at) => sheet.text(first + at, label, String(year), 'note'));
  const cells = (column: number): Chart['categories'] => ({ top: first, bottom: first + years.length - 1, left: column, right: column });
  const drawn = (of: 'value' | 'rank', offset: number): Chart['series'][number][] =>
    lines.flatMap(({ name, indicator, drawn: isDrawn }, nth) => {
      const column = label + 1 + offset * lines.length + nth;
      let any = false;
      for (const [at, year] of years.entries()) {
        const told = indicators[indicator]?.years[at];
        const figure = of === 'value' ? (told?.value === null || told === undefined ? null : toNumber(told.value)) : (told?.rank ?? null);
        if (figure === null || (of === 'value' && !isDrawn(year))) continue;
        sheet.number(first + at, column, figure, of === 'value' ? 'points' : 'number');
        any = true;
      }
      return any ? [{ name, values: cells(column) }] : [];
    });
  const common = { type: 'line', categories: cells(label), size: { width: 960, height: 330 } } as const;
  const [values, ranks] = [drawn('value', 0), rankLines(drawn, lines, indicators)];
  return [
    ...(values.length === 0 ? [] : [{ ...common, id: 'profile-values', title: words.chart.values, description: words.chart.valuesTold(from, to), series: values, axis: { min: 0, max: 100 } }]),
    ...(ranks.length === 0 ? [] : [{ ...common, id: 'profile-ranks', title: words.chart.ranks, description: words.chart.ranksTold(from, to), series: ranks, axis: { min: 1, reversed: true } as const }]),
  ];
}

/** A rank is a place among units measured alike in one year: one line for each indicator, whatever its method. */
function rankLines(drawn: (of: 'rank', offset: number) => Chart['series'][number][], lines: readonly Line[], indicators: readonly ProfileIndicator[]): Chart['series'][number][] {
  const all = drawn('rank', 1);
  const names = new Map(lines.map(({ name, indicator }) => [name, indicators[indicator]?.name ?? name]));
  const seen = new Set<string>();
  return all.flatMap((series) => {
    const name = names.get(series.name) ?? series.name;
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ ...series, name }];
  });
}
