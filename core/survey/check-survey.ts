// What is wrong or worth knowing in a survey table, as findings.
import { CODES, type Code, type Finding } from '../check/finding.ts';
import { inSheetOrder } from '../check/order.ts';
import type { Particulars } from '../check/report.ts';
import { decimalsOf, minus, points, sum, toNumber } from '../points.ts';
import { numberOf } from '../score/reading.ts';
import { reconcile, yearsAcrossMethods } from './reconcile.ts';
import type { SurveyScale } from './survey-scale.ts';
import { FACTORS, STATED_FIGURES, type Answers, type Stated, type SurveyTable, type YearFigures } from './survey-table.ts';

/** Every code that is reported here. */
export const SURVEY_CODES: readonly Code[] = [
  'survey/text-number', 'survey/not-number', 'survey/out-of-range', 'survey/shares-differ', 'survey/factor-missing',
  'survey/points-differ', 'survey/parts-differ', 'survey/above-max', 'survey/years-cross', 'survey/scale-assumed', 'survey/formula-unknown',
];

const HUNDRED = points(100);
/** Below this a difference from proportion is only worth knowing: the official formula is not known. */
const NEAR = points(0.05);

/** The findings of one table, in sheet order. */
export function checkSurvey(table: SurveyTable, scale: SurveyScale): readonly Finding[] {
  const told: Finding[] = [];
  const tell = (code: Code, { cell, severity, ...rest }: Omit<Particulars, 'row'>): void => {
    told.push({ code, severity: severity ?? CODES[code], sheet: table.sheet, cell, ...rest });
  };
  for (const { stated, percent } of cellsOf(table)) cellFindings(stated, percent, tell);
  for (const answers of [...table.factors.map((factor) => factor.answers), table.overall]) if (answers !== null) sharesAddUp(answers, tell);
  const missing = FACTORS.filter((factor) => !table.factors.some((each) => each.factor === factor));
  if (table.factors.length > 0 && missing.length > 0) tell('survey/factor-missing', { cell: table.factors[0]?.cell ?? null, values: { count: missing.length, limit: FACTORS.length } });
  for (const year of table.years) yearFindings(year, scale, tell);
  const across = yearsAcrossMethods([...table.years, ...table.factors.flatMap(({ index }) => index)].map(({ year }) => year));
  if (across !== null) tell('survey/years-cross', { cell: table.years.find(({ year }) => year === across.after)?.cell ?? null, values: { previous: String(across.before), due: String(across.after) } });
  if (scale.points.from === 'assumed' && table.years.some(({ index }) => index !== null)) tell('survey/scale-assumed', { cell: table.years.find(({ index }) => index !== null)?.index?.cell ?? null, expected: toNumber(scale.points.max) });
  const answered = table.overall ?? table.factors.find(({ answers }) => answers !== null)?.answers ?? null;
  if (answered !== null) tell('survey/formula-unknown', { cell: answered.cell });
  return inSheetOrder(told);
}

type Tell = (code: Code, particulars: Omit<Particulars, 'row'>) => void;

/** Every filled cell with whether it is a percent. */
function cellsOf(table: SurveyTable): readonly { readonly stated: Stated; readonly percent: boolean }[] {
  const percents = [...table.years.map(({ index }) => index), ...table.factors.flatMap(({ index }) => index.map(({ stated }) => stated))];
  const plain = [
    ...table.years.flatMap((year) => STATED_FIGURES.filter((figure) => figure !== 'index').map((figure) => year[figure])),
    ...[...table.factors.map(({ answers }) => answers), table.overall].flatMap((answers) => (answers === null ? [] : [...answers.levels, answers.total])),
    table.max.points, table.max.leaders,
  ];
  return [...percents.map((stated) => ({ stated, percent: true })), ...plain.map((stated) => ({ stated, percent: false }))].flatMap(({ stated, percent }) => (stated === null ? [] : [{ stated, percent }]));
}

function cellFindings({ cell, reading }: Stated, percent: boolean, tell: Tell): void {
  if (reading.state === 'invalid') tell('survey/not-number', { cell, actual: reading.text });
  if (reading.state === 'error') tell('survey/not-number', { cell, actual: reading.error });
  if (reading.state !== 'number') return;
  if (reading.text !== undefined) tell('survey/text-number', { cell, actual: reading.text, expected: toNumber(reading.points) });
  if (percent && (reading.points < 0 || reading.points > HUNDRED)) tell('survey/out-of-range', { cell, actual: toNumber(reading.points), values: { what: 'percent' } });
  else if (reading.points < 0) tell('survey/out-of-range', { cell, actual: toNumber(reading.points), values: { what: 'negative' } });
}

/** Counts add up to how many answered, percents to 100 within rounding. Whole numbers without a sign or a total may be either, and say nothing. */
function sharesAddUp({ cell, levels, total }: Answers, tell: Tell): void {
  const readings = levels.flatMap((level) => (level?.reading.state === 'number' ? [level.reading] : []));
  if (readings.length < levels.length) return;
  const added = sum(readings.map((reading) => reading.points));
  const decimals = Math.max(...readings.map((reading) => decimalsOf(reading.points)));
  const arePercents = decimals > 0 || readings.some(({ text }) => text?.includes('%') === true);
  const due = arePercents ? HUNDRED : numberOf(total?.reading);
  // Each shown percent may be off by half of its last digit.
  const slack = arePercents ? points(((readings.length + 1) * 0.5) / 10 ** decimals) : 0;
  if (due !== null && Math.abs(minus(added, due)) > slack) tell('survey/shares-differ', { cell, expected: toNumber(due), actual: toNumber(added) });
}

function yearFindings(figures: YearFigures, scale: SurveyScale, tell: Tell): void {
  const { year, due, points: stated, pointsOff, index, leaders, sum: parts, gap, total, reading } = reconcile(figures, scale);
  const named = year === null ? {} : { name: String(year) };
  if (pointsOff !== null && due !== null && stated !== null && index !== null)
    tell('survey/points-differ', { cell: figures.points?.cell ?? null, expected: toNumber(due), actual: toNumber(stated), values: { sum: toNumber(index), limit: toNumber(scale.points.max), difference: toNumber(pointsOff), ...named }, ...(Math.abs(pointsOff) <= NEAR ? { severity: 'info' } : {}) });
  if (gap !== null && total !== null && parts !== null && stated !== null && leaders !== null)
    tell('survey/parts-differ', { cell: figures.total?.cell ?? null, expected: toNumber(parts), actual: toNumber(total), values: { hint: toNumber(stated), hintActual: toNumber(leaders), difference: toNumber(gap), ...named, ...(reading === null ? {} : { what: reading }) } });
  for (const [figure, max] of [['points', scale.points.max], ['leaders', scale.leaders?.max ?? null]] as const) {
    const said = figures[figure];
    const given = numberOf(said?.reading);
    if (said !== null && given !== null && max !== null && given > max) tell('survey/above-max', { cell: said.cell, expected: toNumber(max), actual: toNumber(given) });
  }
}
