// Formulas as Excel, .xlsx files and Google Sheets write them.
import { expect, test } from 'vitest';
import { externalWorkbooks } from './external-workbooks.ts';

test.each([
  ['[1]Sheet!A1+1', ['1']],
  ["SUM('[2]Bảng chấm'!A1:B3,[3]S!$A:$C)", ['2', '3']],
  ["'C:\\Chấm điểm\\[năm 2024.xlsx]Sở'!$A$1", ['năm 2024.xlsx']],
  ["SUM(E7,'https://so.gov.vn/a/[b.xlsx]S'!A1)", ['b.xlsx']],
  ["'D:\\Nam''s\\[a.xlsx]S'!A1*2", ['a.xlsx']],
  ["'C:\\x\\b.xlsx'!TongDiem", ['b.xlsx']],
  ['[1]!TongDiem+[1]S!A1', ['1']],
  ['[1]!Bang1[Điểm]', ['1']],
  ['IMPORTRANGE("https://docs.google.com/x","S!A1")', ['IMPORTRANGE']],
])('%s reads another workbook', (formula, workbooks) => {
  expect(externalWorkbooks(formula)).toEqual(workbooks);
});

test.each([
  'SUM(E7:E9)', "'Bảng 1'!A1+Sở!B2", '"[1]Sheet!A1"', '"C:\\x\\[b.xlsx]S"&A1', 'Bang1[[#This Row],[Điểm]]', '[0]!TongDiem', 'SUM((', "'chưa đóng", "SUM('Quý I:Quý IV'!A1)",
])('%s reads no other workbook', (formula) => {
  expect(externalWorkbooks(formula)).toEqual([]);
});
