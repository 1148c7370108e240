// The survey report for people: the years with what follows from them, what the answers could mean, and what is told.
import { a1Area } from '../../../core/address.ts';
import { toNumber, type Points } from '../../../core/points.ts';
import { numberOf } from '../../../core/score/reading.ts';
import { CONVERSIONS } from '../../../core/survey/conversions.ts';
import type { Survey } from '../../../core/survey/survey.ts';
import type { Language } from '../../../core/text/language.ts';
import { NOTHING, showFixed, showPercent } from '../../../core/text/number.ts';
import { SURVEY_NAMES } from '../../../core/text/survey.ts';
import type { Terminal } from '../terminal.ts';
import { line, WORDS } from '../words/words.ts';
import { findingGroups } from './check-text.ts';
import { textTable } from './text-table.ts';

/** The report of one table, as lines. */
export function surveyText(survey: Survey, language: Language, terminal: Terminal): string[] {
  const { table, scale, chosen, findings } = survey;
  const names = SURVEY_NAMES[language];
  return [
    terminal.bold(line('survey-headline', language, { sheet: table.sheet, range: a1Area(table.area) })),
    ...(table.years.length === 0 && chosen === null ? [] : [line('survey-scale', language, { max: toNumber(scale.points.max), from: names.scale[scale.points.from] })]),
    ...yearLines(survey, language, terminal),
    ...factorLines(survey, language, terminal),
    ...convertedLines(survey, language, terminal),
    ...(chosen === null ? [] : [line('survey-chosen', language, { name: chosen.id, index: toNumber(chosen.index), points: toNumber(chosen.points) })]),
    ...(findings.length === 0 ? [line('survey-fine', language)] : findingGroups(findings, language, terminal)),
  ];
}

function yearLines({ years }: Survey, language: Language, terminal: Terminal): string[] {
  if (years.length === 0) return [];
  const { figures } = WORDS[language];
  const { figure } = SURVEY_NAMES[language];
  const [head = '', ...body] = textTable(
    [figures.year, figure.index, figures.due, figure.points, figure.leaders, figures.parts, figure.total].map((heading) => ({ heading, figures: true })),
    years.map((year) => [year.year === null ? NOTHING : String(year.year), showPercent(year.index, language), ...[year.due, year.points, year.leaders, year.sum, year.total].map((value) => showFixed(value, language))]),
  );
  return [terminal.dim(head), ...body];
}

/** The index of each factor, a column a year. */
function factorLines({ table }: Survey, language: Language, terminal: Terminal): string[] {
  const years = [...new Set(table.factors.flatMap(({ index }) => index.map(({ year }) => year)))];
  if (years.length === 0) return [];
  const of = (index: (typeof table.factors)[number]['index'], year: number | null): Points | null => numberOf(index.find((each) => each.year === year)?.stated.reading);
  const [head = '', ...body] = textTable(
    [{ heading: WORDS[language].figures.factor, figures: false, widest: 60 }, ...years.map((year) => ({ heading: year === null ? SURVEY_NAMES[language].figure.index : String(year), figures: true }))],
    table.factors.map(({ factor, index }) => [SURVEY_NAMES[language].factor[factor], ...years.map((year) => showPercent(of(index, year), language))]),
  );
  return ['', terminal.dim(head), ...body];
}

/** Each conversion under its name, then a row a factor; after the table why one tells nothing. */
function convertedLines({ converted }: Survey, language: Language, terminal: Terminal): string[] {
  if (converted.length === 0) return [];
  const names = SURVEY_NAMES[language];
  const [head = '', ...body] = textTable(
    [{ heading: WORDS[language].figures.factor, figures: false, widest: 60 }, ...CONVERSIONS.map((id) => ({ heading: id, figures: true }))],
    converted.map(({ factor, conversions }) => [factor === null ? names.overall : names.factor[factor], ...conversions.map(({ index }) => showPercent(index, language))]),
  );
  const untold = converted.flatMap(({ conversions }) => conversions).filter(({ why }) => why !== 'known');
  const reasons = new Set(untold.map(({ id, why }) => (why === 'known' ? '' : line('survey-unconverted', language, { name: id, reason: names.why[why] }))));
  return ['', terminal.bold(line('survey-conversions', language)), names.unknown, ...CONVERSIONS.map((id) => `${id}: ${names.conversion[id]}`), terminal.dim(head), ...body, ...reasons];
}
