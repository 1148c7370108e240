// An achieved and an index column that the official left empty are filled row by row; a column with figures is theirs.
import { expect, test } from 'vitest';
import { f, workbook, type Row, type SheetPlan } from '../../test/fixtures/sheet-maker.ts';
import { fresh, insertInto, inserted, says, writes } from '../../test/fixtures/inserted.ts';

const HEADER: Row = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điều tra XHH', 'Tự chấm', 'Thẩm định', 'Điểm đạt được', 'Chỉ số (%)'];
const SHEET = 'Bảng điểm';

const plan = (...rows: readonly Row[]): SheetPlan => ({
  name: SHEET,
  rows: [HEADER, ['1', 'Chỉ đạo điều hành', 10], ...rows, ['2', 'Tác động', 5], ['2.1', 'Mức độ hài lòng (điều tra XHH)', 5, 4], ['', 'Tổng cộng', 15]],
});
const blank = plan(['1.1', 'Kế hoạch', 4, null, 3, 2.5], ['1.2', 'Báo cáo', 6, null, 5, null]);

test('each leaf achieves its appraisal, else its self score, plus its survey', () => {
  const after = inserted(fresh(workbook(blank)));
  expect(says(after, SHEET, 'G3')).toBe('=IF(COUNT(E3,F3,D3)=0,"",SUM(N(IF(F3="",E3,F3)),D3)) → 2.5');
  expect(says(after, SHEET, 'G4')).toBe('=IF(COUNT(E4,F4,D4)=0,"",SUM(N(IF(F4="",E4,F4)),D4)) → 5');
  expect([says(after, SHEET, 'G2'), says(after, SHEET, 'G7')]).toEqual(['=SUM(G3:G4) → 7.5', '=SUM(G2,G5) → 11.5']);
});

test('the index of fields, leaves and the total is achieved against maximum', () => {
  const after = inserted(fresh(workbook(blank)));
  expect(says(after, SHEET, 'H2')).toBe('=IF(OR(N(C2)=0,G2=""),"",ROUND(G2/C2*100,2)) → 75');
  expect(says(after, SHEET, 'H7')).toBe('=IF(OR(N(C7)=0,G7=""),"",ROUND(G7/C7*100,2)) → 76.67');
});

test('a leaf that nobody has scored stays blank and has no index', () => {
  const after = inserted(fresh(workbook(plan(['1.1', 'Kế hoạch', 4, null, 3, 2.5], ['1.2', 'Báo cáo', 6]))));
  expect(says(after, SHEET, 'G4')).toBe('=IF(COUNT(E4,F4,D4)=0,"",SUM(N(IF(F4="",E4,F4)),D4)) → ');
  expect(says(after, SHEET, 'H4')).toBeNull();
});

test('where the official has filled some leaves, the others are left to them', () => {
  const some = plan(['1.1', 'Kế hoạch', 4, null, 3, 2.5, 2.5], ['1.2', 'Báo cáo', 6, null, 5, 4]);
  const cells = writes(insertInto(fresh(workbook(some))), SHEET);
  expect([cells['G3'], cells['G4'], cells['G2']]).toEqual([undefined, undefined, '=SUM(G3:G4)']);
});

test('an index column that shows percents is filled as percents', () => {
  const percents = plan(['1.1', 'Kế hoạch', 4, null, 3, 2.5, f('F3'), { v: 0.625, format: '0.00%' }], ['1.2', 'Báo cáo', 6, null, 5, 4, f('F4'), { v: 0.6667, format: '0.00%' }]);
  expect(says(inserted(fresh(workbook(percents))), SHEET, 'H2')).toBe('=IF(OR(N(C2)=0,G2=""),"",ROUND(G2/C2,4)) → 0.65');
});

test('beside self scores alone an achieved column is for the appraisers to fill', () => {
  const alone: SheetPlan = { name: SHEET, rows: [['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Điểm đạt được'], ['1', 'Chỉ đạo', 10], ['1.1', 'Kế hoạch', 4, 3], ['1.2', 'Báo cáo', 6, 5]] };
  expect(Object.keys(writes(insertInto(fresh(workbook(alone))), SHEET))).toEqual(['D2']);
});

test('leaves that do not apply to the unit leave the denominator of the index', () => {
  const outside = plan(['1.1', 'Kế hoạch', 4, null, 3, 2.5], ['1.2', 'Báo cáo', 6, null, 'Không áp dụng', 'Không áp dụng']);
  const after = inserted(fresh(workbook(outside)));
  expect(says(after, SHEET, 'H2')).toBe('=IF(OR(N(C2)=0,G2=""),"",ROUND(G2/(C2-SUM(C4))*100,2)) → 62.5');
  expect(says(after, SHEET, 'G4')).toBeNull();
});
