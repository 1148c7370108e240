// The sentences why points were lost: each from figures or findings of the table, and none where it says nothing.
import { expect, test } from 'vitest';
import { checkWorkbook } from '../../../core/check/check.ts';
import { workbook, type Row } from '../../../test/fixtures/sheet-maker.ts';
import { whyLost } from './why-lost.ts';

function reasons(...rows: readonly Row[]): Record<string, readonly string[]> {
  const [checked] = checkWorkbook(workbook({ name: 'Sở', rows })).tables;
  const { table, score, findings } = checked ?? {};
  if (table?.kind !== 'scoring' || score === undefined) throw new Error('no score');
  return Object.fromEntries(
    score.losses.map((loss) => [
      table.rows[loss.row]?.number ?? '',
      whyLost(table, loss, findings ?? []).map(({ code, values }) => `${code} ${Object.values(values).join(' ')}`),
    ]),
  );
}

test('appraised lower, self-scored lower, zero, a survey, and evidence that is missing beside any of them', () => {
  const found = reasons(
    ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Điều tra XHH', 'Tài liệu kiểm chứng'],
    ['1', 'Chỉ đạo điều hành', 12],
    ['1.1', 'Kế hoạch', 2, 2, 1, null, 'QĐ 1/QĐ-SNV'],
    ['1.2', 'Báo cáo', 2, 1, 1, null, null],
    ['1.3', 'Kiểm tra', 2, 0, 0, null, 'QĐ 2/QĐ-SNV'],
    ['1.4', 'Tuyên truyền', 2, 1.5, 1.5, null, 'QĐ 3/QĐ-SNV'],
    ['1.5', 'Mức độ hài lòng (điều tra xã hội học)', 2, null, null, 1.2, null],
    ['1.6', 'Công khai', 2, 1.75, 0.5, null, null],
    ['', 'Tổng cộng', 12],
  );
  expect(found).toEqual({
    '1.1': ['appraised 1 2  2'],
    '1.2': ['self 1 1  2', 'evidence 1 1  2'],
    '1.3': ['zero 0 0  2'],
    '1.4': ['self 1.5 1.5  2'],
    '1.5': ['survey   1.2 2'],
    '1.6': ['appraised 0.5 1.75  2', 'evidence 0.5 1.75  2'],
  });
});

test('evidence is missing where the row itself names none, not beside it', () => {
  const found = reasons(
    ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Tài liệu kiểm chứng'],
    ['1', 'Chỉ đạo điều hành', 5],
    ['1.1', 'Kế hoạch', 3, 2, 'QĐ 1/QĐ-SNV'],
    ['1.2', 'Báo cáo', 2, 1, null],
  );
  expect(found).toEqual({ '1.1': ['self  2  3'], '1.2': ['self  1  2', 'evidence  1  2'] });
});

test('where only what was achieved is known, that is all that is said; a criterion scored by its parts says nothing of its own', () => {
  expect(reasons(['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'], ['1', 'Chỉ đạo điều hành', 5], ['1.1', 'Kế hoạch', 3, 2], ['1.2', 'Báo cáo', 2, 2])).toEqual({ '1.1': ['scale 2   3'] });
  expect(reasons(['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự chấm'], ['1', 'Chỉ đạo điều hành', 8], ['1.1', 'Kế hoạch', 5], ['1.1.1', 'Ban hành', null, 1], ['1.1.2', 'Thực hiện', null, 2], ['1.2', 'Báo cáo', 3, 3])).toEqual({ '1.1': [] });
});
