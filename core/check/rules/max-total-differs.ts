// max/total-differs: the total row's max is not the sum of the fields', nor, in a matrix, the whole's; bonus and penalty stand outside it.
// values: name, sum (of the fields), difference (total - sum), and the hint values of maxima.ts where one slip of the keys explains it.
// expected: the sum. actual: the total row's max. All in points.
import { minus, sum as sumOf, toNumber } from '../../points.ts';
import { maxCell, topRows } from '../cells.ts';
import { hintAmong, hintValues, knownPoints, sumOfFields } from '../maxima.ts';
import { report } from '../report.ts';
import type { RankingRule, ScoringRule } from '../rule.ts';
import { wholeTotals } from '../whole-totals.ts';

export const rule: ScoringRule = {
  kind: 'scoring',
  codes: ['max/total-differs'],
  *run({ table }) {
    const sum = sumOfFields(table);
    if (sum === null) return;
    for (const row of wholeTotals(table)) {
      const max = knownPoints(row.max);
      if (max === null || max === sum) continue;
      yield report(table, 'max/total-differs', {
        cell: maxCell(table, row),
        row,
        expected: toNumber(sum),
        actual: toNumber(max),
        values: { sum: toNumber(sum), difference: toNumber(minus(max, sum)), ...hintValues(table, topRows(table), sum, max) },
      });
    }
  },
};

export const rankingRule: RankingRule = {
  kind: 'ranking',
  codes: ['max/total-differs'],
  *run({ table }) {
    const { matrix } = table;
    const max = matrix === undefined ? null : knownPoints(matrix.whole.max);
    const maxima = (matrix?.fields ?? []).flatMap((field) => knownPoints(field.max) ?? []);
    if (matrix === undefined || max === null || maxima.length < matrix.fields.length) return;
    const sum = sumOf(maxima);
    if (sum === max) return;
    // The printed total is mostly the scale that was decided: the slip is looked for among the fields.
    yield report(table, 'max/total-differs', {
      cell: matrix.whole.maxCell,
      row: { number: null, name: matrix.whole.name },
      expected: toNumber(sum),
      actual: toNumber(max),
      values: { sum: toNumber(sum), difference: toNumber(minus(max, sum)), ...hintAmong(matrix.fields.map((field) => ({ max: field.max, cell: field.maxCell, name: field.name })), sum, max) },
    });
  },
};
