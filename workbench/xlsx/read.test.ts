// What stands in a file's XML, by whatever program it was written, comes out in the snapshot.
import { expect, test } from 'vitest';
import { rawWorkbook, zipOf } from '../../test/host-contract/raw-xlsx.ts';
import type { Cell, SheetSnapshot } from '../../core/sheet/snapshot.ts';
import { closeArchive, openArchive } from './archive.ts';
import { readSnapshot } from './read.ts';

const sheetOf = (xml: string, more: Partial<Parameters<typeof rawWorkbook>[0]> = {}): SheetSnapshot => {
  const [sheet] = readSnapshot(rawWorkbook({ sheets: [{ name: 'Bảng', xml }], ...more })).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const cellsOf = (rows: string, more: Partial<Parameters<typeof rawWorkbook>[0]> = {}): readonly Cell[] => sheetOf(`<sheetData>${rows}</sheetData>`, more).cells;

test('every type of cell is read', () => {
  const strings = '<si><t>Tiêu chí</t></si><si><r><t>Điểm </t></r><r><rPr><b/></rPr><t xml:space="preserve">tối đa</t></r><rPh sb="0" eb="1"><t>phiên âm</t></rPh></si>';
  const row =
    '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>A1&amp;""</f><v>1,5</v></c><c r="D1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>' +
    '<c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#DIV/0!</v></c><c r="G1" t="d"><v>2024-11-22</v></c><c r="H1"><f>1+1</f></c><c r="I1" t="str"><f>""</f><v></v></c><c r="J1"><v>1E-3</v></c></row>';
  expect(cellsOf(row, { strings })).toEqual([
    { row: 0, column: 0, value: 1.5 },
    { row: 0, column: 1, value: 'Điểm tối đa' },
    { row: 0, column: 2, value: '1,5', formula: 'A1&""' },
    { row: 0, column: 3, value: 'ab' },
    { row: 0, column: 4, value: false },
    { row: 0, column: 5, value: { error: '#DIV/0!' } },
    { row: 0, column: 6, value: 45618 },
    { row: 0, column: 7, value: null, formula: '1+1' },
    { row: 0, column: 8, value: '', formula: '""' },
    { row: 0, column: 9, value: 0.001 },
  ]);
});

test('cells that have only a style, and empty texts, are not in the snapshot', () => {
  expect(cellsOf('<row r="1"><c r="A1" s="0"/><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t></t></is></c><c r="D1"><v/></c></row>', { strings: '<si><t/></si>' })).toEqual([]);
});

test('line breaks and escaped characters of a text are read as they are meant', () => {
  expect(cellsOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: '<si><t>Tiêu&#10;chí_x000D_ &lt;1&gt; _x005F_x0041_</t></si>' })[0]?.value).toBe(
    'Tiêu\nchí\r <1> _x0041_',
  );
});

test('a shared formula is told for each cell that shares it', () => {
  const rows =
    `<row r="3"><c r="D3"><f t="shared" ref="D3:D5" si="0">SUM(B3:C3)*$A$1+'Bảng 2'!B3+[1]Năm!B3+LOG10(B3)</f><v>1</v></c></row>` +
    '<row r="4"><c r="D4"><f t="shared" si="0"/><v>2</v></c></row><row r="5"><c r="D5"><f t="shared" si="0"/><v>3</v></c></row>';
  expect(cellsOf(rows).map(({ formula }) => formula)).toEqual([
    `SUM(B3:C3)*$A$1+'Bảng 2'!B3+[1]Năm!B3+LOG10(B3)`,
    `SUM(B4:C4)*$A$1+'Bảng 2'!B4+[1]Năm!B4+LOG10(B4)`,
    `SUM(B5:C5)*$A$1+'Bảng 2'!B5+[1]Năm!B5+LOG10(B5)`,
  ]);
});

test('an array formula is told at its first cell, a data table only by its values', () => {
  const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1"><f t="dataTable" ref="C1:C2" dt2D="0" r1="B1"/><v>5</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
  expect(cellsOf(rows)).toEqual([
    { row: 0, column: 0, value: 2, formula: 'B1:B2*2' },
    { row: 0, column: 2, value: 5 },
    { row: 1, column: 0, value: 4 },
  ]);
});

test('number formats are told where they are not General: built in, custom and of East Asia', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="General"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="49"/><xf numFmtId="31"/><xf/></cellXfs>';
  const cells = [0, 1, 2, 3, 4, 5, 6].map((style) => `<c s="${style}"><v>45000</v></c>`).join('');
  expect(cellsOf(`<row>${cells}</row>`, { styles }).map(({ format }) => format)).toEqual([undefined, 'm/d/yyyy', 'dd/mm/yyyy', undefined, '@', 'm/d/yyyy', undefined]);
});

test('rows and cells without an address follow those before them', () => {
  expect(cellsOf('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>')).toEqual([
    { row: 0, column: 0, value: 1 },
    { row: 0, column: 1, value: 2 },
    { row: 4, column: 2, value: 3 },
    { row: 4, column: 3, value: 4 },
    { row: 5, column: 0, value: 5 },
  ]);
});

test('cells that a program wrote out of order come by row and column', () => {
  expect(cellsOf('<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>').map(({ value }) => value)).toEqual([1, 3, 4]);
});

test('merges, hidden rows and columns, visibility and protection are read', () => {
  const { sheets } = readSnapshot(
    rawWorkbook({
      sheets: [
        {
          name: 'A',
          xml:
            '<cols><col min="2" max="3" hidden="true"/><col min="5" max="5" width="9"/></cols><sheetData><row r="2" hidden="1"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="7" hidden="1"/></sheetData>' +
            '<sheetProtection sheet="1" objects="1"/><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B5:B9"/></mergeCells>',
        },
        { name: 'B', xml: '<sheetData/><sheetProtection objects="1"/>', state: 'hidden' },
        { name: 'C', xml: '<sheetData/>', state: 'veryHidden' },
      ],
    }),
  );
  expect(sheets[0]).toMatchObject({
    visibility: 'visible',
    protected: true,
    merges: [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 4, left: 1, bottom: 8, right: 1 },
    ],
    hiddenRows: [
      { first: 1, last: 2 },
      { first: 6, last: 6 },
    ],
    hiddenColumns: [{ first: 1, last: 2 }],
  });
  expect(sheets.slice(1).map(({ visibility, protected: locked }) => [visibility, locked])).toEqual([
    ['hidden', false],
    ['very-hidden', false],
  ]);
});

test('our sheets are known by their markers, also after the user renamed them', () => {
  const { sheets } = readSnapshot(
    rawWorkbook({
      sheets: ['Chấm', "Của 'tôi'", 'Findings'].map((name) => ({ name, xml: '<sheetData/>' })),
      afterSheets: `<definedNames><definedName name="parscore_summary" hidden="1">'Của ''tôi'''!$A$1</definedName><definedName name="PARSCORE_FINDINGS">Findings!$A$1</definedName><definedName name="X">#REF!</definedName></definedNames>`,
    }),
  );
  expect(sheets.map(({ own }) => own)).toEqual([undefined, 'summary', 'findings']);
});

test('a strict workbook with prefixes everywhere and absolute targets is read', () => {
  const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
  const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const bytes = zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<p:Relationships xmlns:p="p"><p:Relationship Id="a" Type="${office}/officeDocument" Target="/Book/main.xml"/></p:Relationships>`,
    'Book/main.xml': `<x:workbook xmlns:x="${main}" xmlns:rel="${office}"><x:sheets><x:sheet name="S" sheetId="1" rel:id="q"/></x:sheets></x:workbook>`,
    'Book/_rels/main.xml.rels': `<p:Relationships xmlns:p="p"><p:Relationship Id="q" Type="${office}/worksheet" Target="/Book/Sheets/one.xml"/><p:Relationship Id="s" Type="${office}/sharedStrings" Target="./texts.xml"/></p:Relationships>`,
    'Book/Sheets/one.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c r="C2"><x:f>SUM(D2:E2)</x:f><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    'Book/texts.xml': `<x:sst xmlns:x="${main}"><x:si><x:t>Lĩnh vực</x:t></x:si></x:sst>`,
  });
  expect(readSnapshot(bytes).sheets[0]).toMatchObject({
    name: 'S',
    cells: [
      { row: 1, column: 1, value: 'Lĩnh vực' },
      { row: 1, column: 2, value: 3, formula: 'SUM(D2:E2)' },
    ],
  });
});

test('a sheet in UTF-16 with a byte order mark is read', () => {
  const xml = '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Điểm đạt được</t></is></c></row></sheetData></worksheet>';
  const snapshot = readSnapshot(withBytes(rawWorkbook({ sheets: [{ name: 'A', xml: '<sheetData/>' }] }), 'xl/worksheets/sheet1.xml', Buffer.from(xml, 'utf16le')));
  expect(snapshot.sheets[0]?.cells[0]?.value).toBe('Điểm đạt được');
});

test('a sheet of a chart is listed without cells', () => {
  const bytes = rawWorkbook({
    sheets: [],
    parts: {
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Biểu đồ" sheetId="1" r:id="c"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="c" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      'xl/chartsheets/sheet1.xml': '<chartsheet><sheetViews/></chartsheet>',
    },
  });
  expect(readSnapshot(bytes).sheets).toEqual([
    { name: 'Biểu đồ', visibility: 'visible', cells: [], merges: [], hiddenRows: [], hiddenColumns: [], protected: false },
  ]);
});

test('20,000 rows, a stray cell at XFD1048576 and whole columns of style are read quickly', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const row = index + 1;
    const texts = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => `<c r="${column}${row}" s="0"/>`).join('');
    return `<row r="${row}" spans="1:9">${texts}<c r="H${row}" t="s"><v>0</v></c><c r="I${row}"><v>${row / 100}</v></c></row>`;
  });
  const xml = `<cols><col min="1" max="16384" style="0" width="9"/></cols><sheetData>${rows.join('')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`;
  const bytes = rawWorkbook({ sheets: [{ name: 'Lớn', xml }], strings: '<si><t>x</t></si>' });
  const began = performance.now();
  const cells = readSnapshot(bytes).sheets[0]?.cells ?? [];
  expect(performance.now() - began).toBeLessThan(6000);
  expect(cells).toHaveLength(40_001);
  expect(cells.at(-1)).toEqual({ row: 1_048_575, column: 16_383, value: 1 });
});

function withBytes(workbook: Uint8Array, part: string, bytes: Uint8Array): Uint8Array {
  const parts = openArchive(workbook);
  parts.set(part, bytes);
  return closeArchive(parts);
}
