// A blank scoring workbook of a criteria set, as the content of one sheet: rows, formulas, drop-downs and print settings.
import type { CellStyle, SheetCell, SheetContent, Validation } from '../edit/patch.ts';
import { toNumber, ZERO, type Points } from '../points.ts';
import { showPoints } from '../text/number.ts';
import type { CriteriaSet } from './set.ts';
import { achievedFormula, COLUMN, indexFormula, leafIndexFormula, sumFormula, totalFormula } from './template-formulas.ts';
import { templateRows, type LineRow, type NodeRow, type TemplateRow } from './template-rows.ts';
import { isLeaf, placedNodes } from './walk.ts';

/** What the sheet is called. */
export const TEMPLATE_SHEET = 'Bảng chấm điểm';

const HEADER = ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm điều tra XHH', 'Điểm đạt được', 'Chỉ số (%)', 'Tài liệu kiểm chứng', 'Ghi chú'];
const WIDTHS = [8, 60, 10, 10, 10, 11, 11, 10, 32, 38];
const SUMMED = [COLUMN.max, COLUMN.self, COLUMN.appraised, COLUMN.survey, COLUMN.achieved];
const HEADER_ROW = 5;
const FIRST = HEADER_ROW + 1;

/** The sheet of a complete set in which every leaf has a max; null for any other: a total of some rows would mislead. */
export function templateSheet(set: CriteriaSet): SheetContent | null {
  const leaves = placedNodes(set).filter(({ node }) => isLeaf(node));
  if (!set.complete || leaves.length === 0 || leaves.some(({ node }) => node.max === undefined)) return null;
  const rows = templateRows(set);
  const fields = rows.flatMap((row) => (row.kind === 'node' && row.depth === 0 ? [FIRST + row.at] : []));
  const foot = footCells(set, FIRST + rows.length, fields);
  const cells = [...titleCells(set), ...HEADER.map((value, column): SheetCell => ({ row: HEADER_ROW, column, value, style: 'header' })), ...rows.flatMap(rowCells), ...foot];
  const bottom = Math.max(...foot.map(({ row }) => row));
  const right = HEADER.length - 1;
  return {
    cells,
    merges: [0, 1, 2, 3].map((row) => ({ top: row, left: 0, bottom: row, right })),
    widths: WIDTHS,
    heights: { ...wrappedHeights(cells), 0: 24, [HEADER_ROW]: 36 },
    frozenRows: FIRST,
    charts: [],
    validations: validations(rows),
    print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom, right } },
  };
}

function titleCells(set: CriteriaSet): SheetCell[] {
  const warning = 'Minh hoạ: tên, điểm và cách chấm được đặt ra để làm mẫu, không phải của quyết định nào.';
  return [
    { row: 0, column: 0, value: 'BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', style: 'title' },
    { row: 1, column: 0, value: set.name, style: 'subtitle' },
    { row: 2, column: 0, value: 'Đơn vị: ……………………………… Năm: ………', style: 'subtitle' },
    { row: 3, column: 0, ...(set.illustration === true ? { value: warning } : {}), style: 'note' },
  ];
}

/** Characters of a line for each character of width, and points of a line, in the font of these sheets. */
const PER_WIDTH = 1.2;
const LINE = 16;

/** Heights of the rows whose names or remarks need more than one line: a program opens the sheet without fitting them. */
function wrappedHeights(cells: readonly SheetCell[]): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const { row, column, value } of cells) {
    if (row <= HEADER_ROW || typeof value !== 'string') continue;
    const width = (WIDTHS[column] ?? 10) * PER_WIDTH;
    const lines = value.split('\n').reduce((total, line) => total + Math.max(1, Math.ceil(lengthOf(line) / width)), 0);
    if (lines > 1) heights[row] = Math.max(heights[row] ?? LINE, lines * LINE);
  }
  return heights;
}

/** Capitals are half again as wide. */
const lengthOf = (line: string): number => line.length + (line.match(/\p{Lu}/gu)?.length ?? 0) / 2;

const rowCells = (row: TemplateRow): SheetCell[] => (row.kind === 'line' ? lineCells(row) : nodeCells(row));

function lineCells({ at, text, points }: LineRow): SheetCell[] {
  const blank = HEADER.map((_, column): SheetCell => ({ row: FIRST + at, column, style: 'text' }));
  blank[COLUMN.name] = { row: FIRST + at, column: COLUMN.name, value: `- ${text}`, style: 'text' };
  if (points !== null) blank[COLUMN.max] = { row: FIRST + at, column: COLUMN.max, value: toNumber(points), style: 'points' };
  return blank;
}

function nodeCells({ at, node, path, children, last, note }: NodeRow): SheetCell[] {
  const row = FIRST + at;
  const parent = children.length > 0;
  const text: CellStyle = parent ? 'text-strong' : 'text';
  const points: CellStyle = parent ? 'points-strong' : 'points';
  const cells: SheetCell[] = [
    { row, column: COLUMN.number, value: path, style: text },
    { row, column: COLUMN.name, value: node.name, style: text },
    { row, column: COLUMN.evidence, style: 'text' },
    { row, column: COLUMN.note, ...(note === '' ? {} : { value: note }), style: 'text' },
  ];
  if (parent) {
    const below = children.map((child) => FIRST + child);
    const max = node.max ?? maxBelow(node.children);
    for (const column of SUMMED) cells.push({ row, column, formula: sumFormula(column, below), value: column === COLUMN.max ? toNumber(max) : 0, style: points });
    cells.push({ row, column: COLUMN.index, formula: indexFormula(row, row + 1, FIRST + last), value: 0, style: 'percent-strong' });
    return cells;
  }
  cells.push({ row, column: COLUMN.max, value: toNumber(node.max ?? ZERO), style: points });
  for (const column of [COLUMN.self, COLUMN.appraised, COLUMN.survey]) cells.push({ row, column, style: points });
  cells.push({ row, column: COLUMN.achieved, formula: achievedFormula(row, node.method?.kind === 'survey'), value: '', style: points });
  cells.push({ row, column: COLUMN.index, formula: leafIndexFormula(row), value: '', style: 'percent' });
  return cells;
}

const maxBelow = (nodes: NodeRow['node']['children']): Points =>
  nodes.reduce((total, node) => (total + (isLeaf(node) ? (node.max ?? ZERO) : maxBelow(node.children))) as Points, ZERO);

/** Bonus and penalty where the set has some, then the total. */
function footCells(set: CriteriaSet, from: number, fields: readonly number[]): SheetCell[] {
  const extras = [
    { name: 'Điểm thưởng', cap: set.bonusMax },
    { name: 'Điểm trừ', cap: set.penaltyMax },
  ].flatMap(({ name, cap }) => (cap === undefined ? [] : [{ name, cap }]));
  const rowOf = (name: string): number | null => {
    const at = extras.findIndex((extra) => extra.name === name);
    return at < 0 ? null : from + at;
  };
  const cells = extras.flatMap(({ name, cap }, at) => extraCells(from + at, name, cap));
  const row = from + extras.length;
  const total = HEADER.map((_, column): SheetCell => ({ row, column, style: 'text-strong' }));
  total[COLUMN.name] = { row, column: COLUMN.name, value: 'Tổng cộng', style: 'text-strong' };
  for (const column of SUMMED) {
    const counts = column === COLUMN.max || column === COLUMN.survey ? sumFormula(column, fields) : totalFormula(column, fields, rowOf('Điểm thưởng'), rowOf('Điểm trừ'));
    total[column] = { row, column, formula: counts, value: column === COLUMN.max ? toNumber(maxBelow(set.nodes)) : 0, style: 'points-strong' };
  }
  total[COLUMN.index] = { row, column: COLUMN.index, formula: indexFormula(row, FIRST, from - 1), value: 0, style: 'percent-strong' };
  return [...cells, ...total];
}

function extraCells(row: number, name: string, cap: Points): SheetCell[] {
  const cells = HEADER.map((_, column): SheetCell => ({ row, column, style: column > COLUMN.max && column < COLUMN.evidence ? 'points' : 'text' }));
  cells[COLUMN.name] = { row, column: COLUMN.name, value: name, style: 'text-strong' };
  cells[COLUMN.max] = { row, column: COLUMN.max, value: toNumber(cap), style: 'points' };
  cells[COLUMN.achieved] = { row, column: COLUMN.achieved, formula: achievedFormula(row, false), value: '', style: 'points' };
  return cells;
}

/** A list where the leaf's lines hold all of its points, else a number from 0 to max; free where "Không áp dụng" may be typed. */
function validations(rows: readonly TemplateRow[]): Validation[] {
  return rows.flatMap((row, at): Validation[] => {
    if (row.kind === 'line' || row.children.length > 0) return [];
    const { node } = row;
    if (node.applicability?.rule === 'shrink-denominator') return [];
    const survey = node.method?.kind === 'survey';
    const [left, right] = survey ? [COLUMN.survey, COLUMN.survey] : [COLUMN.self, COLUMN.appraised];
    const area = { top: FIRST + row.at, left, bottom: FIRST + row.at, right };
    const lines = linesBelow(rows, at);
    if ((node.method?.kind === 'options' || node.method?.kind === 'bands') && lines.length > 0) {
      const source = { top: FIRST + row.at + 1, left: COLUMN.max, bottom: FIRST + row.last, right: COLUMN.max };
      return [{ area, kind: 'cells', source, message: 'Chọn một trong các mức điểm ghi bên dưới.' }];
    }
    const to = node.max ?? ZERO;
    return [{ area, kind: 'decimal', from: 0, to: toNumber(to), message: `Nhập số từ 0 đến ${showPoints(to, 'vi', 4)}.` }];
  });
}

const linesBelow = (rows: readonly TemplateRow[], at: number): readonly LineRow[] => {
  const next = rows.slice(at + 1).findIndex((row) => row.kind === 'node');
  return rows.slice(at + 1, next < 0 ? undefined : at + 1 + next).filter((row) => row.kind === 'line');
};
