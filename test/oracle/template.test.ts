// A template that an official filled in: LibreOffice computes its formulas, and our own checks and totals agree with them.
import { expect, test } from 'vitest';
import { a1 } from '../../core/address.ts';
import { checkWorkbook } from '../../core/check/check.ts';
import { builtInSet } from '../../core/criteria/built-in.ts';
import type { CriteriaSet } from '../../core/criteria/set.ts';
import { COLUMN } from '../../core/criteria/template-formulas.ts';
import { templateSheet, TEMPLATE_SHEET } from '../../core/criteria/template.ts';
import type { SheetContent } from '../../core/edit/patch.ts';
import { points, toNumber } from '../../core/points.ts';
import { scoreTable } from '../../core/score/score.ts';
import { readTables } from '../../core/sheet/read.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { ScoringTable } from '../../core/sheet/table.ts';
import { newWorkbook } from '../../workbench/xlsx/new-workbook.ts';
import { readSnapshot } from '../../workbench/xlsx/read.ts';
import { recalculate } from './libreoffice.ts';

function illustration(): CriteriaSet {
  const set = builtInSet('minh-hoa-tinh');
  if (set === null) throw new Error('no illustration');
  return set;
}

/** The scores of an official: by number of the row and column, what is typed there. */
type Typing = (number: string, name: string, column: number) => number | string | undefined;

/** The filled workbook with the values that LibreOffice computes. */
async function filled(set: CriteriaSet, type: Typing): Promise<Snapshot> {
  const content = templateSheet(set);
  if (content === null) throw new Error('no template');
  const cells = content.cells.map((cell): SheetContent['cells'][number] => {
    if (cell.formula !== undefined || ![COLUMN.self, COLUMN.appraised, COLUMN.survey].some((column) => column === cell.column)) return cell;
    const text = (column: number): string => String(content.cells.find((other) => other.row === cell.row && other.column === column)?.value ?? '');
    const value = type(text(COLUMN.number), text(COLUMN.name), cell.column);
    return value === undefined ? cell : { ...cell, value };
  });
  const bytes = await newWorkbook([{ name: TEMPLATE_SHEET, content: { ...content, cells } }]);
  const values = await recalculate(bytes);
  const sheets = readSnapshot(bytes).sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: values.get(`${sheet.name}!${a1(cell.row, cell.column)}`) ?? null })),
  }));
  return { sheets };
}

function tableOf(snapshot: Snapshot): ScoringTable {
  const [table] = readTables(snapshot);
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return table;
}

/** Errors and warnings, evidence aside: the tests type none. */
const faults = (snapshot: Snapshot, set: CriteriaSet): string[] =>
  checkWorkbook(snapshot, { set })
    .tables.flatMap(({ findings }) => findings)
    .filter(({ severity, code }) => severity !== 'info' && code !== 'evidence/missing' && code !== 'explanation/missing')
    .map(({ code, cell }) => `${code} ${cell ?? '-'}`);

const surveyed = (set: CriteriaSet): ReadonlySet<string> => {
  const found = new Set<string>();
  const walk = (nodes: CriteriaSet['nodes']): void => {
    for (const node of nodes) {
      if (node.method?.kind === 'survey' && node.number !== undefined) found.add(node.number);
      walk(node.children);
    }
  };
  walk(set.nodes);
  return found;
};

const maxima = (set: CriteriaSet): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const walk = (nodes: CriteriaSet['nodes']): void => {
    for (const { number, max, children } of nodes) {
      if (number !== undefined && max !== undefined) found.set(number, toNumber(max));
      walk(children);
    }
  };
  walk(set.nodes);
  return found;
};

test('full marks are 100 points and 100 percent, and nothing is found', async () => {
  const set = illustration();
  const [bySurvey, max] = [surveyed(set), maxima(set)];
  const snapshot = await filled(set, (number, _, column) => {
    if (!max.has(number)) return undefined;
    return (column === COLUMN.survey) === bySurvey.has(number) ? max.get(number) : undefined;
  });
  const table = tableOf(snapshot);
  const total = table.rows.find(({ kind }) => kind === 'total');
  expect(total?.achieved).toMatchObject({ state: 'number', points: points(100) });
  expect(total?.index).toMatchObject({ state: 'number', points: points(100) });
  expect(scoreTable(table, set).totals).toMatchObject({ achieved: points(100), index: points(100) });
  expect(faults(snapshot, set)).toEqual([]);
});

test('a row that does not apply leaves the denominator, an appraisal counts before the self score', async () => {
  const set = illustration();
  const [bySurvey, max] = [surveyed(set), maxima(set)];
  const snapshot = await filled(set, (number, _, column) => {
    if (number === '2.1.1') return column === COLUMN.self || column === COLUMN.appraised ? 'Không áp dụng' : undefined;
    if (!max.has(number)) return undefined;
    if (bySurvey.has(number)) return column === COLUMN.survey ? max.get(number) : undefined;
    if (column === COLUMN.self) return max.get(number);
    if (column === COLUMN.appraised) return number === '1.1.1' ? 0.25 : max.get(number);
    return undefined;
  });
  const table = tableOf(snapshot);
  const of = (path: string) => table.rows.find((row) => row.path === path);
  expect(of('2.1.1')).toMatchObject({ notApplicable: true });
  expect(of('2.1')?.index).toMatchObject({ points: points(100) });
  expect(of('1.1.1')?.achieved).toMatchObject({ points: points(0.25) });
  const total = table.rows.find(({ kind }) => kind === 'total');
  expect(total?.achieved).toMatchObject({ points: points(98.75) });
  expect(total?.index).toMatchObject({ points: points(99.75) });
  const { totals } = scoreTable(table, set);
  expect([totals.achieved, totals.applicableMax]).toEqual([points(98.75), points(99)]);
  expect(faults(snapshot, set)).toEqual([]);
});

test('bonus and penalty stand outside the 100, each cut at its cap', async () => {
  const set: CriteriaSet = { ...illustration(), bonusMax: points(5), penaltyMax: points(3) };
  const [bySurvey, max] = [surveyed(set), maxima(set)];
  const snapshot = await filled(set, (number, name, column) => {
    if (name === 'Điểm thưởng') return column === COLUMN.survey ? undefined : 2;
    if (name === 'Điểm trừ') return column === COLUMN.survey ? undefined : 0.5;
    if (!max.has(number)) return undefined;
    return (column === COLUMN.survey) === bySurvey.has(number) ? max.get(number) : undefined;
  });
  const table = tableOf(snapshot);
  expect(table.rows.find(({ kind }) => kind === 'total')?.achieved).toMatchObject({ points: points(101.5) });
  expect(scoreTable(table, set).totals).toMatchObject({ achieved: points(101.5), bonus: points(2), penalty: points(0.5) });
  expect(faults(snapshot, set)).toEqual([]);
});
