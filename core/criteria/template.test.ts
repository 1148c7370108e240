// The blank workbook of a set, read by our own reader, is that set again and has no error in it.
import { expect, test } from 'vitest';
import { checkWorkbook } from '../check/check.ts';
import type { SheetContent } from '../edit/patch.ts';
import { countsOf, readTables } from '../sheet/read.ts';
import type { Cell, Snapshot } from '../sheet/snapshot.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { builtInSet, builtInSets } from './built-in.ts';
import type { CriteriaSet } from './set.ts';
import { templateSheet, TEMPLATE_SHEET } from './template.ts';
import { placedNodes } from './walk.ts';

/** The sheet as a host would read it back. */
function snapshotOf({ cells, merges }: SheetContent): Snapshot {
  const read = cells.flatMap(({ row, column, value, formula }): Cell[] =>
    value === undefined && formula === undefined ? [] : [{ row, column, value: value ?? null, ...(formula === undefined ? {} : { formula }) }],
  );
  return { sheets: [{ name: TEMPLATE_SHEET, visibility: 'visible', cells: read, merges, hiddenRows: [], hiddenColumns: [], protected: false }] };
}

function templateOf(set: CriteriaSet | null): SheetContent {
  const content = set === null ? null : templateSheet(set);
  if (content === null) throw new Error('no template');
  return content;
}

function onlyTable(snapshot: Snapshot): ScoringTable {
  const tables = readTables(snapshot);
  if (tables.length !== 1 || tables[0]?.kind !== 'scoring') throw new Error(`${tables.length} tables`);
  return tables[0];
}

const illustration = builtInSet('minh-hoa-tinh');
const content = templateOf(illustration);

test('the blank illustration reads back as 8 fields, 43 criteria, 102 components, with its names, numbers and maxima', () => {
  const table = onlyTable(snapshotOf(content));
  expect(countsOf(table)).toMatchObject({ fields: 8, criteria: 43, components: 102, leaves: 112 });
  const nodes = table.rows.filter(({ depth }) => depth >= 0);
  const read = nodes.map(({ path, name, max }) => [path, name, max.state === 'number' ? max.points : null]);
  expect(read).toEqual(placedNodes(illustration as CriteriaSet).map(({ path, node }) => [path, node.name, node.max]));
});

test('the reader knows which leaves are scored by survey alone', () => {
  const nodes = onlyTable(snapshotOf(content)).rows.filter(({ depth }) => depth >= 0);
  const surveyed = nodes.filter(({ surveyOnly, children }) => surveyOnly && children.length === 0).map(({ path }) => path);
  expect(surveyed).toEqual(placedNodes(illustration as CriteriaSet).flatMap(({ path, node }) => (node.method?.kind === 'survey' ? [path] : [])));
});

test('a blank template has nothing of severity error or warning, with its set chosen and without', () => {
  for (const set of [null, illustration]) {
    const checked = checkWorkbook(snapshotOf(content), { set });
    const found = [...checked.findings, ...checked.tables.flatMap(({ findings }) => findings)];
    expect(found.map(({ code, cell, severity }) => `${severity} ${code} ${cell ?? '-'}`)).toEqual([]);
  }
});

test('choices are picked from the points below the leaf, other leaves take numbers from 0 to their maximum', () => {
  const rules = content.validations ?? [];
  const value = (row: number, column: number): unknown => content.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  const first = rules[0];
  if (first?.kind !== 'cells') throw new Error('no list');
  const [from, to] = [first.source.top, first.source.bottom];
  expect(value(first.area.top, 0)).toBe('1.1.1');
  expect(Array.from({ length: to - from + 1 }, (_, at) => value(from + at, first.source.left))).toEqual([0.5, 0.25, 0]);
  const listed = rules.filter(({ kind }) => kind === 'cells').length;
  const chosen = placedNodes(illustration as CriteriaSet).filter(({ node }) => node.method?.kind === 'options' || node.method?.kind === 'bands').length;
  expect(listed).toBe(chosen);
  const decimal = rules.find(({ area, kind }) => kind === 'decimal' && value(area.top, 0) === '1.1.3');
  expect(decimal).toMatchObject({ kind: 'decimal', from: 0, to: 1, message: 'Nhập số từ 0 đến 1.' });
});

test('a leaf that may not apply is left free, so that “Không áp dụng” can be typed', () => {
  const row = content.cells.find(({ column, value }) => column === 0 && value === '2.1.1')?.row;
  expect(content.validations?.filter(({ area }) => area.top === row)).toEqual([]);
  expect(content.cells.find((cell) => cell.row === row && cell.column === 9)?.value).toContain('Không có văn bản quy phạm pháp luật phải ban hành trong năm: ghi “Không áp dụng”');
});

test('an illustration is called one above its table', () => {
  const titles = content.cells.filter(({ row }) => row < 4).map(({ value }) => value);
  expect(titles).toEqual(['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', 'Minh hoạ: bộ tiêu chí cải cách hành chính cấp tỉnh', expect.stringContaining('Đơn vị'), expect.stringContaining('không phải của quyết định nào')]);
});

test('sets that are known in part have no template', () => {
  expect(builtInSets().flatMap((set) => (templateSheet(set) === null ? [] : [set.id]))).toEqual(['minh-hoa-tinh']);
});

test('every total is a sum of its direct children', () => {
  const sum = (number: string): string | undefined => {
    const row = content.cells.find(({ column, value }) => column === 0 && value === number)?.row;
    return content.cells.find((cell) => cell.row === row && cell.column === 3)?.formula;
  };
  const rowOf = (number: string): number => (content.cells.find(({ column, value }) => column === 0 && value === number)?.row ?? -1) + 1;
  expect(sum('1')).toBe(`SUM(${['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'].map((number) => `D${rowOf(number)}`).join(',')})`);
  expect(sum('1.1')).toBe(`SUM(${['1.1.1', '1.1.2', '1.1.3'].map((number) => `D${rowOf(number)}`).join(',')})`);
});
