// The cells of a ranking that say what a unit's standing is made of.
import { expect, test } from 'vitest';
import { readSheet } from '../sheet/read.ts';
import type { RankingTable } from '../sheet/table.ts';
import { sheetOfLines } from '../../test/lines.ts';
import { rankingFormulas, type UnitFormulas } from './ranking-formulas.ts';
import { unitStandings } from './unit-standings.ts';

/** Of the first unit of a ranking on the sheet "Hạng". */
function formulasOf(...lines: readonly string[]): UnitFormulas {
  const table = readSheet(sheetOfLines(lines, 'Hạng')).find((each): each is RankingTable => each.kind === 'ranking');
  const [unit] = table === undefined ? [] : unitStandings(table);
  if (table === undefined || unit === undefined) throw new Error('no ranking');
  return rankingFormulas(table, unit);
}

test('a printed rank and total are their cells, the index is their share of the maximum', () => {
  expect(formulasOf('STT | Đơn vị | Điểm tối đa | Tổng điểm | Chỉ số | Xếp hạng', '1 | Sở A | 100 | 92 | 92 | 1', '2 | Sở B | 100 | 85 | 85 | 2')).toEqual({
    rank: ["'Hạng'!F2"],
    points: ["'Hạng'!D2"],
    index: ["IF(N('Hạng'!C2)=0,\"\",ROUND(N('Hạng'!D2)/('Hạng'!C2)*100,4))"],
  });
});

test('without a total its parts are added, and a rank that nobody printed has no cell', () => {
  const { rank, points } = formulasOf('STT | Đơn vị | Điểm thẩm định | Điểm điều tra XHH | Chỉ số', '1 | Sở A | 60 | 30 | 90', '2 | Sở B | 55 | 28 | 83');
  expect([rank, points]).toEqual([[], ["SUM('Hạng'!C2,'Hạng'!D2)"]]);
});

test('a printed index alone is its cell, as a number or as a percent', () => {
  expect(formulasOf('STT | Tỉnh | Chỉ số | Xếp hạng', '1 | Quảng Ninh | 91.04 | 1', '2 | Hải Phòng | 90.51 | 2').index).toEqual(["'Hạng'!C2", "ROUND('Hạng'!C2*100,4)"]);
});
