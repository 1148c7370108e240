// The contract of a host: sheets of ours come last, are known by their marker, replaced in their place, and taken away without a trace.
import { expect, test } from 'vitest';
import type { SheetContent } from '../../core/edit/patch.ts';
import { OWN_NAMES } from '../../core/sheet/snapshot.ts';
import { content, putSheet, SCORES, start } from './contract-book.ts';
import type { OpenHost } from './contract-host.ts';
import { sheetOf } from './raw-xlsx.ts';

/** Sheets that PARScore adds. */
export function ownSheetsContract({ adapter, told, host, reopen, apply, cell, own }: OpenHost): void {
  test('a sheet of ours comes last, is known by its marker, and holds its cells', async () => {
    await apply(putSheet('summary', 'Tổng hợp'));
    const { sheets } = await host().read();
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
    expect(await host().read()).toEqual(told);
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
    await reopen({ sheets: [...start.sheets, sheetOf('TỔNG HỢP', { A1: 'của tôi' })] });
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
      expect(await scales(host(), 'Tổng hợp đơn vị')).toEqual(['B3 B5:D7 F4B183 FFFFFF 9DC3E6']);
      expect(await own()).toEqual([['Tổng hợp đơn vị', 'units']]);
    });
  }

  test('taking our sheets away leaves the workbook as it was', async () => {
    await apply(putSheet('summary', 'Tổng hợp'), putSheet('findings', 'Phát hiện'));
    await apply({ kind: 'remove-sheet', own: 'summary' }, { kind: 'remove-sheet', own: 'findings' });
    expect(await host().read()).toEqual(told);
  });

  test('taking away a sheet that is not there is no fault', async () => {
    await apply({ kind: 'remove-sheet', own: 'findings' });
    expect(await host().read()).toEqual(told);
  });
}
