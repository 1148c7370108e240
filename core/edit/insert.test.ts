// Insert as a whole: what is asked for is in the patch, the figures are those of core, and a second run changes nothing.
import { expect, test } from 'vitest';
import { cellAt, f, workbook, type Row, type SheetPlan } from '../../test/fixtures/sheet-maker.ts';
import { fresh, insertInto, inserted, ownSheetOf, says } from '../../test/fixtures/inserted.ts';
import { checkWorkbook } from '../check/check.ts';
import { points, toNumber } from '../points.ts';
import type { CriteriaSet } from '../criteria/set.ts';
import { readSettings } from './settings.ts';

const HEADER: Row = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điều tra XHH', 'Tự chấm', 'Thẩm định', 'Ghi chú'];
const SHEET = "Sở 'A' – tự chấm";

const plan: SheetPlan = {
  name: SHEET,
  rows: [
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
    ['Đơn vị: Sở Tư pháp'],
    HEADER,
    ['1', 'Chỉ đạo điều hành', 10],
    ['1.1', 'Kế hoạch', 4, null, 4, 3],
    ['1.2', 'Báo cáo', 6, null, 5],
    ['2', 'Tác động của CCHC', 5],
    ['2.1', 'Mức độ hài lòng (điều tra XHH)', 5, 4.2],
    ['3', 'Thủ tục hành chính', 5],
    ['3.1', 'Công khai', 2, null, 2, 2],
    ['3.2', '=Giải quyết hồ sơ', 3, null, 3.5, 3],
    ['', 'Điểm thưởng', 2, null, 3, 3],
    ['', 'Điểm trừ', 1, null, null, 0.5],
    ['', 'Tổng cộng', 20],
  ],
};
const set = { id: 'bo-tieu-chi-thu', name: 'Bộ tiêu chí thử', level: 'department', years: [2025], illustration: true, complete: false, nodes: [], sources: [], grades: [{ name: 'Tốt', from: { percent: points(80), inclusive: true } }, { name: 'Khá', to: { percent: points(80), inclusive: false } }] } satisfies CriteriaSet;

test('each figure of the summary is a formula on the official’s sheet whose value is the one that core computes', () => {
  const book = fresh(workbook(plan));
  const { content } = ownSheetOf(insertInto(book, {}, set), 'summary');
  const score = checkWorkbook(book.snapshot, { set }).tables[0]?.score;
  const texts = new Map(content.cells.flatMap(({ row, column, value }) => (column === 1 && typeof value === 'string' ? [[value, row] as const] : [])));
  const line = (name: string): readonly unknown[] => content.cells.filter(({ row, column }) => row === texts.get(name) && column > 1 && column < 9).map(({ value }) => value ?? null);
  const field = (nth: number): readonly unknown[] => {
    const { max, self, appraised, survey, achieved, index, lost } = score?.fields[nth] ?? {};
    return [max, self, appraised, survey, achieved, index, lost].map((each) => (each === undefined || each === null ? null : toNumber(each)));
  };
  expect(line('Chỉ đạo điều hành')).toEqual([10, 9, 3, '', 8, 80, 2]);
  expect(line('Tác động của CCHC')).toEqual([5, '', '', 4.2, 4.2, 84, 0.8]);
  expect(field(0)).toEqual([10, 9, 3, 0, 8, 80, 2]);
  expect(line('Cộng các lĩnh vực')).toEqual([20, 14.5, 8, 4.2, 17.2, 86, 2.8]);
  expect(line('Điểm thưởng')).toEqual([2, null, null, null, 2, null, null]);
  expect(line('Tổng điểm đạt được').slice(4)).toEqual([18.7, 93.5, 1.3]);
  expect(toNumber(score?.totals.achieved ?? points(0))).toBe(18.7);
  expect(line('Xếp loại')[4]).toBe('Tốt');
  for (const cell of content.cells) if (typeof cell.value === 'number') expect(cell.formula).toBeTypeOf('string');
});

test('the summary tells unit, year, provisional points and an illustrative set', () => {
  const said = ownSheetOf(insertInto(fresh(workbook(plan)), {}, set), 'summary').content.cells.map(({ value }) => value).join('\n');
  for (const line of ['BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025', 'Đơn vị: Sở Tư pháp', 'tạm tính', 'Bộ tiêu chí minh hoạ']) expect(said).toContain(line);
});

test('charts stand below each other, draw cells of the summary, and are described', () => {
  const { content } = ownSheetOf(insertInto(fresh(workbook(plan))), 'summary');
  expect(content.charts.map(({ id, type }) => [id, type])).toEqual([['index-by-field', 'bar'], ['self-appraised', 'column'], ['profile', 'radar'], ['largest-losses', 'bar']]);
  content.charts.forEach((chart, at) => {
    const below = content.charts[at + 1];
    if (below) expect(below.anchor.row).toBeGreaterThanOrEqual(chart.until?.row ?? Infinity);
    expect(chart.description).not.toBe('');
    for (const { values } of chart.series) {
      expect(values.bottom - values.top).toBe(chart.categories.bottom - chart.categories.top);
      for (let row = values.top; row <= values.bottom; row++) expect(typeof content.cells.find((cell) => cell.row === row && cell.column === values.left)?.value).toMatch(/number|string/);
    }
  });
  expect(content.print).toMatchObject({ orientation: 'landscape', fitToWidth: true });
});

test('a zero that SUM shows over blank appraisals hides no self score from the summary', () => {
  const rows: readonly Row[] = [
    ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự đánh giá', 'Thẩm định'],
    ['1', 'Chưa thẩm định', f('SUM(C3)'), f('SUM(D3)'), f('SUM(E3)')],
    ['1.1', 'Kế hoạch', 3, 2.5],
    ['2', 'Đã thẩm định', f('SUM(C5)'), f('SUM(D5)'), f('SUM(E5)')],
    ['2.1', 'Báo cáo', 5, 4, 3],
  ];
  const { cells } = ownSheetOf(insertInto(fresh(workbook({ name: 'Bảng', rows }))), 'summary').content;
  const line = (name: string): number | undefined => cells.find(({ value }) => value === name)?.row;
  // The last three figures of a line: achieved, index, lost.
  expect(cells.filter(({ row, column }) => row === line('Chưa thẩm định') && column > 4 && column < 8).map(({ value }) => value)).toEqual([2.5, 83.33, 0.5]);
  expect(cells.filter(({ row, column }) => row === line('Tổng cộng') && column > 4 && column < 8).map(({ value }) => value)).toEqual([5.5, 68.75, 2.5]);
});

test('a second insert changes no cell and puts the same sheets', () => {
  const first = insertInto(fresh(workbook(plan)), {}, set);
  const again = insertInto(inserted(fresh(workbook(plan)), {}, set), {}, set);
  expect(again.edits.filter(({ kind }) => kind === 'set-cell' || kind === 'put-settings')).toEqual([]);
  expect(again.edits).toEqual(first.edits.filter(({ kind }) => kind !== 'set-cell' && kind !== 'put-settings'));
});

test('findings are listed with links, the gravest first, and text that begins with = stays text', () => {
  const { content } = ownSheetOf(insertInto(fresh(workbook(plan))), 'findings');
  const links = content.cells.flatMap(({ value, link }) => (link === undefined ? [] : [[value, link]]));
  expect(links[0]).toEqual(['E11', { sheet: SHEET, cell: 'E11' }]);
  const severities = content.cells.filter(({ style }) => style === 'error' || style === 'warning' || style === 'info').map(({ style }) => style);
  expect([...severities].sort((a, b) => ['error', 'warning', 'info'].indexOf(a) - ['error', 'warning', 'info'].indexOf(b))).toEqual(severities);
  for (const cell of content.cells) expect(cell.formula).toBeUndefined();
});

test('where nothing is wrong the findings sheet says so', () => {
  const clean: SheetPlan = { name: 'Xã', rows: [['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ['1', 'Chỉ đạo', 100, f('SUM(D3:D4)')], ['1.1', 'Kế hoạch', 40, 30], ['1.2', 'Báo cáo', 60, 55]] };
  const values = ownSheetOf(insertInto(fresh(workbook(clean))), 'findings').content.cells.map(({ value }) => value);
  expect(values).toContain('Không thấy điểm nào cần sửa.');
});

test('marks name each cell once with its gravest finding, and remarks get none', () => {
  const marks = insertInto(fresh(workbook(plan))).edits.find((edit) => edit.kind === 'put-marks');
  const cells = marks?.kind === 'put-marks' ? marks.marks.map(({ row, column }) => `${row},${column}`) : [];
  expect(new Set(cells).size).toBe(cells.length);
  expect(marks).toMatchObject({ sheet: SHEET, marks: expect.arrayContaining([{ row: 10, column: 4, severity: 'error' }]) as unknown });
});

test('only what is asked for is written', () => {
  const kinds = (options: Parameters<typeof insertInto>[1]): readonly string[] => [...new Set(insertInto(fresh(workbook(plan)), options).edits.map(({ kind }) => kind))];
  const nothing = { totals: false, summary: false, charts: false, findings: false, marks: false };
  expect(kinds(nothing)).toEqual([]);
  expect(kinds({ ...nothing, totals: true })).toEqual(['set-cell', 'put-settings']);
  expect(kinds({ ...nothing, marks: true })).toEqual(['put-marks']);
  expect(ownSheetOf(insertInto(fresh(workbook(plan)), { ...nothing, summary: true }), 'summary').content.charts).toEqual([]);
});

test('the journal keeps what stood in each written cell, and user choices stay in the settings', () => {
  const settings = JSON.stringify({ schema: 'parscore.settings/1', set: 'x', overrides: [{ sheet: SHEET, columns: { note: null } }], journal: [] });
  const after = inserted({ snapshot: workbook(plan), settings }, {}, set);
  const kept = readSettings(after.settings);
  expect(kept.overrides).toHaveLength(1);
  expect(kept.set).toBe(set.id);
  expect(kept.journal).toContainEqual({ sheet: SHEET, cell: 'E4', before: {}, after: { formula: 'SUM(E5:E6)' }, place: { path: '1', kind: 'node', nth: 0, role: 'self' } });
});

test('several scoring tables each get a block, and a ranking table gets none', () => {
  const second: SheetPlan = { ...plan, name: 'Phòng' };
  const ranking: SheetPlan = { name: 'Xếp hạng', rows: [['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng'], [1, 'Xã A', 100, 90, 90, 1], [2, 'Xã B', 100, 80, 80, 2], [3, 'Xã C', 100, 70, 70, 3]] };
  const { content } = ownSheetOf(insertInto(fresh(workbook(plan, second, ranking))), 'summary');
  const sources = content.cells.filter(({ value }) => typeof value === 'string' && value.startsWith('Số liệu lấy')).map(({ value }) => value);
  expect(sources).toEqual([`Số liệu lấy bằng công thức từ trang “${SHEET}”, vùng A3:G14.`, 'Số liệu lấy bằng công thức từ trang “Phòng”, vùng A3:G14.']);
  expect(content.charts.map(({ id }) => id).filter((id) => id.endsWith('-2'))).toHaveLength(4);
});

test('the official’s names stay text in our sheets', () => {
  const { content } = ownSheetOf(insertInto(fresh(workbook(plan))), 'summary');
  expect(content.cells.filter(({ value }) => typeof value === 'string' && value.includes('=Giải quyết')).every(({ formula }) => formula === undefined)).toBe(true);
  expect(says(fresh(workbook(plan)), SHEET, 'B11')).toBe('=Giải quyết hồ sơ');
  expect(cellAt(workbook(plan).sheets[0] as ReturnType<typeof workbook>['sheets'][number], 'B11')?.formula).toBeUndefined();
});

test('a locked sheet is spared, and its table still comes into the summary and the list of findings', () => {
  const book = fresh(workbook(plan, { ...plan, name: 'Sở khoá' }));
  const patch = insertInto({ ...book, spared: ['Sở khoá'] }, { fix: true });
  const touched = new Set(patch.edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  expect([...touched]).toEqual([SHEET]);
  const texts = patch.edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.content.cells.map(({ value }) => String(value)).join('|')] : []));
  expect(texts.map((text) => text.includes('Sở khoá'))).toEqual([true, true]);
});
