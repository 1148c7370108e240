// Formulas between the file and the grid: young functions have a prefix in the file and none in the grid.
import { expect, test } from 'vitest';
import { fileFormula, gridFormula, isComputable } from './formulas.ts';

test.each([
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', 'XLOOKUP(A1,B:B,C:C)'],
  ['SUM(A1,_xlfn._xlws.FILTER(B1:B9,B1:B9>0))', 'SUM(A1,FILTER(B1:B9,B1:B9>0))'],
  ['IF(A1="_xlfn.LET(x)",_xlfn.IFNA(B1,"RANK.EQ("),\'IFS(\'!A1)', 'IF(A1="_xlfn.LET(x)",IFNA(B1,"RANK.EQ("),\'IFS(\'!A1)'],
])('%s is %s in the grid, and comes back as it was', (file, grid) => {
  expect(gridFormula(file)).toBe(grid);
  expect(fileFormula(grid)).toBe(file);
});

test.each([
  ['[1]Năm!$A$1+1', false],
  ['SUM(Bang[Điểm])', false],
  ['IF(A1="[x]",1,2)', true],
  ['SUM(A1:B2)', true],
])('whether %s can be computed in the grid: %s', (formula, can) => {
  expect(isComputable(formula)).toBe(can);
});
