// Builds .xlsx files from plain XML, so that a test says exactly what stands in the file and no writer of ours is in between.
import { strToU8, zipSync } from 'fflate';
import { a1Area, columnName, parseA1 } from '../../core/address.ts';
import { quotedSheet } from '../../core/sheet/sheet-name.ts';
import type { Cell, SheetSnapshot, Snapshot } from '../../core/sheet/snapshot.ts';
import { isCellError, OWN_NAMES } from '../../core/sheet/snapshot.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet as XML: what stands inside <worksheet>. */
export interface RawSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** What else a raw workbook holds. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** What stands inside <styleSheet>; a plain one where absent. */
  readonly styles?: string;
  /** What stands inside <sst>; no such part where absent. */
  readonly strings?: string;
  /** What stands after <sheets>. */
  readonly afterSheets?: string;
  /** What stands before <sheets>. */
  readonly beforeSheets?: string;
  /** Relationships of the workbook besides sheets, styles and strings, as XML. */
  readonly relationships?: string;
  /** Overrides in [Content_Types].xml, as XML. */
  readonly contentTypes?: string;
  /** Parts by name, as text; they win over those made here. */
  readonly parts?: Readonly<Record<string, string>>;
}

const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>';

/** The bytes of a raw workbook. */
export function rawWorkbook(raw: RawWorkbook): Uint8Array {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const relationship = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}` +
      `${raw.strings === undefined ? '' : override('xl/sharedStrings.xml', 'sharedStrings')}` +
      `${raw.sheets.map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')}${raw.contentTypes ?? ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${raw.beforeSheets ?? ''}<sheets>` +
      `${raw.sheets.map(({ name, state }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="sheet${index + 1}"/>`).join('')}` +
      `</sheets>${raw.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">${relationship('styles', 'styles', 'styles.xml')}` +
      `${raw.strings === undefined ? '' : relationship('strings', 'sharedStrings', 'sharedStrings.xml')}` +
      `${raw.sheets.map((_, index) => relationship(`sheet${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${raw.relationships ?? ''}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${raw.styles ?? PLAIN_STYLES}</styleSheet>`,
    ...(raw.strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${raw.strings}</sst>` }),
  };
  raw.sheets.forEach(({ xml }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</worksheet>`;
  });
  return zipOf({ ...files, ...raw.parts });
}

/** The zip of some texts by name. */
export const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** An .xlsx file that says what a snapshot says. */
export function workbookOf(snapshot: Snapshot): Uint8Array {
  const formats = [...new Set(snapshot.sheets.flatMap(({ cells }) => cells.flatMap(({ format }) => (format === undefined ? [] : [format]))))];
  const styles =
    `<numFmts count="${formats.length}">${formats.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>`).join('')}</numFmts>` +
    PLAIN_STYLES.replace(/<cellXfs.*/, '') +
    `<cellXfs count="${formats.length + 1}"><xf xfId="0"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs>`;
  const states = { visible: undefined, hidden: 'hidden', 'very-hidden': 'veryHidden' } as const;
  const markers = snapshot.sheets.flatMap(({ name, own }) => (own === undefined ? [] : [`<definedName name="${OWN_NAMES[own]}" hidden="1">${escape(quotedSheet(name))}!$A$1</definedName>`]));
  return rawWorkbook({
    ...(markers.length > 0 && { afterSheets: `<definedNames>${markers.join('')}</definedNames>` }),
    styles: formats.length === 0 ? PLAIN_STYLES : styles,
    sheets: snapshot.sheets.map((sheet) => {
      const state = states[sheet.visibility];
      return { name: sheet.name, xml: sheetXml(sheet, formats), ...(state && { state }) };
    }),
  });
}

function sheetXml(sheet: SheetSnapshot, formats: readonly string[]): string {
  const isHidden = (row: number): boolean => sheet.hiddenRows.some(({ first, last }) => row >= first && row <= last);
  const rows = new Map<number, Cell[]>();
  for (const { first, last } of sheet.hiddenRows) for (let row = first; row <= last; row++) rows.set(row, []);
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const columns = sheet.hiddenColumns.map(({ first, last }) => `<col min="${first + 1}" max="${last + 1}" width="9" hidden="1"/>`).join('');
  const data = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => `<row r="${row + 1}"${isHidden(row) ? ' hidden="1"' : ''}>${cells.map((cell) => cellXml(cell, formats)).join('')}</row>`);
  const merges = sheet.merges.map((area) => `<mergeCell ref="${a1Area(area)}"/>`).join('');
  return (
    `${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${data.join('')}</sheetData>${sheet.protected ? '<sheetProtection sheet="1"/>' : ''}` +
    `${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}`
  );
}

function cellXml({ row, column, value, formula, format }: Cell, formats: readonly string[]): string {
  const f = formula === undefined ? '' : `<f>${escape(formula)}</f>`;
  const style = format === undefined ? '' : ` s="${formats.indexOf(format) + 1}"`;
  const head = `<c r="${columnName(column)}${row + 1}"${style}`;
  if (value === null) return `${head}>${f}</c>`;
  if (isCellError(value)) return `${head} t="e">${f}<v>${value.error}</v></c>`;
  if (typeof value === 'boolean') return `${head} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `${head}>${f}<v>${value}</v></c>`;
  return formula === undefined ? `${head} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>` : `${head} t="str">${f}<v>${escape(value)}</v></c>`;
}

/** A sheet for a test; what is not said is plain. */
export const sheetOf = (name: string, cells: Readonly<Record<string, Cell['value']>>, more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name,
  visibility: 'visible',
  cells: Object.entries(cells).map(([address, value]) => ({ ...addressOf(address), value })),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  protected: false,
  ...more,
});

function addressOf(address: string): { row: number; column: number } {
  const found = parseA1(address);
  if (found === null) throw new RangeError(`no cell: ${address}`);
  return found;
}

const escape = (text: string): string => text.replace(/[&<>"\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
