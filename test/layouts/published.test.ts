// The rankings that agencies published come out as they are: rounding told apart from error, and nothing right is called wrong.
import { expect, test } from 'vitest';
import { checkWorkbook } from '../../core/check/check.ts';
import type { Finding } from '../../core/check/finding.ts';
import { exactPercent, unitsOf } from '../../core/check/unit-figures.ts';
import { round, toNumber } from '../../core/points.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { RankingTable } from '../../core/sheet/table.ts';
import { findingText } from '../../core/text/finding.ts';
import { MINISTRIES_PLAN } from '../fixtures/examples/ministries-sheet.ts';
import { classCounts2021 } from '../fixtures/layouts/class-counts-2021.ts';
import { district2019 } from '../fixtures/layouts/district-2019.ts';
import { papiPci } from '../fixtures/layouts/papi-pci.ts';
import { provinces2020 } from '../fixtures/layouts/provinces-2020.ts';
import { results2023 } from '../fixtures/layouts/results-2023.ts';
import { FIELDS_2019 } from '../fixtures/published/district-2019.ts';
import { PAPI_2023 } from '../fixtures/published/papi-2023.ts';
import { TAY_NINH_2023 } from '../fixtures/published/tay-ninh-2023.ts';
import { cellAt, workbook } from '../fixtures/sheet-maker.ts';

/** The ranking on a sheet, and what was found in it. */
function ranking(snapshot: Snapshot, sheet: string): { readonly table: RankingTable; readonly findings: readonly Finding[] } {
  const found = checkWorkbook(snapshot).tables.find(({ table }) => table.sheet === sheet);
  if (found?.table.kind !== 'ranking') throw new Error(`${sheet} is no ranking`);
  return { table: found.table, findings: found.findings };
}

/** "total/rounding 9": the findings by code. */
const counted = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.map(({ code }) => code))].map((code) => `${code} ${findings.filter((each) => each.code === code).length}`);

test('ministries 2023: nine of 17 totals differ from the sum of their parts by rounding, and nothing is wrong', () => {
  const { table, findings } = ranking(workbook(MINISTRIES_PLAN), 'PAR INDEX 2023');
  expect(unitsOf(table)).toHaveLength(17);
  expect(counted(findings)).toEqual(['total/rounding 9']);
  expect(findings.every(({ values }) => Math.abs(Number(values?.['difference'])) === 0.01)).toBe(true);
});

test('provinces 2020: three of ten, four addends', () => {
  const { table, findings } = ranking(provinces2020.clean, 'Cấp tỉnh');
  expect(unitsOf(table)).toHaveLength(10);
  expect(counted(findings)).toEqual(['total/rounding 3']);
});

test('Tây Ninh 2023: all 25 indices are right, with three different maxima in one table', () => {
  const { table, findings } = ranking(results2023.clean, 'Kết quả');
  const printed = TAY_NINH_2023.flatMap(({ units }) => units.map(([, max, , index]) => ({ max, index })));
  expect(findings).toEqual([]);
  expect([...new Set(printed.map(({ max }) => max))].sort((a, b) => a - b)).toEqual([71.5, 96.5, 100]);
  const computed = unitsOf(table).map((row) => {
    const exact = exactPercent(row, table);
    return exact === null ? null : toNumber(round(exact, 2)).toFixed(2);
  });
  expect(computed).toEqual(printed.map(({ index }) => index));
});

test('the district matrix of 2019: its maxima sum to 99.55 under a printed 100, and 10.05 may be 10.5', () => {
  const { table, findings } = ranking(district2019.faulty, 'Năm 2019');
  expect(table.matrix?.fields.map(({ name, max }) => [name, max.state === 'number' ? toNumber(max.points) : null])).toEqual(FIELDS_2019);
  expect(table.matrix?.whole.columns).toEqual({ appraised: [2], survey: 3, achieved: 4, index: 5 });
  expect(table.matrix?.fields[0]?.columns).toEqual({ survey: 6, appraised: [7], achieved: 8, index: 9 });
  const [slip, ...others] = findings.filter(({ code }) => code === 'max/total-differs');
  expect(others).toEqual([]);
  expect(slip).toMatchObject({ cell: 'C4', expected: 99.55, actual: 100, values: { hint: 10.5, hintActual: 10.05, hintCell: 'W4' } });
  expect(slip === undefined ? '' : findingText(slip, 'vi')).toBe('Ô C4: tổng điểm tối đa ghi 100, cộng các lĩnh vực được 99,55. Có thể mục Xây dựng và nâng cao chất lượng đội ngũ CBCC (ô W4) ghi nhầm 10,05 thay vì 10,5.');
});

test('PAPI: nine of 24 totals of 2019 and six of 18 of 2023 differ by rounding, none more', () => {
  expect(counted(ranking(papiPci.clean, 'PAPI 2019').findings)).toEqual(['total/rounding 9']);
  const sheet = workbook({ name: 'PAPI 2023', rows: [['Tỉnh', 'Tổng điểm', '6.1 Giấy phép', '6.2 Xây dựng', '6.3 Đất đai', '6.4 Cấp xã'], ...PAPI_2023, ['Quảng Ninh*']] });
  const { table, findings } = ranking(sheet, 'PAPI 2023');
  expect(table.columns.part).toEqual([2, 3, 4, 5]);
  expect(counted(findings)).toEqual(['total/rounding 6']);
  expect(findings.every(({ values }) => Math.abs(Number(values?.['difference'])) === 0.0001)).toBe(true);
});

test('PCI 2019: a province without a value and a rank that nobody has are no fault', () => {
  const { table, findings } = ranking(papiPci.clean, 'PCI 2019');
  expect(unitsOf(table).map(({ index }) => index.state).slice(0, 2)).toEqual(['not-applicable', 'number']);
  expect(unitsOf(table).some(({ rank }) => rank.state === 'number' && toNumber(rank.points) === 14)).toBe(false);
  expect(findings).toEqual([]);
});

test('Huế 2021: shares that add up to 100.01 are rounded, and the count of communes is right', () => {
  const { findings, tables } = checkWorkbook(classCounts2021.clean);
  expect(tables.map(({ table }) => table.sheet)).toEqual(['Điểm']);
  expect(findings).toMatchObject([{ code: 'total/rounding', severity: 'info', sheet: 'Tổng hợp xếp loại', cell: 'D8', expected: 100.01, actual: 100, values: { difference: -0.01, tolerance: 0.02 } }]);
  const [sheet] = classCounts2021.clean.sheets;
  expect(sheet === undefined ? null : cellAt(sheet, 'C8')?.value).toBe(136);
});
