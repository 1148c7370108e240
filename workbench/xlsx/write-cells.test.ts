// Cells are written in their places, in sheets as other programs leave them.
import { expect, test } from 'vitest';
import type { CellContent } from '../../core/edit/patch.ts';
import { parseA1 } from '../../core/address.ts';
import { rawWorkbook } from '../../test/host-contract/raw-xlsx.ts';
import { readSnapshot } from './read.ts';
import { writeCells } from './write-cells.ts';

const write = (inside: string, cells: Readonly<Record<string, CellContent>>): string => {
  const changes = Object.entries(cells).map(([address, content]) => ({ ...(parseA1(address) ?? { row: -1, column: -1 }), content }));
  return writeCells(`<worksheet>${inside}</worksheet>`, { file: 'f', part: 'p' }, 'Bảng', changes).replace(/^<worksheet>|<\/worksheet>$/g, '');
};

test('a formula of ours carries a number as its cached value, never a text', () => {
  expect(write('<sheetData><row r="1"><c r="A1" t="s" s="4"><v>3</v></c></row></sheetData>', { A1: { formula: '=SUM(B1:B2)', value: 8.36 } })).toBe(
    '<sheetData><row r="1"><c r="A1" s="4"><f>SUM(B1:B2)</f><v>8.36</v></c></row></sheetData>',
  );
});

test('a formula whose result is a text, a truth or unknown says so', () => {
  expect(write('<sheetData/>', { A1: { formula: 'B1&"<"', value: 'a<' }, B1: { formula: 'TRUE()', value: true }, C1: { formula: 'NOW()' } })).toBe(
    '<sheetData><row r="1"><c r="A1" t="str"><f>B1&#38;&#34;&#60;&#34;</f><v>a&#60;</v></c><c r="B1" t="b"><f>TRUE()</f><v>1</v></c><c r="C1"><f>NOW()</f></c></row></sheetData>',
  );
});

test('new cells and rows find their places, and the hints about used cells follow', () => {
  expect(
    write('<dimension ref="B2:B4"/><sheetData><row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="4"/></sheetData>', {
      A2: { value: 5 },
      C2: { value: 6 },
      A3: { value: 7 },
      A4: { value: 8 },
      A9: { value: 9 },
    }),
  ).toBe(
    '<dimension ref="A2:C9"/><sheetData><row r="2"><c r="A2"><v>5</v></c><c r="B2"><v>1</v></c><c r="C2"><v>6</v></c></row><row r="3"><c r="A3"><v>7</v></c></row>' +
      '<row r="4"><c r="A4"><v>8</v></c></row><row r="9"><c r="A9"><v>9</v></c></row></sheetData>',
  );
});

test('a sheet that does not say its addresses, and writes a prefix, is written to all the same', () => {
  const xml = writeCells(
    '<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    { file: '', part: '' },
    'Bảng',
    [
      { row: 0, column: 1, content: { value: 9 } },
      { row: 1, column: 2, content: { value: '=x' } },
    ],
  );
  expect(xml).toBe(
    '<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c r="B1"><x:v>9</x:v></x:c></x:row>' +
      '<x:row><x:c><x:v>3</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:t xml:space="preserve">=x</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
  );
});

test('blanking a cell keeps its looks, and leaves nothing where it had none', () => {
  expect(write('<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData>', { A1: {}, B1: {}, C1: {}, A7: {} })).toBe(
    '<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>',
  );
});

test('cells that shared a formula with an overwritten one get a formula of their own', () => {
  const xml =
    '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="7">A1*$C$1&amp;""</f><v>1</v></c><c r="D1"><f t="shared" ref="D1:D2" si="8">A1+1</f><v>2</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="7"/><v>2</v></c><c r="D2"><f t="shared" si="8"/><v>3</v></c></row><row r="3"><c r="B3"><f t="shared" si="7"/><v>3</v></c></row></sheetData>';
  const after = write(xml, { B1: { value: 5 }, B3: { value: 6 } });
  expect(after).toContain('<c r="B2"><f>A2*$C$1&#38;&#34;&#34;</f><v>2</v></c>');
  expect(after).toContain('<c r="D2"><f t="shared" si="8"/><v>3</v></c>');
  const cells = readSnapshot(rawWorkbook({ sheets: [{ name: 'A', xml: after }] })).sheets[0]?.cells ?? [];
  expect(cells.map(({ formula, value }) => formula ?? value)).toEqual([5, 'A1+1', 'A2*$C$1&""', 'A2+1', 6]);
});

test('overwriting one of the cells that share a formula leaves the others sharing it', () => {
  const xml = '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData>';
  expect(write(xml, { B2: { value: 5 } })).toContain('<f t="shared" ref="B1:B2" si="0">A1</f>');
});

test('part of an array of several cells is refused, an array of one cell may go', () => {
  const xml = '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1" cm="1"><f t="array" ref="C1">SUM(B1:B2*2)</f><v>1</v></c></row></sheetData>';
  expect(() => write(xml, { A2: { value: 1 } })).toThrow(expect.objectContaining({ code: 'cell/in-array', values: { sheet: 'Bảng', cell: 'A2' } }));
  expect(write(xml, { C1: { value: 4 } })).toContain('<c r="C1"><v>4</v></c>');
});

test('a text is cut at what a cell holds, and a number that no cell holds is our own mistake', () => {
  const cut = /<t [^>]*>(?<text>[^<]*)</.exec(write('<sheetData/>', { A1: { value: 'đ'.repeat(40_000) } }))?.groups?.text;
  expect(cut).toHaveLength(32_767);
  expect(() => write('<sheetData/>', { A1: { value: Number.NaN } })).toThrow(RangeError);
});

test('a hundred cells among 20,000 rows are written quickly', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 1}">${['A', 'B', 'C', 'D', 'E', 'F'].map((column) => `<c r="${column}${index + 1}"><v>1</v></c>`).join('')}</row>`);
  const changes = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`C${index * 200 + 1}`, { formula: 'SUM(A1:B1)', value: 2 }]));
  const began = performance.now();
  const after = write(`<sheetData>${rows.join('')}</sheetData>`, changes);
  expect(performance.now() - began).toBeLessThan(5000);
  expect(after.match(/<f>SUM\(A1:B1\)<\/f><v>2<\/v>/g)).toHaveLength(100);
});
