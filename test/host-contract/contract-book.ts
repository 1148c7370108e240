// The workbook that the contract is tried on, and the edits that are made in it.
import type { CellContent, PutMarks, PutSheet, SetCell, SheetContent } from '../../core/edit/patch.ts';
import type { OwnSheet, Snapshot } from '../../core/sheet/snapshot.ts';
import { sheetOf } from './raw-xlsx.ts';

export const SCORES = 'Chấm điểm';
export const LOCKED = 'Đã khoá';

/** The official's workbook of the suite. */
export const start: Snapshot = {
  sheets: [
    sheetOf(
      SCORES,
      {},
      {
        cells: [
          { row: 0, column: 0, value: 'BẢNG CHẤM ĐIỂM CCHC NĂM 2025' },
          { row: 2, column: 0, value: '1.1' },
          { row: 2, column: 1, value: 'Kế hoạch CCHC năm' },
          { row: 2, column: 2, value: 1.5, format: '0.00' },
          { row: 3, column: 2, value: 0.5 },
          { row: 4, column: 2, value: 2, formula: 'SUM(C3:C4)', format: '0.00' },
          { row: 5, column: 2, value: { error: '#REF!' }, formula: '#REF!+1' },
          { row: 6, column: 2, value: true },
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
        hiddenRows: [{ first: 8, last: 9 }],
        hiddenColumns: [{ first: 6, last: 6 }],
      },
    ),
    sheetOf(LOCKED, { A1: 'Khoá', B1: 1 }, { protected: true }),
    sheetOf('Ẩn', { A1: 2024 }, { visibility: 'hidden' }),
  ],
};

export const setCell = (row: number, column: number, after: CellContent, before: CellContent = {}, sheet = SCORES): SetCell => ({
  kind: 'set-cell',
  sheet,
  row,
  column,
  before,
  after,
});

/** A sheet of ours with a link, a merge, three charts and a scale. */
export const content = (title: string): SheetContent => ({
  cells: [
    { row: 0, column: 0, value: title, style: 'title' },
    { row: 1, column: 0, value: 'Lĩnh vực', style: 'header' },
    { row: 1, column: 1, value: 'Chỉ số', style: 'header' },
    { row: 2, column: 0, value: 'Công tác chỉ đạo, điều hành', style: 'link', link: { sheet: SCORES, cell: 'C5' } },
    { row: 2, column: 1, formula: `'${SCORES}'!C5`, value: 2, style: 'points' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  widths: [40, 12],
  frozenRows: 2,
  charts: [
    {
      id: 'index-by-field',
      type: 'bar',
      title: 'Chỉ số theo lĩnh vực',
      description: 'Chỉ số của từng lĩnh vực.',
      categories: { top: 2, left: 0, bottom: 2, right: 0 },
      series: [{ name: 'Chỉ số', values: { top: 2, left: 1, bottom: 2, right: 1 } }],
      anchor: { row: 5, column: 0 },
      size: { width: 480, height: 300 },
      axis: { min: 0, max: 100 },
    },
    {
      id: 'what-moved-the-total',
      type: 'column',
      stacked: true,
      title: 'Tổng thay đổi do đâu',
      description: 'Từng lĩnh vực tăng hoặc giảm bao nhiêu.',
      categories: { top: 2, left: 0, bottom: 2, right: 0 },
      series: (['hidden', 'total', 'rise', 'fall'] as const).map((look) => ({ name: look === 'hidden' ? '' : look, values: { top: 2, left: 1, bottom: 2, right: 1 }, look })),
      anchor: { row: 25, column: 0 },
      size: { width: 480, height: 300 },
    },
    {
      id: 'ranks',
      type: 'line',
      title: 'Thứ hạng qua các năm',
      description: 'Hạng 1 ở trên cùng.',
      categories: { top: 2, left: 0, bottom: 2, right: 0 },
      series: [{ name: 'PAR INDEX', values: { top: 2, left: 1, bottom: 2, right: 1 } }],
      anchor: { row: 45, column: 0 },
      size: { width: 480, height: 300 },
      axis: { min: 1, reversed: true },
    },
  ],
  scales: [{ areas: [{ top: 2, left: 1, bottom: 2, right: 1 }, { top: 4, left: 1, bottom: 6, right: 3 }] }],
  print: { orientation: 'landscape', fitToWidth: true, area: { top: 0, left: 0, bottom: 20, right: 4 } },
});

export const putSheet = (own: OwnSheet, name: string, title = 'BẢNG TỔNG HỢP'): PutSheet => ({ kind: 'put-sheet', own, name, content: content(title) });

export const marks = (...list: readonly PutMarks['marks'][number][]): PutMarks => ({ kind: 'put-marks', sheet: SCORES, marks: list });
