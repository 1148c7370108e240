// Microsoft's own library, in the version that was tried, on the test host: its rules of loading, batches and lifetimes are the real ones.
import { beforeEach, expect, test } from 'vitest';
import { sheetOf } from '../host-contract/raw-xlsx.ts';
import { libraryFiles } from './library.ts';
import { openExcel, type OpenExcel } from './open-excel.ts';

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ sheets: [sheetOf('Chấm điểm', { A1: 'Kế hoạch', B1: 1.5, B2: 0.5 }), sheetOf('Khoá', { A1: 1 }, { protected: true })] });
});

/** The error of a batch, with the statement that the library blames. */
async function refusal(batch: (context: Excel.RequestContext) => Promise<void>): Promise<{ code: string; message: string; statement?: string | undefined }> {
  try {
    await Excel.run(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { code: error.code, message: error.message, statement: error.debugInfo.statement };
    throw error;
  }
  throw new Error('nothing was refused');
}

test('the library is the pinned one, and answers over the bridge', async () => {
  expect(libraryFiles().version).toBe('1.1.110');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.load('values,address,valueTypes');
    await context.sync();
    expect(range.values).toEqual([['Kế hoạch', 1.5], ['', 0.5]]);
    expect(range.valueTypes).toEqual([['String', 'Double'], ['Empty', 'Double']]);
    expect(range.address).toBe("'Chấm điểm'!A1:B2");
  });
  expect(excel.trips.length).toBeGreaterThan(0);
});

test('a property that was not loaded is refused, as in Excel', async () => {
  await expect(
    refusal(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      await context.sync();
      expect(range.address).toBe('never reached');
    }),
  ).resolves.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('a range that is used after its batch is refused, as in Excel', async () => {
  const kept: Excel.Range[] = [];
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    kept.push(range);
    await context.sync();
  });
  await expect(
    refusal(async () => {
      const [range] = kept;
      if (!range) throw new Error('no range');
      range.values = [[1]];
      await range.context.sync();
    }),
  ).resolves.toMatchObject({ code: 'InvalidObjectPath' });
  expect(excel.references()).toBe(0);
});

test('a missing sheet is told with the statement that asked for it, and a null object is no error', async () => {
  const missing = await refusal(async (context) => {
    context.workbook.worksheets.getItem('Đã xoá').load('name');
    await context.sync();
  });
  expect(missing).toMatchObject({ code: 'ItemNotFound' });
  expect(missing.statement).toContain('worksheets.getItem');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Đã xoá');
    sheet.load('name');
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
  });
});

test('what a batch did before its error stays done', async () => {
  await refusal(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem('Chấm điểm').getRange('C1').values = [['đã ghi']];
    sheets.getItem('Khoá').getRange('A1').values = [[2]];
    await context.sync();
  });
  expect(excel.sheet('Chấm điểm').cells.get(2)?.value).toBe('đã ghi');
  expect(excel.sheet('Khoá').cells.get(0)?.value).toBe(1);
});

test('texts that look like something else become it, unless an apostrophe says that they are text', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Chấm điểm').getRange('D1:G2');
    range.values = [['1.10', 'TRUE', '=B1+B2', '@SUM(B1:B2)'], ["'1.10", "'TRUE", "'=B1+B2", "'@SUM(B1:B2)"]];
    range.load('values,formulas');
    await context.sync();
    expect(range.values).toEqual([[1.1, true, 2, 2], ['1.10', 'TRUE', '=B1+B2', '@SUM(B1:B2)']]);
    expect(range.formulas[0]).toEqual([1.1, true, '=B1+B2', '=SUM(B1:B2)']);
  });
});

test('formulas show new results as soon as what they read is written', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Chấm điểm');
    sheet.getRange('B3').formulas = [['=ROUND(SUM(B1:B2)/3,2)']];
    const result = sheet.getRange('B3');
    result.load('values');
    await context.sync();
    expect(result.values).toEqual([[0.67]]);
    sheet.getRange('B2').values = [[4.5]];
    result.load('values');
    await context.sync();
    expect(result.values).toEqual([[2]]);
  });
});

test('a request over five megabytes is refused, as on the web', async () => {
  const long = 'x'.repeat(30_000);
  await expect(
    refusal(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 0; row < 200; row++) sheet.getCell(row, 3).values = [[long]];
      await context.sync();
    }),
  ).resolves.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(excel.sheet('Chấm điểm').cells.size).toBe(3);
});

test('what the test host does not do is refused by name and never guessed', async () => {
  await expect(
    refusal(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').sort.apply([{ key: 0 }]);
      await context.sync();
    }),
  ).resolves.toMatchObject({ code: 'NotImplementedInTestHost', message: 'Range.sort is not implemented in the test host' });
});
