// The judge judges: it computes anew and does not repeat what a file claims.
import { expect, test } from 'vitest';
import { rawWorkbook } from '../host-contract/raw-xlsx.ts';
import { recalculate, toPng } from './libreoffice.ts';

const lying = rawWorkbook({
  sheets: [{ name: 'Bảng', xml: '<sheetData><row r="1"><c r="A1"><v>1.5</v></c><c r="B1"><v>0.5</v></c><c r="C1"><f>SUM(A1:B1)</f><v>99</v></c><c r="D1"><f>N("x")=0</f><v>0</v></c></row></sheetData>' }],
});

test('a wrong cached value is found out', { timeout: 120_000 }, async () => {
  const values = await recalculate(lying);
  expect(values.get('Bảng!C1')).toBe(2);
  expect(values.get('Bảng!D1')).toBe(true);
});

test('pages come as PNG pictures', { timeout: 120_000 }, async () => {
  const pages = await toPng(lying);
  expect(pages).toHaveLength(1);
  expect([...(pages[0] ?? [])].slice(1, 4)).toEqual([0x50, 0x4e, 0x47]);
});

test('what is no workbook fails loudly', { timeout: 120_000 }, async () => {
  await expect(recalculate(new Uint8Array([1, 2, 3]))).rejects.toThrow();
});
