// The register of a table: what is missing, undated, of another year, used twice, and how its sheet looks.
import { describe, expect, test } from 'vitest';
import { brief, scoringTable, type Header, type Written } from '../check/written-table.ts';
import { gridOf } from '../sheet/grid.ts';
import { findingText } from '../text/finding.ts';
import { evidenceCounts, evidencePatch } from './evidence-sheet.ts';
import { evidenceRegister, type EvidenceRegister } from './register.ts';

const HEADER: Header = ['number', 'name', 'max', 'self', 'evidence', 'explanation'];

const register = (rows: readonly (readonly Written[])[], year: number | null = 2025): EvidenceRegister => {
  const { table, grid } = scoringTable(HEADER, rows);
  return evidenceRegister(table, grid, year);
};

const ROWS: readonly (readonly Written[])[] = [
  ['1', 'Chỉ đạo', 6, 5],
  ['1.1', 'Kế hoạch', 2, 2, 'Kế hoạch số 12/KH-SNV ngày 20/12/2024'],
  ['1.2', 'Báo cáo', 2, 1, 'Báo cáo số 45/BC-SNV ngày 5/7/2025\nBáo cáo số 46/BC-SNV'],
  ['1.3', 'Kiểm tra', 2, 2, 'Quyết định số 9/QĐ-SNV ngày 3/3/2023; Báo cáo 45/BC-SNV ngày 05/07/2025'],
  ['2', 'Thủ tục hành chính', 4, 3],
  ['2.1', 'Công khai', 2, 2],
  ['2.2', 'Đúng hạn', 2, 1, 'Báo cáo số 45/BC-SNV ngày 31/6/2025'],
];

describe('what is told', () => {
  const made = register(ROWS);

  test('each fault once, at the cell that names the document', () => {
    expect(brief(made.findings)).toEqual([
      'info evidence/out-of-year E3',
      'info evidence/undated E4',
      'info evidence/shared E4',
      'warning evidence/out-of-year E5',
      'warning evidence/missing E7',
      'warning evidence/date-invalid E8',
    ]);
  });

  test('a plan of the December before is no fault by itself', () => {
    const [december] = made.findings;
    expect(december && findingText(december, 'vi')).toBe('Ô E3: “12/KH-SNV” ban hành tháng 12 năm trước năm đánh giá 2025. Nếu là kế hoạch của năm 2025 thì được; nếu không, thay tài liệu khác.');
  });

  test('one document of several leaves names them all, the one with the impossible date too', () => {
    const shared = made.findings.find(({ code }) => code === 'evidence/shared');
    expect(shared && findingText(shared, 'vi')).toBe('Tài liệu “45/BC-SNV” dùng cho 3 mục: 1.2, 1.3, 2.2. Xem mỗi mục đã nêu rõ phần, trang chứng minh chưa.');
  });

  test('where the year is not known, years are not compared and that is told once', () => {
    expect(brief(register(ROWS, null).findings)).toEqual(['info evidence/year-unknown E1', 'info evidence/undated E4', 'info evidence/shared E4', 'warning evidence/missing E7', 'warning evidence/date-invalid E8']);
  });

  test('the same number of two years is two documents', () => {
    expect(brief(register([['1', 'A', 1, 1, 'KH số 1/KH-SNV ngày 2/1/2025'], ['2', 'B', 1, 1, 'KH số 1/KH-SNV ngày 2/1/2024']]).findings)).toEqual(['warning evidence/out-of-year E3']);
  });

  test('a table without an evidence column has no register, and that is the one thing told', () => {
    const { table, grid } = scoringTable(['number', 'name', 'max', 'self'], [['1', 'A', 1, 1]]);
    const none = evidenceRegister(table, grid, 2025);
    expect(brief(none.findings)).toEqual(['warning evidence/no-column B1']);
    expect(evidencePatch([none], 'vi')).toBeNull();
  });

  test('one merged cell speaks for all of its rows, and a date by its format is a date', () => {
    const { table, grid } = scoringTable(HEADER, [['1', 'A', 1, 1, 45_672], ['2', 'B', 1, 1]]);
    const cells = grid.sheet.cells.map((cell) => (cell.row === 1 && cell.column === 4 ? { ...cell, format: 'dd/mm/yyyy' } : cell));
    const merged = gridOf({ ...grid.sheet, cells, merges: [{ top: 1, left: 4, bottom: 2, right: 4 }] });
    const { leaves, findings } = evidenceRegister(table, merged, 2025);
    expect(leaves.map(({ documents }) => documents.map(({ date }) => date.state === 'day' && date.text))).toEqual([['15/01/2025'], ['15/01/2025']]);
    expect(findings).toEqual([]);
  });
});

describe('the sheet', () => {
  test('a row a document, with a link to its cell; a leaf without one stands there too', () => {
    const [edit] = evidencePatch([register(ROWS)], 'vi')?.edits ?? [];
    if (edit?.kind !== 'put-sheet') throw new Error('no sheet');
    expect([edit.own, edit.name]).toEqual(['evidence', 'Danh mục tài liệu kiểm chứng']);
    const rows = new Map<number, (string | number | boolean | undefined)[]>();
    for (const { row, column, value } of edit.content.cells) rows.set(row, Object.assign(rows.get(row) ?? [], { [column]: value }));
    const lines = [...rows.values()].slice(4).map((cells) => [cells[0], cells[1], cells[4], cells[5], cells[7]].join(' | '));
    expect(lines).toEqual([
      '1 | 1.1 | 12/KH-SNV | 20/12/2024 | Tháng 12 năm trước',
      '2 | 1.2 | 45/BC-SNV | 05/07/2025 | Dùng chung với mục 1.3, 2.2',
      '3 | 1.2 | 46/BC-SNV |  | Chưa ghi ngày',
      '4 | 1.3 | 9/QĐ-SNV | 03/03/2023 | Ngoài năm đánh giá',
      '5 | 1.3 | 45/BC-SNV | 05/07/2025 | Dùng chung với mục 1.2, 2.2',
      ' | 2.1 |  |  | Chưa ghi tài liệu',
      '6 | 2.2 | 45/BC-SNV | 31/6/2025 | Ngày chưa đúng\nDùng chung với mục 1.2, 1.3',
    ]);
    expect(edit.content.cells.find(({ row, column }) => row === 5 && column === 1)?.link).toEqual({ sheet: 'Bảng điểm', cell: 'E4' });
  });

  test('it counts what it holds', () => {
    expect(evidenceCounts([register(ROWS)])).toEqual({ documents: 6, leaves: 5, missing: 1 });
  });

  test('it is as long in English', () => {
    const cells = (language: 'vi' | 'en'): number => {
      const [edit] = evidencePatch([register(ROWS)], language)?.edits ?? [];
      return edit?.kind === 'put-sheet' ? edit.content.cells.length : 0;
    };
    expect(cells('en')).toBe(cells('vi'));
  });
});
