// The plan sheet as it is put: formulas on the official's sheet, drop-downs, the way to the goal, progress by quarter and unit.
import { expect, test } from 'vitest';
import { bookOf, filled, planned, SCORES, withPlan, writtenIn } from '../../test/fixtures/plan-sheets.ts';
import { a1, a1Area, parseA1 } from '../address.ts';
import type { SheetContent } from '../edit/patch.ts';

const cellOf = (content: SheetContent, address: string) => content.cells.find(({ row, column }) => a1(row, column) === address);
const valueAt = (content: SheetContent, address: string): unknown => cellOf(content, address)?.value;

test('points are formulas on the scoring sheet with the values that they show', () => {
  const { content, own, name } = planned(bookOf()).put;
  expect([own, name]).toEqual(['plan', 'Kế hoạch cải thiện']);
  expect(cellOf(content, 'C7')).toMatchObject({ formula: `SUM('${SCORES}'!C3)`, value: 2 });
  expect(cellOf(content, 'D7')).toMatchObject({ value: 1 });
  expect(cellOf(content, 'D7')?.formula).toContain(`'${SCORES}'!`);
  expect([valueAt(content, 'E7'), cellOf(content, 'F7')?.formula, valueAt(content, 'F7')]).toEqual([1, 'E7', 1]);
  expect([cellOf(content, 'F8')?.formula, valueAt(content, 'F8')]).toEqual(['MAX(0,1.5-N(D8))', 0.5]);
  expect([valueAt(content, 'E12'), valueAt(content, 'F12')]).toEqual([8, 7.5]);
});

test('a maximum that the sheet keeps as text is written as the number it says', () => {
  const rows = [['1', 'Chỉ đạo', 5], ['1.1', 'Kế hoạch', '3 điểm', 2, 2, null, 'KH 1'], ['1.2', 'Báo cáo', 2, 2, 2, null, 'BC 1']];
  const { content } = planned(bookOf(rows)).put;
  const [line] = writtenIn(withPlan(bookOf(rows))).rows;
  const row = (line?.row ?? 0) + 1;
  expect([cellOf(content, `C${row}`)?.formula, valueAt(content, `C${row}`), valueAt(content, `E${row}`)]).toEqual([undefined, 3, 1]);
});

test('units, statuses and causes are chosen from lists, days and targets have limits', () => {
  const { content } = planned(bookOf(), { goal: 80 }).put;
  const rules = (content.validations ?? []).map((rule) => [a1Area(rule.area), rule.kind, rule.lenient === true, rule.kind === 'decimal' ? rule.to : rule.kind === 'list' ? rule.choices.length : rule.kind === 'cells' ? a1Area(rule.source) : 'days']);
  expect(rules).toEqual([
    ['O7', 'decimal', false, 2],
    ['O8', 'decimal', false, 2],
    ['O9', 'decimal', false, 8],
    ['O11', 'decimal', false, 3],
    ['C4', 'decimal', false, 100],
    ['H6:H11', 'list', true, 7],
    ['J6:J11', 'cells', true, 'B23:B35'],
    ['L6:M11', 'date', false, 'days'],
    ['P6:S11', 'list', false, 3],
  ]);
  for (const rule of content.validations ?? []) if (rule.kind === 'list') expect(rule.choices.join(',').length).toBeLessThan(255);
  expect([valueAt(content, 'B23'), valueAt(content, 'B25'), valueAt(content, 'B26')]).toEqual(['Sở Nội vụ', 'Văn phòng UBND tỉnh', undefined]);
});

test('the way to the goal follows the targets, and no target counts above its maximum', () => {
  const book = filled(withPlan(bookOf(), { goal: 80 }), { '1.1': { target: 2 }, '2.2': { target: 99 } });
  const { content } = planned(book).put;
  expect(['C4', 'G4', 'J4', 'M4'].map((address) => valueAt(content, address))).toEqual([80, 60, 92.5, 0]);
  const less = planned(filled(book, { '2.2': { target: 5 } })).put.content;
  expect(['C4', 'G4', 'J4', 'M4'].map((address) => valueAt(less, address))).toEqual([80, 60, 77.5, 0.5]);
  expect(valueAt(planned(bookOf()).put.content, 'M4')).toBe('');
});

test('progress counts tasks by quarter and by lead unit, and the charts read those counts', () => {
  const book = filled(withPlan(bookOf()), {
    '1.1': { quarter1: 'Đang thực hiện', quarter2: 'Hoàn thành', target: 2 },
    '1.2': { quarter1: 'Đang thực hiện', lead: 'Sở Lạ' },
    '2.2': { quarter1: 'Chưa thực hiện', lead: 'Sở Nội vụ', target: 3 },
  });
  const { content } = planned(book).put;
  const line = (address: string): unknown[] => [0, 1, 2, 3].map((at) => valueAt(content, a1((parseA1(address)?.row ?? 0), 2 + at)));
  // waiting, running, done, not told
  expect([line('C16'), line('C17'), line('C18')]).toEqual([[1, 2, 0, 1], [0, 0, 1, 3], [0, 0, 0, 4]]);
  // tasks, done, points lost, gain by targets
  expect([line('C23'), line('C24')]).toEqual([[2, 1, 6.5, 1.5], [0, 0, 0, 0]]);
  expect(valueAt(content, 'B36')).toBe('Chưa có, hoặc ngoài danh mục');
  expect(valueAt(content, 'C36')).toBe(2);
  expect(content.charts.map(({ id, type, categories, series }) => [id, type, a1Area(categories), series.map(({ name, values }) => `${name} ${a1Area(values)}`)])).toEqual([
    ['plan-by-quarter', 'column', 'B16:B19', ['Chưa thực hiện C16:C19', 'Đang thực hiện D16:D19', 'Hoàn thành E16:E19']],
    ['plan-by-unit', 'bar', 'B23:B25', ['Nhiệm vụ C23:C25', 'Hoàn thành D23:D25']],
  ]);
});

test('where no unit is known there is no chart of units, and the list waits for names', () => {
  const { content } = planned(bookOf([['1', 'Chỉ đạo', 5], ['1.1', 'Kế hoạch', 3, 2, 2, null, 'KH 1'], ['1.2', 'Báo cáo', 2, 2, 2, null, 'BC 1']])).put;
  expect(content.charts.map(({ id }) => id)).toEqual(['plan-by-quarter']);
});

test('the sheet is printed on A3 across, its header on every page, what is worked out beside it not at all', () => {
  const { content } = planned(bookOf()).put;
  expect(content.print).toMatchObject({ orientation: 'landscape', fitToWidth: true, paper: 'A3', area: { left: 0, right: 18 } });
  expect(content.frozenRows).toBe(5);
  expect(content.print.breaks).toEqual([12]);
  expect(valueAt(content, 'U5')).toBe('Hoàn thành (không in)');
});

test('in English no Vietnamese word of ours is left', () => {
  const { content } = planned(bookOf(), { language: 'en' }).put;
  const official = /Ban hành|Báo cáo|Mức độ|Số hóa|Sở |Văn phòng|Đủ báo|Chưa đủ|Tự chấm/;
  for (const { value } of content.cells) if (typeof value === 'string' && !official.test(value)) expect(value).not.toMatch(/[ạảãàáâậầấẩẫăắằặẳẵèéẹẻẽêềếệểễđìíĩỉịòóõọỏôốồổỗộơớờợởỡùúũụủưứừựửữỳýỵỷỹ]/i);
});
