// The bodies of the custom functions: pure, one call a table, never a call a cell.
import { parseA1 } from '../address.ts';
import { checkWorkbook } from '../check/check.ts';
import type { Finding, Severity } from '../check/finding.ts';
import { points, round, toNumber, type Points } from '../points.ts';
import { gradeOf } from '../score/grade.ts';
import { rankOf, type Ties } from '../score/rank.ts';
import { scoreTable } from '../score/score.ts';
import type { Totals } from '../score/totals.ts';
import { textOf } from '../sheet/grid.ts';
import { readPoints } from '../sheet/read-points.ts';
import type { GradeBand } from '../sheet/table.ts';
import { shownSipasPoints, USUAL_SIPAS_MAX } from '../survey/sipas-points.ts';
import { findingText } from '../text/finding.ts';
import { NAMES } from '../text/names.ts';
import { nodeOf, numberOf, readingsOf, scalarOf, scoringTableOf, sheetOf, tableOf, wordOf } from './arguments.ts';
import { FunctionProblem, type Answer, type Argument, type FunctionContext } from './function.ts';
import { PROBLEMS } from './problems.ts';
import { figureOf, whatOf, type What } from './what.ts';

type Body = (args: readonly Argument[], context: FunctionContext) => Answer;

const argument = (args: readonly Argument[], at: number): Argument => args[at] ?? null;

function figure(table: Argument, number: Argument, what: What, context: FunctionContext): number {
  const scoring = scoringTableOf(table, context);
  const score = scoreTable(scoring);
  const node = nodeOf(scoring, number, context);
  const totals: Totals | undefined = node === null ? score.totals : score.nodes.get(node);
  const value = totals === undefined ? null : figureOf(totals, what);
  if (value === null) throw new FunctionProblem('not-available', PROBLEMS.noFigure[context.language]());
  return toNumber(what === 'index' ? round(value, 2) : value);
}

/** PARSCORE(table; [what]; [number]): points (percent for the index) of the table, a field or a criterion. */
export const parscore: Body = (args, context) => figure(argument(args, 0), argument(args, 2), whatOf(wordOf(argument(args, 1)), context), context);

/** PARINDEX(table; [number]): achieved / applicable maximum x 100, two decimals. */
export const parindex: Body = (args, context) => figure(argument(args, 0), argument(args, 1), 'index', context);

const SUMMARY: readonly What[] = ['max', 'self', 'appraised', 'survey', 'achieved', 'index', 'lost'];

const SUMMARY_HEADER = {
  vi: ['Số', 'Lĩnh vực', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'XHH', 'Đạt được', 'Chỉ số (%)', 'Điểm mất'],
  en: ['Number', 'Field', 'Maximum', 'Self', 'Appraised', 'Survey', 'Achieved', 'Index (%)', 'Lost'],
} as const;

/** PARSUMMARY(table): a header, one row a field, a total row; 9 columns. */
export const parsummary: Body = (args, context) => {
  const table = scoringTableOf(argument(args, 0), context);
  const score = scoreTable(table);
  const shown = (totals: Totals): (number | string)[] =>
    SUMMARY.map((what) => {
      const value = figureOf(totals, what);
      return value === null ? '' : toNumber(what === 'index' ? round(value, 2) : value);
    });
  return [
    [...SUMMARY_HEADER[context.language]],
    ...score.fields.map((field) => [table.rows[field.row]?.path ?? '', table.rows[field.row]?.name ?? '', ...shown(field)]),
    ['', { vi: 'Tổng cộng', en: 'Total' }[context.language], ...shown(score.totals)],
  ];
};

const SEVERITIES: Readonly<Record<string, readonly Severity[]>> = {
  '': ['error', 'warning', 'info'],
  loi: ['error'], error: ['error'],
  'canh bao': ['error', 'warning'], warning: ['error', 'warning'],
  'thong tin': ['error', 'warning', 'info'], info: ['error', 'warning', 'info'],
};

/** PARCHECK(table; [severity]): one finding a row (severity, cell, number, sentence), or "OK". A severity takes the graver ones with it. */
export const parcheck: Body = (args, context) => {
  const word = wordOf(argument(args, 1));
  const severities = SEVERITIES[word];
  if (!severities) throw new FunctionProblem('invalid', PROBLEMS.unknownWord[context.language](word, { vi: 'lỗi, cảnh báo, thông tin', en: 'error, warning, info' }[context.language]));
  tableOf(argument(args, 0), context);
  const checked = checkWorkbook({ sheets: [sheetOf(argument(args, 0), context)] });
  const findings = [...checked.findings, ...checked.tables.flatMap((table) => table.findings)].filter(({ severity }) => severities.includes(severity));
  if (findings.length === 0) return 'OK';
  return findings.map((finding) => {
    const placed = inRange(finding, context);
    return [NAMES[context.language].severity[finding.severity], placed.cell ?? '', finding.number ?? '', findingText(placed, context.language)];
  });
};

/** Where the host does not tell where the range stands, a cell is named by its row and column in the range. */
function inRange(finding: Finding, context: FunctionContext): Finding {
  const at = finding.cell === null ? null : parseA1(finding.cell);
  if (context.origin || !at) return finding;
  return { ...finding, cell: { vi: `dòng ${at.row + 1} cột ${at.column + 1}`, en: `row ${at.row + 1} column ${at.column + 1}` }[context.language] };
}

const TIES: Readonly<Record<string, Ties>> = { '': 'competition', competition: 'competition', 'cach bac': 'competition', dense: 'dense', 'lien tiep': 'dense' };

/** PARRANK(value; values; [ties]): the rank of a value, the largest first, compared exactly. */
export const parrank: Body = (args, context) => {
  const value = numberOf(argument(args, 0), context);
  const word = wordOf(argument(args, 2));
  const ties = TIES[word];
  if (!ties) throw new FunctionProblem('invalid', PROBLEMS.unknownWord[context.language](word, { vi: 'cách bậc, liên tiếp', en: 'competition, dense' }[context.language]));
  const values = readingsOf(argument(args, 1)).map((reading) => (reading.state === 'number' ? reading.points : null));
  const rank = rankOf(values, ties)[values.indexOf(value)];
  if (rank === undefined || rank === null) throw new FunctionProblem('not-available', PROBLEMS.notInValues[context.language](String(toNumber(value))));
  return rank;
};

/** PARGRADE(index; set): the grade by the bands of a set (its id) or of a two-column range (grade, from percent). */
export const pargrade: Body = (args, context) => {
  const grade = gradeOf(numberOf(argument(args, 0), context), bandsOf(argument(args, 1), context));
  if (grade === null) throw new FunctionProblem('not-available', PROBLEMS.noBands[context.language]());
  return grade;
};

function bandsOf(given: Argument, context: FunctionContext): readonly GradeBand[] {
  if (given !== null && (given[0]?.length ?? 0) >= 2) return rangeBands(given, context);
  const grades = context.set?.(textOf(scalarOf(given)))?.grades ?? [];
  if (grades.length === 0) throw new FunctionProblem('invalid', PROBLEMS.noBands[context.language]());
  return grades;
}

function rangeBands(rows: readonly (readonly unknown[])[], context: FunctionContext): GradeBand[] {
  const bands: { name: string; percent: Points }[] = [];
  (rows as NonNullable<Argument>).forEach(([name, from], at) => {
    const reading = readPoints(from ?? null, undefined, true);
    if (reading.state === 'number' && textOf(name ?? null) !== '') bands.push({ name: textOf(name ?? null), percent: reading.points });
    else if (at > 0) throw new FunctionProblem('invalid', PROBLEMS.badBands[context.language](at + 1));
  });
  bands.sort((a, b) => b.percent - a.percent);
  return bands.map(({ name, percent }, at) => {
    const above = bands[at - 1];
    return { name, from: { percent, inclusive: true }, ...(above ? { to: { percent: above.percent, inclusive: false } } : {}) };
  });
}

/** PARSIPAS(percent; [max]): points in proportion to a satisfaction index, at the scale of 10 unless told. */
export const parsipas: Body = (args, context) => {
  const cell = scalarOf(argument(args, 0));
  const reading = readPoints(cell, undefined, true);
  if (reading.state !== 'number') throw new FunctionProblem('invalid', PROBLEMS.notNumber[context.language](textOf(cell)));
  // A cell formatted as percent holds 0.8343 for 83.43 %.
  const percent = typeof cell === 'number' && cell > 0 && cell <= 1 ? points(cell * 100) : reading.points;
  if (percent < 0 || percent > points(100)) throw new FunctionProblem('invalid', PROBLEMS.percentRange[context.language](textOf(cell)));
  const max = scalarOf(argument(args, 1)) === null ? USUAL_SIPAS_MAX : numberOf(argument(args, 1), context);
  return toNumber(shownSipasPoints(percent, max));
};

/** PARNUMBER(text): the number in "1,5 điểm", "03 điểm" or "96,85%". */
export const parnumber: Body = (args, context) => {
  const cell = scalarOf(argument(args, 0));
  const reading = readPoints(cell, undefined, true);
  if (reading.state !== 'number') throw new FunctionProblem('invalid', PROBLEMS.notNumber[context.language](cell !== null && typeof cell === 'object' ? cell.error : textOf(cell)));
  return toNumber(reading.points);
};
