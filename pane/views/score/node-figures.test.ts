// The rows of the score: what each says of its node on every layout seen, before and while scores are tried.
import { expect, test } from 'vitest';
import { checkWorkbook } from '../../../core/check/check.ts';
import { points } from '../../../core/points.ts';
import { scoreTable } from '../../../core/score/score.ts';
import { tryScores } from '../../../core/score/try-scores.ts';
import { readTables } from '../../../core/sheet/read.ts';
import type { ScoringTable } from '../../../core/sheet/table.ts';
import { LAYOUTS } from '../../../test/fixtures/layouts/index.ts';
import { workbook, type Row } from '../../../test/fixtures/sheet-maker.ts';
import { sayer } from '../../words/words.ts';
import { scoredRows } from './figures.ts';
import { figuresSaid, nodeFigures, nodeName, shownCell } from './node-figures.ts';
import { whyLost } from './why-lost.ts';
import { SCORE } from './words.ts';

const say = sayer(SCORE, 'vi');

function tableOf(...rows: readonly Row[]): ScoringTable {
  const [table] = readTables(workbook({ name: 'Sở', rows }));
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return table;
}

function said(table: ScoringTable, tried: Readonly<Record<string, number>> = {}): readonly string[] {
  const score = scoreTable(table);
  const trial = new Map(Object.entries(tried).map(([number, each]) => [table.rows.findIndex((row) => row.number === number), points(each)]));
  const values = { score, tried: trial.size === 0 ? null : tryScores(table, trial), scored: scoredRows(table) };
  return table.rows.flatMap((row, index) => (row.depth < 0 ? [] : [`${nodeName(row, say)}: ${figuresSaid(nodeFigures(table, index, values), say)} ${shownCell(table, index)}`]));
}

const rows: readonly Row[] = [
  ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm'],
  ['1', 'Chỉ đạo điều hành', 8],
  ['a)', 'Kế hoạch', 3, 2.5],
  ['b)', 'Báo cáo', 2],
  ['c)', 'Kiểm tra', 3, 'N/A'],
];

test('a row that nobody has scored has no figure, and one that does not apply says so', () => {
  expect(said(tableOf(...rows))).toEqual([
    '1. Chỉ đạo điều hành: 2,5 trên 5 điểm, 50,00% D2',
    'a. Kế hoạch: 2,5 trên 3 điểm, 83,33% D3',
    'b. Báo cáo: chưa có điểm, tối đa 2 D4',
    'c. Kiểm tra: không áp dụng D5',
  ]);
});

test('a tried score is said beside the true one in its row and in those above, and nowhere else', () => {
  expect(said(tableOf(...rows), { 'b)': 1 }).slice(0, 3)).toEqual([
    '1. Chỉ đạo điều hành: thử từ 2,5 thành 3,5 trên 5 điểm, từ 50,00% thành 70,00% D2',
    'a. Kế hoạch: 2,5 trên 3 điểm, 83,33% D3',
    'b. Báo cáo: thử 1 trên 2 điểm, 50,00% D4',
  ]);
});

test('without maxima there are points alone, and no bar to fill', () => {
  const table = tableOf(['STT', 'Lĩnh vực/Tiêu chí', 'Tự chấm'], ['1', 'Chỉ đạo điều hành'], ['1.1', 'Kế hoạch', 2], ['1.2', 'Báo cáo', 1]);
  expect(said(table)).toEqual(['1. Chỉ đạo điều hành: 3 điểm C2', '1.1. Kế hoạch: 2 điểm C3', '1.2. Báo cáo: 1 điểm C4']);
  expect(nodeFigures(table, 0, { score: scoreTable(table), tried: null, scored: scoredRows(table) }).share).toBeNull();
});

test('a bar is full at most, however high the score', () => {
  const table = tableOf(['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ['1', 'Chỉ đạo điều hành', 3], ['1.1', 'Kế hoạch', 3, 9]);
  expect(nodeFigures(table, 1, { score: scoreTable(table), tried: null, scored: scoredRows(table) })).toMatchObject({ share: 1, achieved: 9 });
});

test('on every layout every row and every reason can be said, in both languages', () => {
  let rowsSaid = 0;
  for (const { clean, faulty } of LAYOUTS)
    for (const { table, score, findings } of [...checkWorkbook(clean).tables, ...checkWorkbook(faulty).tables]) {
      if (table.kind !== 'scoring' || score === undefined) continue;
      const quarter = new Map(table.rows.map((_row, index) => [index, points(0.25)]));
      for (const language of ['vi', 'en'] as const) {
        const speak = sayer(SCORE, language);
        const reasons = score.losses.flatMap((loss) => whyLost(table, loss, findings).map(({ code, values }) => speak(`why-${code}`, values)));
        for (const reason of reasons) expect(reason).toMatch(/\.$/);
        for (const tried of [null, tryScores(table, quarter)]) {
          const values = { score, tried, scored: scoredRows(table) };
          table.rows.forEach((row, index) => {
            if (row.depth < 0) return;
            expect(`${nodeName(row, speak)}: ${figuresSaid(nodeFigures(table, index, values), speak)}`).toMatch(/^\S.*: \S/);
            rowsSaid++;
          });
        }
      }
    }
  expect(rowsSaid).toBeGreaterThan(900);
});
