// What every spreadsheet program's adapter must do: the same tests run against each of them.
import { beforeEach, describe, expect, test } from 'vitest';
import type { CellContent, Edit, PutMarks, PutSheet, SetCell, SheetContent } from '../../core/edit/patch.ts';
import type { SpreadsheetHost } from '../../core/host.ts';
import { OWN_NAMES, type Cell, type OwnSheet, type SheetSnapshot, type Snapshot } from '../../core/sheet/snapshot.ts';
import { sheetOf } from './raw-xlsx.ts';

/** How the suite opens a host and looks behind it. */
export interface ContractHost {
  /** A host whose workbook says what the snapshot says. */
  open(snapshot: Snapshot): Promise<SpreadsheetHost>;
  /** The marks of ours that stand on a sheet: A1 address and severity of each marked cell, in any order. */
  marks(host: SpreadsheetHost, sheet: string): Promise<readonly string[]>;
  /** The colour scales of a sheet: "B3:B4 F4B183 FFFFFF 9DC3E6", from the lowest number to the highest. Absent where the host draws nothing. */
  scales?(host: SpreadsheetHost, sheet: string): Promise<readonly string[]>;
  /** What a program can tell of a workbook, where that is not all. */
  tells?(snapshot: Snapshot): Snapshot;
}

const SCORES = 'Chấm điểm';
const LOCKED = 'Đã khoá';

const start: Snapshot = {
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

const setCell = (row: number, column: number, after: CellContent, before: CellContent = {}, sheet = SCORES): SetCell => ({
  kind: 'set-cell',
  sheet,
  row,
  column,
  before,
  after,
});

const content = (title: string): SheetContent => ({
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

const putSheet = (own: OwnSheet, name: string, title = 'BẢNG TỔNG HỢP'): PutSheet => ({ kind: 'put-sheet', own, name, content: content(title) });

const marks = (...list: readonly PutMarks['marks'][number][]): PutMarks => ({ kind: 'put-marks', sheet: SCORES, marks: list });

/** Runs the suite for one adapter. */
export function contractSuite(name: string, adapter: ContractHost): void {
  describe(`${name} keeps the contract of a host`, () => {
    let host: SpreadsheetHost;
    const told = adapter.tells?.(start) ?? start;
    beforeEach(async () => {
      host = await adapter.open(start);
    });

    const apply = (...edits: readonly Edit[]): Promise<void> => host.apply({ edits });
    const sheet = async (wanted: string): Promise<SheetSnapshot> => {
      const found = (await host.read()).sheets.find((candidate) => candidate.name === wanted);
      if (!found) throw new Error(`no sheet ${wanted}`);
      return found;
    };
    const cell = async (row: number, column: number, wanted = SCORES): Promise<Cell | undefined> =>
      (await sheet(wanted)).cells.find((candidate) => candidate.row === row && candidate.column === column);
    const own = async (): Promise<readonly (readonly [string, OwnSheet])[]> =>
      (await host.read()).sheets.flatMap((candidate) => (candidate.own ? [[candidate.name, candidate.own] as const] : []));

    test('it reads what stands in the workbook, and nothing is lost on the way', async () => {
      expect(await host.read()).toEqual(told);
    });

    test('a number, a text, a truth and a blank are written as what they are', async () => {
      await apply(setCell(3, 3, { value: 0.1 }), setCell(4, 3, { value: 'Đạt' }), setCell(5, 3, { value: true }), setCell(2, 2, {}, { value: 1.5 }));
      expect((await cell(3, 3))?.value).toBe(0.1);
      expect((await cell(4, 3))?.value).toBe('Đạt');
      expect((await cell(5, 3))?.value).toBe(true);
      expect(await cell(2, 2)).toBeUndefined();
    });

    test.each(['=1+1', '+84', '-', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '1.10', '0012', 'TRUE', '1/2', ' lề ', 'a\nb', '<b> & "c"', '_x0041_'])(
      'the text %j stays text',
      async (text) => {
        await apply(setCell(20, 1, { value: text }));
        expect(await cell(20, 1)).toEqual({ row: 20, column: 1, value: text });
      },
    );

    test('a formula is written with its result, and the cell keeps its number format', async () => {
      await apply(setCell(2, 2, { formula: 'C4*3', value: 1.5 }, { value: 1.5 }));
      expect(await cell(2, 2)).toEqual({ row: 2, column: 2, value: 1.5, formula: 'C4*3', format: '0.00' });
    });

    test('the inverse of a patch brings the sheet back', async () => {
      const there = [setCell(2, 2, { value: 9 }, { value: 1.5 }), setCell(4, 2, { value: 2 }, { formula: 'SUM(C3:C4)', value: 2 }), setCell(30, 3, { value: 'x' })];
      await apply(...there);
      expect(await host.read()).not.toEqual(told);
      await apply(...there.map((edit) => ({ ...edit, before: edit.after, after: edit.before })));
      expect(await host.read()).toEqual(told);
    });

    test('a patch applied twice changes nothing the second time', async () => {
      const edits = [
        setCell(4, 2, { formula: 'SUM(C3:C4)', value: 2 }),
        putSheet('summary', 'Tổng hợp'),
        putSheet('findings', 'Phát hiện'),
        marks({ row: 2, column: 2, severity: 'error' }),
        { kind: 'put-settings', text: '{"a":1}' } as const,
      ];
      await apply(...edits);
      const once = await host.read();
      await apply(...edits);
      expect(await host.read()).toEqual(once);
      expect(await adapter.marks(host, SCORES)).toEqual(['C3 error']);
    });

    test('a locked sheet is refused, and the whole patch with it', async () => {
      await expect(apply(setCell(2, 2, { value: 9 }), putSheet('summary', 'Tổng hợp'), setCell(0, 1, { value: 2 }, {}, LOCKED))).rejects.toMatchObject({
        name: 'HostError',
        code: 'sheet/protected',
        values: { sheet: LOCKED },
      });
      expect(await host.read()).toEqual(told);
    });

    test('a sheet that is gone is refused, and the whole patch with it', async () => {
      await expect(apply(setCell(2, 2, { value: 9 }), setCell(0, 0, { value: 1 }, {}, 'Đã xoá'))).rejects.toMatchObject({
        name: 'HostError',
        code: 'sheet/missing',
      });
      expect(await host.read()).toEqual(told);
    });

    test('a sheet of ours comes last, is known by its marker, and holds its cells', async () => {
      await apply(putSheet('summary', 'Tổng hợp'));
      const { sheets } = await host.read();
      expect(sheets.slice(0, -1)).toEqual(told.sheets);
      expect(sheets.at(-1)).toMatchObject({ name: 'Tổng hợp', own: 'summary', visibility: 'visible', merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
      expect(await cell(2, 1, 'Tổng hợp')).toEqual({ row: 2, column: 1, value: 2, formula: `'${SCORES}'!C5`, format: '#,##0.00' });
      expect(await cell(2, 0, 'Tổng hợp')).toMatchObject({ value: 'Công tác chỉ đạo, điều hành' });
      expect(OWN_NAMES.summary).toBe('PARSCORE_SUMMARY');
    });

    test('a sheet that the official fills in has its drop-downs and day limits, and a day comes back as its number', async () => {
      const area = { top: 3, left: 0, bottom: 3, right: 0 };
      const sheetOfEntries: SheetContent = {
        ...content('KẾ HOẠCH CẢI THIỆN'),
        cells: [
          { row: 3, column: 0, value: 46_376, style: 'entry-date' },
          { row: 3, column: 1, value: 'Sở Nội vụ', style: 'entry' },
          { row: 3, column: 2, value: 1.5, style: 'entry-points' },
        ],
        validations: [
          { kind: 'date', area, from: 46_023, to: 46_387, message: 'Trong năm 2026' },
          { kind: 'cells', area: { ...area, left: 1, right: 1 }, source: { top: 6, left: 1, bottom: 9, right: 1 }, lenient: true },
          { kind: 'list', area: { ...area, left: 3, right: 3 }, choices: ['Đang thực hiện', 'Hoàn thành'] },
        ],
        print: { orientation: 'landscape', fitToWidth: true, paper: 'A3', area: { top: 0, left: 0, bottom: 20, right: 4 } },
      };
      await apply({ kind: 'put-sheet', own: 'plan', name: 'Kế hoạch', content: sheetOfEntries });
      expect(await own()).toEqual([['Kế hoạch', 'plan']]);
      expect(await cell(3, 0, 'Kế hoạch')).toEqual({ row: 3, column: 0, value: 46_376, format: 'dd/mm/yyyy' });
      expect(await cell(3, 1, 'Kế hoạch')).toEqual({ row: 3, column: 1, value: 'Sở Nội vụ' });
      expect(await cell(3, 2, 'Kế hoạch')).toEqual({ row: 3, column: 2, value: 1.5, format: '#,##0.00' });
      await apply({ kind: 'remove-sheet', own: 'plan' });
      expect(await host.read()).toEqual(told);
    });

    test('a sheet of ours is replaced and not doubled', async () => {
      await apply(putSheet('summary', 'Tổng hợp'), putSheet('findings', 'Phát hiện'));
      await apply(putSheet('summary', 'Tổng hợp', 'LẦN HAI'));
      expect(await own()).toEqual([
        ['Tổng hợp', 'summary'],
        ['Phát hiện', 'findings'],
      ]);
      expect((await cell(0, 0, 'Tổng hợp'))?.value).toBe('LẦN HAI');
    });

    test("the official's own sheet of that name is left alone, whatever its letters' case", async () => {
      host = await adapter.open({ sheets: [...start.sheets, sheetOf('TỔNG HỢP', { A1: 'của tôi' })] });
      await apply(putSheet('summary', 'Tổng hợp'));
      const [[name] = ['']] = await own();
      expect(name.toLowerCase()).not.toBe('tổng hợp');
      expect((await cell(0, 0, 'TỔNG HỢP'))?.value).toBe('của tôi');
      await apply({ kind: 'remove-sheet', own: 'summary' });
      expect((await cell(0, 0, 'TỔNG HỢP'))?.value).toBe('của tôi');
    });

    const { scales } = adapter;
    if (scales) {
      test('a colour scale covers all its areas, and is not doubled when the sheet is drawn anew', async () => {
        await apply(putSheet('units', 'Tổng hợp đơn vị'));
        await apply(putSheet('units', 'Tổng hợp đơn vị'));
        expect(await scales(host, 'Tổng hợp đơn vị')).toEqual(['B3 B5:D7 F4B183 FFFFFF 9DC3E6']);
        expect(await own()).toEqual([['Tổng hợp đơn vị', 'units']]);
      });
    }

    test('taking our sheets away leaves the workbook as it was', async () => {
      await apply(putSheet('summary', 'Tổng hợp'), putSheet('findings', 'Phát hiện'));
      await apply({ kind: 'remove-sheet', own: 'summary' }, { kind: 'remove-sheet', own: 'findings' });
      expect(await host.read()).toEqual(told);
    });

    test('taking away a sheet that is not there is no fault', async () => {
      await apply({ kind: 'remove-sheet', own: 'findings' });
      expect(await host.read()).toEqual(told);
    });

    test('marks are replaced as a whole, the strongest on a cell stays, and no cell changes', async () => {
      await apply(marks({ row: 2, column: 2, severity: 'info' }, { row: 2, column: 2, severity: 'error' }, { row: 3, column: 2, severity: 'warning' }));
      expect([...(await adapter.marks(host, SCORES))].sort()).toEqual(['C3 error', 'C4 warning']);
      expect(await host.read()).toEqual(told);
      await apply(marks({ row: 4, column: 2, severity: 'info' }));
      expect(await adapter.marks(host, SCORES)).toEqual(['C5 info']);
      await apply(marks());
      expect(await adapter.marks(host, SCORES)).toEqual([]);
    });

    test('settings come back letter for letter, and leave when told', async () => {
      expect(await host.loadSettings()).toBeNull();
      const text = '{"journal":"đã ghi \\"1.10\\" < & >","dòng":"\\n"}\n  ';
      await apply({ kind: 'put-settings', text });
      expect(await host.loadSettings()).toBe(text);
      await apply({ kind: 'put-settings', text: '{}' });
      expect(await host.loadSettings()).toBe('{}');
      await apply({ kind: 'put-settings', text: null });
      expect(await host.loadSettings()).toBeNull();
      expect(await host.read()).toEqual(told);
    });

    test('a cell can be shown, and edits can be watched until one stops', async () => {
      await host.select(SCORES, 'C3');
      const stop = host.watch(() => undefined);
      stop();
      await expect(host.select('Đã xoá', 'A1')).rejects.toMatchObject({ code: 'sheet/missing' });
    });
  });
}
