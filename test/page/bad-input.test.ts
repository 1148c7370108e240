// What is no workbook, or too much of one, is refused in a sentence on the page, and the page goes on working.
import { beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { strToU8, zipSync } from 'fflate';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { hostileWorkbook, HOSTILE_SHEET } from '../host-contract/hostile.ts';
import { sheetOf, workbookOf } from '../host-contract/raw-xlsx.ts';
import { cellIn, readIn, typeIn } from './acts.ts';
import { pageForTests } from './for-tests.ts';
import { openIn } from './host-in-page.ts';
import { openFile, ready } from './open-page.ts';

const opened = pageForTests();
let page: Page;

beforeAll(() => {
  ({ page } = opened());
});

const COMPOUND = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...strToU8('EncryptedPackage')].flatMap((letter) => [letter, 0])]);

test.each([
  ['a text', 'ghi-chu.xlsx', (): Uint8Array => strToU8('Kính gửi'), '“ghi-chu.xlsx” không phải tệp Excel .xlsx'],
  ['an empty file', 'rong.xlsx', (): Uint8Array => new Uint8Array(), 'Tệp “rong.xlsx” rỗng.'],
  ['another zip', 'anh.xlsx', (): Uint8Array => zipSync({ 'anh.txt': strToU8('x') }), '“anh.xlsx” không phải bảng tính Excel'],
  ['a workbook under a password', 'mat.xlsx', (): Uint8Array => COMPOUND, 'Tệp “mat.xlsx” có mật khẩu'],
  ['60 MB that unpack to more than may be', 'to.xlsx', (): Uint8Array => zipSync({ 'xl/workbook.xml': new Uint8Array(65 * 1024 * 1024), 'xl/media/a.bin': [new Uint8Array(60 * 1024 * 1024), { level: 0 }] }), 'Tệp “to.xlsx” quá lớn'],
] as const)('%s is refused, and what was open stays', async (_what, name, bytes, sentence) => {
  const before = await readIn(page);
  await page.evaluate(() => window.parscorePage?.say(null));
  await openFile(page, name, bytes());
  await page.locator('#bar [role=status]').getByText(sentence).waitFor();
  await ready(page);
  expect(await readIn(page)).toEqual(before);
});

test('200 sheets are opened, and can be edited', async () => {
  const sheets = Array.from({ length: 200 }, (_, at) => sheetOf(`Đơn vị ${at + 1}`, { A1: 'STT', B1: 'Tiêu chí', C1: 'Điểm tối đa', D1: 'Tự chấm', A2: 1, B2: 'Kế hoạch', C2: 2, D2: 1.5 }));
  await openFile(page, 'nhieu-trang.xlsx', workbookOf({ sheets }));
  await ready(page);
  expect((await readIn(page)).sheets).toHaveLength(200);
  await typeIn(page, 'Đơn vị 200', 'D2', '1,25');
  expect(await cellIn(page, 'Đơn vị 200', 'D2')).toMatchObject({ value: 1.25 });
});

test('formulas in a loop stop nothing: the page goes on, and the formulas stay', async () => {
  const loop: Snapshot = { sheets: [sheetOf('Vòng', {}, { cells: [{ row: 0, column: 0, value: 1, formula: 'B1+1' }, { row: 0, column: 1, value: 2, formula: 'A1+1' }, { row: 1, column: 0, value: 3 }] })] };
  await openIn(page, 'vong.xlsx', workbookOf(loop));
  await ready(page);
  await typeIn(page, 'Vòng', 'A2', '4');
  expect(await cellIn(page, 'Vòng', 'A2')).toMatchObject({ value: 4 });
  await typeIn(page, 'Vòng', 'C1', '=A1+A2');
  expect(await cellIn(page, 'Vòng', 'A1')).toMatchObject({ formula: 'B1+1' });
  expect(await cellIn(page, 'Vòng', 'C1')).toMatchObject({ formula: 'A1+A2' });
});

test('a locked sheet is not edited, and says why', async () => {
  await openIn(page, 'khoa.xlsx', workbookOf({ sheets: [sheetOf('Khoá', { A1: 1 }, { protected: true })] }));
  await ready(page);
  await typeIn(page, 'Khoá', 'A1', '5');
  await page.locator('#bar').getByText('Trang tính này đang khoá').waitFor();
  expect(await cellIn(page, 'Khoá', 'A1')).toMatchObject({ value: 1 });
  expect(await page.evaluate(() => window.parscorePage?.state().isChanged)).toBe(false);
});

test('part of an array is not changed alone: the file says so, and the grid shows the file again', async () => {
  await openIn(page, 'mang.xlsx', hostileWorkbook());
  await ready(page);
  await typeIn(page, HOSTILE_SHEET, 'F6', '9');
  await page.locator('#bar').getByText('nằm trong một công thức mảng').waitFor();
  expect(await cellIn(page, HOSTILE_SHEET, 'F6')).toMatchObject({ value: 3 });
});

test('through all of that the page met no error and asked nobody outside', () => {
  expect(opened().faults).toEqual([]);
  expect(opened().refused).toEqual([]);
});
