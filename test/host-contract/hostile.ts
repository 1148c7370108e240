// A workbook with everything that an official's file may hold and that a careless writer loses.
import { rawWorkbook } from './raw-xlsx.ts';

/** The scoring sheet of the hostile workbook. */
export const HOSTILE_SHEET = 'Chấm điểm "2025" & Co';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relationships = (...list: readonly (readonly [id: string, type: string, target: string, external?: boolean])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${list
    .map(([id, type, target, external]) => `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`)
    .join('')}</Relationships>`;

const SHEET =
  '<sheetPr codeName="Sheet1" filterMode="1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:F12"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><selection activeCell="C3" sqref="C3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15.75" x14ac:dyDescent="0.25"/><cols><col min="1" max="16384" width="9.1" style="1" customWidth="1"/></cols>' +
  '<sheetData><!-- của tôi --><row r="1" spans="1:6" ht="30" customHeight="1" x14ac:dyDescent="0.3"><c r="A1" s="1" t="s"><v>0</v></c></row>' +
  '<row r="3" spans="1:6"><c r="A3" s="1" t="s" ph="1"><v>1</v></c><c r="C3" s="2"><v>1.5</v></c><c r="D3" s="2"><f t="shared" ref="D3:D5" si="0">C3*2</f><v>3</v></c></row>' +
  '<row r="4" hidden="1" outlineLevel="1"><c r="C4" s="2"><v>0.5</v></c><c r="D4" s="2"><f t="shared" si="0"/><v>1</v></c></row>' +
  '<row r="5"><c r="C5" s="2"><f>SUM(C3:C4)</f><v>2</v></c><c r="D5" s="2"><f t="shared" si="0"/><v>4</v></c><c r="E5" cm="1"><f t="array" ref="E5">SUM(C3:C4*2)</f><v>4</v></c></row>' +
  '<row r="6"><c r="C6"><f>[1]Năm!$A$1+1</f><v>8</v></c><c r="F6"><f t="array" ref="F6:F7">C3:C4*2</f><v>3</v></c></row><row r="7"><c r="F7"><v>1</v></c></row></sheetData>' +
  '<autoFilter ref="A2:F7"/><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells><phoneticPr fontId="0"/>' +
  '<conditionalFormatting sqref="C3:C5"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>C3&gt;1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C3:C4"><formula1>"0,1"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" r:id="rId1"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting/></x14:conditionalFormattings></ext></extLst>';

const WORKSHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ' +
  `xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">${SHEET}</worksheet>`;

const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  '<mc:AlternateContent><mc:Choice Requires="cx1" xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex"><xdr:graphicFrame/></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent></xdr:wsDr>';

/** The bytes of the hostile workbook. */
export const hostileWorkbook = (): Uint8Array =>
  rawWorkbook({
    sheets: [
      { name: HOSTILE_SHEET, xml: '' },
      { name: 'TỔNG HỢP', xml: '<sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row></sheetData>' },
      { name: 'Ẩn', xml: '<sheetData/>', state: 'veryHidden' },
    ],
    beforeSheets:
      '<fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"/></mc:AlternateContent>' +
      '<bookViews><workbookView activeTab="1"/></bookViews>',
    afterSheets:
      `<externalReferences><externalReference r:id="ext1"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Chấm điểm "2025" &amp; Co'!$A$2:$F$7</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Chấm điểm "2025" &amp; Co'!$1:$2</definedName><definedName name="ĐiểmTốiĐa" comment="của tôi">100</definedName></definedNames>` +
      '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="5" r:id="pivot1"/></pivotCaches><extLst><ext uri="{X}"/></extLst>',
    strings: '<si><t>BẢNG CHẤM ĐIỂM</t></si><si><r><t>Kế hoạch </t></r><r><rPr><b/></rPr><t>CCHC</t></r></si><si><t>của tôi</t></si>',
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot; đ&quot;"/></numFmts><fonts count="2"><font><sz val="13"/><name val="Times New Roman"/></font><font><b/><name val="Times New Roman"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="3"><xf xfId="0"/><xf fontId="1" xfId="0"/><xf numFmtId="164" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><extLst><ext uri="{S}"/></extLst>',
    relationships:
      `<Relationship Id="ext1" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/><Relationship Id="pivot1" Type="${OFFICE}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/>` +
      `<Relationship Id="chain" Type="${OFFICE}/calcChain" Target="calcChain.xml"/><Relationship Id="custom" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/>` +
      '<Relationship Id="vba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="people" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>',
    contentTypes: '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
    parts: {
      'xl/worksheets/sheet1.xml': WORKSHEET,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['rId1', 'hyperlink', 'https://example.org/', true],
        ['rId2', 'drawing', '../drawings/drawing1.xml'],
        ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['rId4', 'comments', '../comments1.xml'],
        ['rId5', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml'],
        ['rId6', 'pivotTable', '../pivotTables/pivotTable1.xml'],
      ),
      'xl/drawings/drawing1.xml': DRAWING,
      'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', 'chart', '../charts/chart1.xml'], ['rId2', 'image', '../media/image1.png']),
      'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"><mc:AlternateContent xmlns:mc="mc"/></c:chartSpace>',
      'xl/media/image1.png': '\u0089PNG',
      'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="v"><v:shape id="_x0000_s1025"></v:shape></xml>',
      'xl/comments1.xml': '<comments><authors><author>Sở Nội vụ</author></authors></comments>',
      'xl/threadedComments/threadedComment1.xml': '<ThreadedComments><threadedComment ref="C3"/></ThreadedComments>',
      'xl/persons/person.xml': '<personList/>',
      'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
      'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(['rId1', 'externalLinkPath', 'file:///C:/2024.xlsx', true]),
      'xl/calcChain.xml': '<calcChain><c r="C5" i="1"/></calcChain>',
      'xl/vbaProject.bin': 'VBA',
      'customXml/item1.xml': '<của-tôi xmlns="urn:khac"/>',
      'docProps/app.xml': '<Properties/>',
    },
  });
