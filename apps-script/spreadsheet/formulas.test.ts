// Formulas of core in a spreadsheet of every locale and back: arguments, decimals, arrays, texts and names of sheets.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSpreadsheet, toSpreadsheet } from './formulas.ts';

test.each([
  ['SUM(C3:C4,C6)', 'SUM(C3:C4;C6)', 'SUM(C3:C4;C6)'],
  ['ROUND(C3*1.5,2)', 'ROUND(C3*1,5;2)', 'ROUND(C3*1.5;2)'],
  ['IF(A1="1,5; 2.5",.5,0)', 'IF(A1="1,5; 2.5";,5;0)', 'IF(A1="1,5; 2.5";.5;0)'],
  ["SUM('Bảng 1,5; năm 2025'!C3,Năm.2025!C4)", "SUM('Bảng 1,5; năm 2025'!C3;Năm.2025!C4)", "SUM('Bảng 1,5; năm 2025'!C3;Năm.2025!C4)"],
  ['SUM({1.5,2;3,4},$C$3)', 'SUM({1,5\\2;3\\4};$C$3)', 'SUM({1.5,2;3,4};$C$3)'],
  ['STDEV.S(C3:C9)+10', 'STDEV.S(C3:C9)+10', 'STDEV.S(C3:C9)+10'],
  ['"a ""b,c"""&C3', '"a ""b,c"""&C3', '"a ""b,c"""&C3'],
])('%s is %s where decimals have a comma, and %s where they have a point', (core, comma, point) => {
  expect(toSpreadsheet(core, true)).toBe(comma);
  expect(toSpreadsheet(core, false)).toBe(point);
  expect(fromSpreadsheet(`=${comma}`, true)).toBe(core);
  expect(fromSpreadsheet(`=${point}`, false)).toBe(core);
});

test('a spreadsheet with decimal points may answer with commas between arguments', () => {
  expect(fromSpreadsheet('=SUM(C3,C4)', false)).toBe('SUM(C3,C4)');
});

const piece = fc.constantFrom('SUM(', 'C3', ',', ')', '1.5', '.25', '"x,y;z"', "'a;b'!A1", '+', '{1,2;3.5}', ' ');
test('whatever core writes comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.boolean(), (pieces, comma) => {
      const formula = pieces.join(' ');
      expect(fromSpreadsheet(toSpreadsheet(formula, comma), comma)).toBe(formula);
    }),
  );
});
