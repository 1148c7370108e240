// total/wrong where counts of units by class stand beside a ranking: a count is not the number of units that the ranking gives this class.
// Told only where one ranking, and of it one set of units, can be meant; wherever another reading is possible nothing is said.
// values: name (the class), what ("counted"), sheet of the ranking as `table`, difference, total (the cell of a printed total that is right). expected, actual: a count.
import { points, sum, toNumber } from '../points.ts';
import { gradeOf, isSameGrade } from '../score/grade.ts';
import { numberOf } from '../score/reading.ts';
import { classCounts, mayCountClasses, type ClassCounts } from '../sheet/class-counts.ts';
import { fold } from '../sheet/fold.ts';
import { gridOf, type Grid } from '../sheet/grid.ts';
import { headerRole } from '../sheet/header-words.ts';
import { isLineOfPaper, linesAbove, yearsIn } from '../sheet/lines-above.ts';
import { statedBands } from '../sheet/ranking.ts';
import type { SheetSnapshot } from '../sheet/snapshot.ts';
import type { RankingTable, Table } from '../sheet/table.ts';
import { cellOf } from './cells.ts';
import type { Code, Finding } from './finding.ts';
import { report } from './report.ts';
import { gradedValues, unitsOf } from './unit-figures.ts';

export const COUNTED_CODES: readonly Code[] = ['total/wrong'];

/** A unit with every grade that it may have been counted under: the printed one, and those that the table's bands give. */
interface Graded {
  readonly group: number | null;
  readonly grades: readonly string[];
}

interface Ranking {
  readonly table: RankingTable;
  readonly grid: Grid;
  readonly units: readonly Graded[];
}

interface Counted {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  readonly counts: ClassCounts;
}

/** What the counts of a workbook say otherwise than its ranking; `tables` are all that were read in it. */
export function* countedGrades(sheets: readonly SheetSnapshot[], tables: readonly Table[]): Generator<Finding> {
  if (!tables.some(({ kind }) => kind === 'ranking')) return;
  const counted = sheets.filter(mayCountClasses).flatMap((sheet) => {
    const grid = gridOf(sheet);
    return classCounts(grid, tables.filter((table) => table.sheet === sheet.name)).map((counts) => ({ sheet, grid, counts }));
  });
  if (counted.length === 0) return;
  const rankings = tables.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    return table.kind === 'ranking' && sheet !== undefined ? graded(table, gridOf(sheet)) : [];
  });
  for (const each of counted) {
    const ranking = rankingOf(each, counted, rankings);
    if (ranking !== null) yield* compared(each, ranking);
  }
}

/** A ranking with its units that have a grade, printed or by the bands that a note states; empty where none has. */
function graded(table: RankingTable, grid: Grid): readonly Ranking[] {
  const isPrinted = table.columns.grade !== undefined;
  const bands = isPrinted ? table.bands : statedBands(grid, table.rows);
  const units = unitsOf(table).flatMap((row) => {
    const printed = /\p{L}/u.test(row.grade) ? [row.grade] : [];
    if (isPrinted && printed.length === 0) return [];
    const grades = [...printed, ...gradedValues(row, table).flatMap((value) => gradeOf(value, bands) ?? [])];
    return grades.length === 0 ? [] : [{ group: row.group, grades }];
  });
  return units.length === 0 ? [] : [{ table, grid, units }];
}

/** The one ranking that counts can mean: the only one of their sheet if they are its only counts, else the only one of the workbook. */
function rankingOf(counted: Counted, all: readonly Counted[], rankings: readonly Ranking[]): Ranking | null {
  const here = rankings.filter(({ table }) => table.sheet === counted.sheet.name);
  const candidates = here.length > 0 ? here : rankings;
  const rivals = here.length > 0 ? all.filter(({ sheet }) => sheet.name === counted.sheet.name) : all;
  const [ranking] = candidates;
  if (ranking === undefined || candidates.length > 1 || rivals.length > 1 || counted.counts.isOneOfMore) return null;
  return hasOneGrade(ranking) && isSameEdition(counted, ranking) ? ranking : null;
}

/** Grades of two years, or before and after appraisal, stand in columns of their own: either may have been counted. */
function hasOneGrade({ grid, table: { headerRows, columns } }: Ranking): boolean {
  const heads = headerRows.flatMap((row) => grid.row(row).map(({ column }) => ({ column, words: fold(grid.text(row, column)) })));
  return heads.every(({ column, words }) => column === columns.grade || !(/xep loai|phan loai/.test(words) || headerRole(words) === 'grade'));
}

/** Counts of the year before, of the units' own scores or of what is aimed at are no counts of this ranking. */
const OTHER_EDITION = /nam truoc|ky truoc|lien truoc|truoc (?:khi )?tham dinh|\btu (?:cham|danh gia|xep)|du kien|muc tieu|ke hoach|chi tieu|previous|target/;

function isSameEdition({ sheet, grid, counts }: Counted, { table, grid: rankingGrid }: Ranking): boolean {
  const isBelow = sheet.name === table.sheet && counts.header > table.area.bottom;
  const isBeside = sheet.name === table.sheet && !isBelow && counts.columns.name > table.area.right;
  const title = linesAbove(grid, { headerRows: [counts.header], area: table.area }, isBelow ? table.area.bottom + 1 : 0).filter(({ column }) => !isBeside || column > table.area.right || column === 0);
  const said = [fold(sheet.name), ...title.filter(({ words }) => !isLineOfPaper(words)).map(({ words }) => words), ...grid.row(counts.header).map(({ column }) => fold(grid.text(counts.header, column)))];
  if (said.some((words) => OTHER_EDITION.test(words))) return false;
  const own = yearsIn(said);
  const ranked = yearsIn([fold(table.sheet), ...linesAbove(rankingGrid, table).filter(({ words }) => !isLineOfPaper(words)).map(({ words }) => words)]);
  return own.every((year) => ranked.includes(year));
}

function* compared({ sheet, counts }: Counted, { table, units }: Ranking): Generator<Finding> {
  const { rows, total, columns } = counts;
  const sums = [total === null ? null : numberOf(total.count), sum(rows.flatMap(({ count }) => numberOf(count) ?? []))].filter((each) => each !== null);
  const groups = [...new Set(units.map(({ group }) => group))];
  const populations = groups.length < 2 ? [units] : [units, ...groups.map((group) => units.filter((unit) => unit.group === group))];
  const [meant, ...others] = populations.filter((each) => sums.includes(points(each.length)));
  if (meant === undefined || others.length > 0) return;
  const counted = rows.map((row) => ({ row, shown: toNumber(numberOf(row.count) ?? points(0)), ...unitsWith(row.name, meant) }));
  const isNamed = (grade: string): boolean => rows.filter(({ name }) => isSameClass(name, grade)).length === 1;
  if (!meant.every(({ grades }) => isNamed(grades[0] ?? ''))) return;
  const wrong = counted.filter(({ shown, least, most }) => shown < least || shown > most);
  // On another sheet something must agree, else it is the counts of other units who happen to be as many.
  const agree = counted.filter((each) => each.shown > 0 && !wrong.includes(each)).length;
  if (sheet.name !== table.sheet && agree === 0) return;
  const isTotalRight = total !== null && numberOf(total.count) === points(meant.length);
  for (const { row, shown, printed } of wrong)
    yield report({ sheet: sheet.name }, 'total/wrong', {
      cell: cellOf(row, columns.count),
      row: { number: null, name: row.name },
      expected: printed,
      actual: shown,
      values: { what: 'counted', table: table.sheet, difference: shown - printed, total: isTotalRight ? cellOf(total, columns.count) : null },
    });
}

/** How many units surely have the class, may have it, and have it by what is printed (without a grade column: by the bands). */
function unitsWith(name: string, units: readonly Graded[]): { readonly least: number; readonly most: number; readonly printed: number } {
  const has = (grade: string | undefined): boolean => grade !== undefined && isSameClass(name, grade);
  return {
    least: units.filter(({ grades }) => grades.every(has)).length,
    most: units.filter(({ grades }) => grades.some(has)).length,
    printed: units.filter(({ grades: [first] }) => has(first)).length,
  };
}

/** "Tốt (từ 80 điểm)" counts what is graded "Tốt". */
const isSameClass = (name: string, grade: string): boolean => isSameGrade(name.replace(/\s*[(:].*$/, ''), grade);
