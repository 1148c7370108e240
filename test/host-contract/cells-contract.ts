// The contract of a host: cells are read and written as what they are, and a patch is done whole or not at all.
import { expect, test } from 'vitest';
import { LOCKED, putSheet, setCell } from './contract-book.ts';
import type { OpenHost } from './contract-host.ts';

/** Cells of the official’s sheets. */
export function cellsContract({ told, host, apply, cell }: OpenHost): void {
  test('it reads what stands in the workbook, and nothing is lost on the way', async () => {
    expect(await host().read()).toEqual(told);
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
    expect(await host().read()).not.toEqual(told);
    await apply(...there.map((edit) => ({ ...edit, before: edit.after, after: edit.before })));
    expect(await host().read()).toEqual(told);
  });

  test('a locked sheet is refused, and the whole patch with it', async () => {
    await expect(apply(setCell(2, 2, { value: 9 }), putSheet('summary', 'Tổng hợp'), setCell(0, 1, { value: 2 }, {}, LOCKED))).rejects.toMatchObject({
      name: 'HostError',
      code: 'sheet/protected',
      values: { sheet: LOCKED },
    });
    expect(await host().read()).toEqual(told);
  });

  test('a sheet that is gone is refused, and the whole patch with it', async () => {
    await expect(apply(setCell(2, 2, { value: 9 }), setCell(0, 0, { value: 1 }, {}, 'Đã xoá'))).rejects.toMatchObject({
      name: 'HostError',
      code: 'sheet/missing',
    });
    expect(await host().read()).toEqual(told);
  });
}
