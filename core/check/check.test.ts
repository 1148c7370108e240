// The runner: whole workbooks, rules that fail, order, and more findings than anyone can read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridOf } from '../sheet/grid.ts';
import { readSheet } from '../sheet/read.ts';
import type { SheetSnapshot } from '../sheet/snapshot.ts';
import { checkTable, checkWorkbook } from './check.ts';
import { CODES, type Code, type Finding } from './finding.ts';
import type { ScoringRule } from './rule.ts';
import { HEADER, writtenSheet, type Written } from './written-sheet.ts';

const SHEET = writtenSheet([HEADER, ['1', 'A', 2], ['1.1', 'B', 1, 1], ['1.2', 'C', 1, 2]]);
const found = (code: Code, cell: string | null): Finding => ({ code, severity: CODES[code], sheet: 'Tự chấm', cell });
const ruleOf = (codes: readonly Code[], run: ScoringRule['run']): { rule: ScoringRule } => ({ rule: { kind: 'scoring', codes, run } });

function check(sheet: SheetSnapshot, ...rules: readonly { rule: ScoringRule }[]): readonly Finding[] {
  const [table] = readSheet(sheet);
  return table === undefined ? [] : checkTable(table, gridOf(sheet), { rules });
}

test('a workbook of two sheets gives each table its score and findings', () => {
  const ranking = writtenSheet([['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'], [1, 'Xã A', 90, 1], [2, 'Xã B', 80, 2], [3, 'Xã C', 70, 3]], { name: 'Xếp hạng' });
  const { tables, findings } = checkWorkbook({ sheets: [SHEET, ranking] });
  expect(findings).toEqual([]);
  expect(tables.map(({ table, score }) => [table.sheet, table.kind, score?.totals.self])).toEqual([['Tự chấm', 'scoring', 30_000], ['Xếp hạng', 'ranking', undefined]]);
});

test('a workbook without a table says so once, on the first sheet that is seen', () => {
  const hidden = { ...writtenSheet([['Mật']], { name: 'Ẩn' }), visibility: 'hidden' as const };
  const { tables, findings } = checkWorkbook({ sheets: [hidden, writtenSheet([['Công văn'], ['Kính gửi: Sở Nội vụ']], { name: 'Công văn' })] });
  expect(tables).toEqual([]);
  expect(findings).toEqual([{ code: 'table/not-found', severity: 'error', sheet: 'Công văn', cell: null }]);
  expect(checkWorkbook({ sheets: [] }).findings).toMatchObject([{ code: 'table/not-found', sheet: '' }]);
});

test('the sheets that we added are not checked', () => {
  expect(checkWorkbook({ sheets: [{ ...SHEET, own: 'summary' }] }).findings).toMatchObject([{ code: 'table/not-found' }]);
});

test('a rule that breaks is a finding that names its codes, and the others still speak', () => {
  const broken = ruleOf(['max/missing', 'max/not-number'], function* () {
    yield found('max/missing', 'C3');
    throw new Error('hỏng');
  });
  expect(check(SHEET, broken, ruleOf(['number/gap'], () => [found('number/gap', 'A4')]))).toEqual([
    { code: 'check/failed', severity: 'error', sheet: 'Tự chấm', cell: null, values: { what: 'max/missing, max/not-number', name: 'hỏng' } },
    found('max/missing', 'C3'),
    found('number/gap', 'A4'),
  ]);
});

test('a rule that reports a code which it did not declare is broken', () => {
  expect(check(SHEET, ruleOf(['max/missing'], () => [found('number/gap', 'A4')]))).toMatchObject([{ code: 'check/failed', values: { what: 'max/missing' } }]);
});

test('findings come by row, column and severity', () => {
  const rule = ruleOf(['max/missing', 'number/gap', 'score/too-precise'], () =>
    [found('max/missing', 'C10'), found('score/too-precise', 'B9'), found('number/gap', 'B9'), found('max/missing', 'B9'), found('max/missing', 'AA2'), found('max/missing', 'C2')]);
  expect(check(SHEET, rule).map(({ cell, severity }) => `${cell} ${severity}`)).toEqual(['C2 error', 'AA2 error', 'B9 error', 'B9 warning', 'B9 info', 'C10 error']);
});

test('of 1,200 findings of one code the first 1,000 in the sheet are kept and the rest is counted', () => {
  const many = Array.from({ length: 1_200 }, (_, at) => found('max/missing', `C${1_200 - at}`));
  const findings = check(SHEET, ruleOf(['max/missing'], () => many), ruleOf(['number/gap'], () => [found('number/gap', 'A2000')]));
  expect(findings.map(({ cell }) => cell).slice(0, 2)).toEqual(['C1', 'C2']);
  expect(findings.slice(999)).toEqual([
    found('max/missing', 'C1000'),
    found('number/gap', 'A2000'),
    { code: 'check/cut', severity: 'info', sheet: 'Tự chấm', cell: null, values: { what: 'max/missing', count: 200, limit: 1_000 } },
  ]);
});

const cell = fc.oneof(
  fc.constantFrom<Written>(null, '', 'STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp hạng', 'Tổng cộng', '1', '1.1', '1.1.1', 'I', 'a)', 'Đạt: 1', '0,5 điểm', '-', 1, 1.1, 2, { error: '#REF!' }),
  fc.double(), fc.string(), fc.boolean(),
  fc.record({ formula: fc.constantFrom('SUM(D2:D9)', '[1]S!A1', 'SUM((', 'D2+"'), value: fc.constantFrom<string | number>(1, '') }),
  fc.record({ format: fc.constantFrom('d-mmm', '0.00', '@'), value: fc.double() }),
);

test('no sheet makes the check throw or any rule fail', () => {
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 25 });
  fc.assert(
    fc.property(rows, fc.boolean(), (cells, headed) => {
      const { tables, findings } = checkWorkbook({ sheets: [writtenSheet(headed ? [HEADER, ...cells] : cells, { merges: ['C2:D4'], hiddenRows: [3] })] });
      expect([...findings, ...tables.flatMap((table) => table.findings)].filter(({ code }) => code === 'check/failed')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
