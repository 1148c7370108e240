// Makes a workbook from contents alone: templates, fixtures and examples are made this way.
import type { SheetContent } from '../../core/edit/patch.ts';
import type { OwnSheet } from '../../core/sheet/snapshot.ts';
import { closeArchive, type Parts } from './archive.ts';
import { BLANK_STYLES } from './edit-styles.ts';
import { newPart } from './package-edit.ts';
import { putSheet } from './put-sheet.ts';

/** A sheet of a new workbook; marked as ours where `own` says so. */
export interface NewSheet {
  readonly name: string;
  readonly content: SheetContent;
  readonly own?: OwnSheet;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** The bytes of a workbook with these sheets in their order, at least one. */
export async function newWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  if (sheets.length === 0) throw new RangeError('a workbook has at least one sheet');
  const parts: Parts = new Map();
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  parts.set(
    '[Content_Types].xml',
    newPart(
      `<Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPES}styles+xml"/></Types>`,
    ),
  );
  parts.set('_rels/.rels', newPart(`<Relationships xmlns="${PACKAGE}relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    newPart(`<Relationships xmlns="${PACKAGE}relationships">${relationship('rId1', 'styles', 'styles.xml')}</Relationships>`),
  );
  parts.set('xl/styles.xml', newPart(BLANK_STYLES));
  parts.set(
    'xl/workbook.xml',
    newPart(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
        '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
        '<sheets></sheets><calcPr fullCalcOnLoad="1"/></workbook>',
    ),
  );
  for (const { name, content, own } of sheets) await putSheet(parts, own ?? null, name, content);
  return closeArchive(parts);
}
