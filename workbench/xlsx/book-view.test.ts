// What a program that draws a workbook is told of it: looks, sizes, what stays in sight, names, marks and charts.
import { expect, test } from 'vitest';
import { rawWorkbook } from '../../test/host-contract/raw-xlsx.ts';
import { hostileWorkbook, HOSTILE_SHEET } from '../../test/host-contract/hostile.ts';
import { openArchive } from './archive.ts';
import { viewOf, type BookView } from './book-view.ts';
import { XlsxHost } from './host.ts';
import { putResults } from './put-results.ts';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="200" formatCode="0.00%"/></numFmts>' +
  '<fonts count="2"><font><sz val="12"/><name val="Times New Roman"/></font><font><b/><i val="0"/><u/><strike/><sz val="14"/><color theme="4" tint="-0.5"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"><color rgb="FFFF0000"/></left><right/><top style="double"/><bottom/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf xfId="0"/><xf numFmtId="200" fontId="1" fillId="2" borderId="1" xfId="0"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/></xf></cellXfs>';

const viewed = (xml: string, afterSheets = ''): BookView => viewOf(openArchive(rawWorkbook({ styles: STYLES, sheets: [{ name: 'A', xml }], afterSheets })));

test('letters, fill, lines, alignment and number format of a style; colours of the theme are made darker by their tint', () => {
  const { looks, font } = viewed('<sheetData/>');
  expect(font).toEqual({ size: 12, name: 'Times New Roman' });
  expect(looks[1]).toEqual({
    // Office's own first accent, 4472C4, half as light.
    font: { bold: true, underline: true, strike: true, size: 14, colour: '203864', name: 'Arial' },
    fill: 'FFFF00',
    lines: { left: { style: 'thin', colour: 'FF0000' }, top: { style: 'double', colour: '000000' } },
    horizontal: 'center', vertical: 'top', wrap: true, indent: 2, rotation: -45, format: '0.00%',
  });
});

test('sizes, hidden rows and columns, what stays in sight, grid lines, arrays of several cells, and names', () => {
  const { sheets, names } = viewed(
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18"/>' +
      '<cols><col min="1" max="2" width="20.5" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/></cols>' +
      '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"/></row><row r="4" hidden="1"/><row r="6"><c r="B6"><f t="array" ref="B6:B8">C1:C3</f><v>1</v></c></row></sheetData>',
    '<definedNames><definedName name="Diem">A!$B$6</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName></definedNames>',
  );
  expect(sheets[0]?.looks).toEqual({
    cells: [{ row: 0, column: 0, style: 1 }],
    columns: [{ first: 0, last: 1, width: 20.5, hidden: false }, { first: 2, last: 2, width: 9, hidden: true }],
    rows: [{ row: 0, height: 30, hidden: false }, { row: 3, hidden: true }],
    frozen: { rows: 2, columns: 1 }, marks: [], arrays: [{ top: 5, left: 1, bottom: 7, right: 1 }],
    gridLines: false, rightToLeft: false, defaultHeight: 18,
  });
  expect(names).toEqual([{ name: 'Diem', refersTo: 'A!$B$6', sheet: null }]);
});

test('our marks and our charts are read back from the file that we wrote', async () => {
  const host = XlsxHost.open(hostileWorkbook());
  await host.apply({
    edits: [
      { kind: 'put-marks', sheet: HOSTILE_SHEET, marks: [{ row: 2, column: 2, severity: 'error' }] },
      {
        kind: 'put-sheet', own: 'summary', name: 'Của PARScore',
        content: {
          cells: [{ row: 0, column: 0, value: 'Một', style: 'text' }, { row: 0, column: 1, value: 80.5, style: 'points' }], merges: [], widths: [20, 10], frozenRows: 0,
          charts: [{ id: 'x', type: 'bar', title: 'Chỉ số <%>', description: 'Mô tả', categories: { top: 0, left: 0, bottom: 0, right: 0 }, series: [{ name: 'Đạt', values: { top: 0, left: 1, bottom: 0, right: 1 } }], anchor: { row: 2, column: 0 }, until: { row: 9, column: 2 }, size: { width: 400, height: 300 }, axis: { min: 0, max: 100 } }],
          print: { orientation: 'portrait', fitToWidth: true, area: { top: 0, left: 0, bottom: 9, right: 1 } },
        },
      },
    ],
  });
  const { sheets } = host.view();
  expect(sheets.find(({ sheet }) => sheet.name === HOSTILE_SHEET)?.looks?.marks).toEqual([{ severity: 'error', area: { top: 2, left: 2, bottom: 2, right: 2 } }]);
  expect(sheets.at(-1)?.charts).toEqual([
    {
      name: 'x', title: 'Chỉ số <%>', description: 'Mô tả', type: 'bar', axis: { min: 0, max: 100 },
      at: { row: 2, column: 0, down: 0, right: 0 }, until: { row: 9, column: 2, down: 0, right: 0 },
      series: [{ name: 'Đạt', categories: { from: { sheet: 'Của PARScore', area: { top: 0, left: 0, bottom: 0, right: 0 } }, kept: ['Một'] }, values: { from: { sheet: 'Của PARScore', area: { top: 0, left: 1, bottom: 0, right: 1 } }, kept: ['80.5'] } }],
    },
  ]);
});

test('a state is brought back byte for byte', async () => {
  const host = XlsxHost.open(hostileWorkbook());
  const [state, bytes] = [host.state(), host.save()];
  await host.apply({ edits: [{ kind: 'set-cell', sheet: HOSTILE_SHEET, row: 2, column: 2, before: {}, after: { value: 9 } }] });
  expect(host.save()).not.toEqual(bytes);
  host.turnTo(state);
  expect(host.save()).toEqual(bytes);
});

test.each([
  ['<c r="A1"><f>B1</f><v>1</v></c>', 2, '<c r="A1"><f>B1</f><v>2</v></c>'],
  ['<c r="A1" t="str"><f>B1</f><v>x</v></c>', 2, '<c r="A1"><f>B1</f><v>2</v></c>'],
  ['<c r="A1"><f>B1</f></c>', 'a & b', '<c t="str" r="A1"><f>B1</f><v>a &#38; b</v></c>'],
  ['<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>', true, '<c r="A1" t="b"><f>B1</f><v>1</v></c>'],
  ['<c r="A1"><f>B1</f><v>1</v></c>', { error: '#DIV/0!' }, '<c t="e" r="A1"><f>B1</f><v>#DIV/0!</v></c>'],
  // The file's own digits stay where they are the more exact ones.
  ['<c r="A1"><f>B1</f><v>78.57142857142857</v></c>', 78.571428571429, '<c r="A1"><f>B1</f><v>78.57142857142857</v></c>'],
  ['<c r="A1"><v>1</v></c>', 2, '<c r="A1"><v>1</v></c>'],
] as const)('a result goes beside its formula: %s', (cell, value, after) => {
  const sheet = (inner: string): string => `<worksheet><sheetData><row r="1">${inner}</row></sheetData></worksheet>`;
  expect(putResults(sheet(cell), { file: '', part: '' }, [{ row: 0, column: 0, value }])).toBe(sheet(after));
});
