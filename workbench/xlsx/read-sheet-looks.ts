// Reads how a sheet is laid out: styles of cells, sizes of rows and columns, what stays in sight, and our marks.
import { parseA1, parseA1Area, type Area } from '../../core/address.ts';
import type { Severity } from '../../core/check/finding.ts';
import { severityOfMark } from '../../core/edit/mark-formula.ts';
import { isOn, readXml, type Attributes, type PartName } from './xml.ts';

/** A cell with a style, whether or not it holds something. */
export interface StyledCell {
  readonly row: number;
  readonly column: number;
  /** Index into the workbook's looks. */
  readonly style: number;
}

/** Columns that share a width. Width in characters of the default font. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  readonly width?: number;
  readonly hidden: boolean;
  readonly style?: number;
}

/** A row that says something of itself. Height in points. */
export interface RowLook {
  readonly row: number;
  readonly height?: number;
  readonly hidden: boolean;
  readonly style?: number;
}

/** Cells that a mark of ours colours. */
export interface MarkedArea {
  readonly severity: Severity;
  readonly area: Area;
}

export interface SheetLooks {
  readonly cells: readonly StyledCell[];
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  /** Points and characters, where the file says so. */
  readonly defaultHeight?: number;
  readonly defaultWidth?: number;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly rightToLeft: boolean;
  /** RRGGBB where written out. */
  readonly tab?: string;
  readonly marks: readonly MarkedArea[];
  /** Several cells that share one array formula: none of them can be changed alone. */
  readonly arrays: readonly Area[];
}

/** Reads a worksheet's part. */
export function readSheetLooks(bytes: Uint8Array, where: PartName): SheetLooks {
  const cells: StyledCell[] = [];
  const columns: ColumnLook[] = [];
  const rows: RowLook[] = [];
  const marks: MarkedArea[] = [];
  const arrays: Area[] = [];
  let sizes: Attributes = {};
  let frozen = { rows: 0, columns: 0 };
  let view: Attributes | null = null;
  let tab: string | undefined;
  let row = -1;
  let column = -1;
  let marked = '';
  let formula: string | null = null;
  readXml(bytes, where, {
    open(name, attributes) {
      switch (name) {
        case 'c': {
          column = (attributes.r === undefined ? null : parseA1(attributes.r))?.column ?? column + 1;
          const style = styleOf(attributes.s);
          if (style !== undefined) cells.push({ row, column, style });
          break;
        }
        case 'row':
          row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
          column = -1;
          addRow(rows, row, attributes);
          break;
        case 'f': {
          const area = attributes.t === 'array' ? parseA1Area(attributes.ref ?? '') : null;
          if (area !== null && (area.top < area.bottom || area.left < area.right)) arrays.push(area);
          break;
        }
        case 'col':
          columns.push(columnOf(attributes));
          break;
        case 'sheetFormatPr':
          sizes = attributes;
          break;
        case 'sheetView':
          view ??= attributes;
          break;
        case 'pane':
          if (attributes.state?.startsWith('frozen') === true) frozen = { rows: Number(attributes.ySplit ?? '0'), columns: Number(attributes.xSplit ?? '0') };
          break;
        case 'tabColor':
          tab = /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(attributes.rgb ?? '')?.[1];
          break;
        case 'conditionalFormatting':
          marked = attributes.sqref ?? '';
          break;
        case 'formula':
          formula = '';
      }
    },
    text(piece) {
      if (formula !== null) formula += piece;
    },
    close(name) {
      if (name !== 'formula' || formula === null) return;
      const severity = severityOfMark(formula);
      if (severity !== null) marks.push(...areasOf(marked).map((area) => ({ severity, area })));
      formula = null;
    },
  });
  const seen: Attributes = view ?? {};
  const height = positive(sizes.defaultRowHeight);
  const width = positive(sizes.defaultColWidth);
  return {
    cells,
    columns,
    rows,
    frozen,
    marks,
    arrays,
    gridLines: seen.showGridLines === undefined || isOn(seen.showGridLines),
    rightToLeft: isOn(seen.rightToLeft),
    ...(height !== undefined && { defaultHeight: height }),
    ...(width !== undefined && { defaultWidth: width }),
    ...(tab !== undefined && { tab: tab.toUpperCase() }),
  };
}

const areasOf = (ranges: string): readonly Area[] => ranges.split(/\s+/).flatMap((range) => parseA1Area(range) ?? []);

/** Index 0 is the look of every cell that says nothing. */
const styleOf = (text: string | undefined): number | undefined => (text === undefined || Number(text) === 0 ? undefined : Number(text));

const positive = (text: string | undefined): number | undefined => (Number(text) > 0 ? Number(text) : undefined);

function addRow(rows: RowLook[], row: number, attributes: Attributes): void {
  const height = positive(attributes.ht);
  const style = isOn(attributes.customFormat) ? styleOf(attributes.s) : undefined;
  const hidden = isOn(attributes.hidden);
  if (height === undefined && style === undefined && !hidden) return;
  rows.push({ row, hidden, ...(height !== undefined && { height }), ...(style !== undefined && { style }) });
}

function columnOf(attributes: Attributes): ColumnLook {
  const width = positive(attributes.width);
  const style = styleOf(attributes.style);
  return {
    first: Number(attributes.min) - 1,
    last: Number(attributes.max) - 1,
    hidden: isOn(attributes.hidden),
    ...(width !== undefined && { width }),
    ...(style !== undefined && { style }),
  };
}
