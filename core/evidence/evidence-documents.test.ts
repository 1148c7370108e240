// Evidence cells as officials fill them in.
import { expect, test } from 'vitest';
import { dayText } from './document-date.ts';
import { documentsIn, labelOf, yearOf } from './evidence-documents.ts';

/** "number | date | links" of every document. */
const brief = (text: string): readonly string[] =>
  documentsIn(text).map(({ number, date, links }) => [number ?? '-', date.state === 'day' ? dayText(date.day) : date.state === 'none' ? '-' : `${date.why} ${date.text}`, links.join(' ')].join(' | ').trim());

test.each([
  ['Quyết định số 123/QĐ-UBND ngày 15/01/2025', '123/QĐ-UBND | 15/01/2025 |'],
  ['QĐ số 123/QĐ-UBND ngày 15-1-2025', '123/QĐ-UBND | 15/01/2025 |'],
  ['Kế hoạch số 05/KH-SNV ngày 15 tháng 01 năm 2025', '05/KH-SNV | 15/01/2025 |'],
  ['Báo cáo 12/BC-SNV, ngày 1.12.2025', '12/BC-SNV | 01/12/2025 |'],
  ['Thông báo số 257-TB/TU ngày 16/7/2021', '257-TB/TU | 16/07/2021 |'],
  ['Chương trình hành động số 03-CTr/TU ngày 09/12/2020', '03-CTr/TU | 09/12/2020 |'],
  ['Nghị quyết số 862/NQ-UBTVQH14 ngày 10/01/2020', '862/NQ-UBTVQH14 | 10/01/2020 |'],
  ['Quyết định số 05/2024/QĐ-UBND', '05/2024/QĐ-UBND | - |'],
  ['Số 7 /KH-UBND ngày 2/3/25', '7/KH-UBND | 02/03/2025 |'],
  ['123/QD-UBND ngay 15/01/2025', '123/QD-UBND | 15/01/2025 |'],
  ['Ảnh chụp niêm yết công khai', '- | - |'],
  ['https://snv.example.vn/2025/01/15/bao-cao.pdf', '- | - | https://snv.example.vn/2025/01/15/bao-cao.pdf'],
  ['Báo cáo số 9/BC-SNV ngày 3/3/2025 (bao-cao-9.pdf)', '9/BC-SNV | 03/03/2025 | bao-cao-9.pdf'],
])('%s', (text, expected) => {
  expect(brief(text)).toEqual([expected]);
});

test('several documents in a cell are told apart by lines, semicolons, commas and "và"', () => {
  const four = ['12/KH-SNV | 01/02/2025 |', '45/BC-SNV | 20/12/2025 |'];
  expect(brief('- KH số 12/KH-SNV ngày 1/2/2025\n- BC số 45/BC-SNV ngày 20/12/2025')).toEqual(four);
  expect(brief('KH số 12/KH-SNV ngày 1/2/2025; BC số 45/BC-SNV ngày 20/12/2025')).toEqual(four);
  expect(brief('Kế hoạch số 12/KH-SNV ngày 1/2/2025, Báo cáo số 45/BC-SNV ngày 20/12/2025')).toEqual(four);
  expect(brief('Kế hoạch số 12/KH-SNV ngày 1/2/2025 và Báo cáo số 45/BC-SNV ngày 20/12/2025')).toEqual(four);
});

test('a document that a title cites is no document of its own', () => {
  expect(brief('Kế hoạch số 12/KH-SNV ngày 1/2/2025 triển khai Nghị định số 30/2020/NĐ-CP ngày 05/3/2020')).toEqual(['12/KH-SNV | 01/02/2025 |']);
});

test.each([
  ['QĐ 1/QĐ-UBND ngày 31/02/2025', 'no-day 31/02/2025'],
  ['QĐ 1/QĐ-UBND ngày 29/02/2024', '29/02/2024'],
  ['QĐ 1/QĐ-UBND ngày 29/02/2025', 'no-day 29/02/2025'],
  ['QĐ 1/QĐ-UBND ngày 01/15/2025', 'month-first 01/15/2025'],
  ['QĐ 1/QĐ-UBND ngày 15/01/2568', 'buddhist 15/01/2568'],
  ['QĐ 1/QĐ-UBND ngày 10/3/2025 âm lịch', 'lunar 10/3/2025'],
  ['QĐ 1/QĐ-UBND ngày 45/45/2025', 'no-day 45/45/2025'],
])('%s: %s', (text, expected) => {
  expect(brief(text)).toEqual([`1/QĐ-UBND | ${expected} |`]);
});

test('the year of a document is that of its date, else the one in its number', () => {
  const year = (text: string) => documentsIn(text).map(yearOf);
  expect(year('QĐ 05/2024/QĐ-UBND ngày 2/1/2025; QĐ 05/2024/QĐ-UBND; QĐ 5/QĐ-UBND')).toEqual([2025, 2024, null]);
});

test('a blank cell names nothing, and a long text is cut where a sentence names it', () => {
  expect(documentsIn(' \n ')).toEqual([]);
  expect(documentsIn('x'.repeat(100)).map(labelOf)).toEqual([`${'x'.repeat(59)}…`]);
});
