// Reads one sheet's part: its cells with values, formulas and formats, its merges, and what is hidden or locked.
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { a1, parseA1, parseA1Area, type Area } from '../../core/address.ts';
import type { Cell, CellValue, Span } from '../../core/sheet/snapshot.ts';
import { unescapeCell } from '../../core/sheet/xml-text.ts';
import type { DateSystem } from './date-system.ts';
import { serialOfDate } from './serial-date.ts';
import { isOn, readXml, type Attributes, type PartName } from './xml.ts';

/** What the cells of a sheet refer to by index. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly dates: DateSystem;
}

/** A sheet's part without what the workbook says of it. */
export interface SheetPart {
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly protected: boolean;
}

/** A cell while it is read. */
interface Draft {
  row: number;
  column: number;
  type: string;
  format: string | undefined;
  value: string | null;
  text: string | null;
  formula: string | null;
  /** Attributes of <f>; null where the cell has none. */
  formulaOf: Attributes | null;
}

/** Reads a worksheet's part. Cells that have only a style are left out. */
export function readSheet(bytes: Uint8Array, where: PartName, context: CellContext): SheetPart {
  const cells: Cell[] = [];
  const merges: Area[] = [];
  const hiddenRows: Span[] = [];
  const hiddenColumns: Span[] = [];
  const shared = new Map<string, string>();
  let locked = false;
  let row = -1;
  let column = -1;
  let draft: Draft | null = null;
  let into: 'value' | 'text' | 'formula' | null = null;
  let phonetic = false;
  let inOrder = true;

  const finish = (done: Draft): void => {
    const formula = formulaOf(done, shared);
    const value = valueOf(done, context, formula !== undefined);
    if (value === null && formula === undefined) return;
    const last = cells.at(-1);
    if (last && (last.row > done.row || (last.row === done.row && last.column >= done.column))) inOrder = false;
    cells.push({
      row: done.row,
      column: done.column,
      value,
      ...(formula !== undefined && { formula }),
      ...(done.format !== undefined && { format: done.format }),
    });
  };

  readXml(bytes, where, {
    open(name, attributes) {
      if (name === 'c') {
        const address = attributes.r === undefined ? null : parseA1(attributes.r);
        column = address?.column ?? column + 1;
        draft = {
          row: address?.row ?? row,
          column,
          type: attributes.t ?? 'n',
          format: attributes.s === undefined ? undefined : context.formats[Number(attributes.s)],
          value: null,
          text: null,
          formula: null,
          formulaOf: null,
        };
      } else if (draft !== null) {
        if (name === 'v') {
          into = 'value';
          draft.value = '';
        } else if (name === 't' && !phonetic) {
          into = 'text';
          draft.text ??= '';
        } else if (name === 'f') {
          into = 'formula';
          draft.formula = '';
          draft.formulaOf = attributes;
        } else if (name === 'rPh') phonetic = true;
      } else if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        if (isOn(attributes.hidden)) addRow(hiddenRows, row);
      } else if (name === 'mergeCell') {
        const area = parseA1Area(attributes.ref ?? '');
        if (area) merges.push(area);
      } else if (name === 'col') {
        if (isOn(attributes.hidden)) hiddenColumns.push({ first: Number(attributes.min) - 1, last: Number(attributes.max) - 1 });
      } else if (name === 'sheetProtection') locked = isOn(attributes.sheet);
    },
    text(piece) {
      if (draft === null || into === null) return;
      draft[into] = (draft[into] ?? '') + piece;
    },
    close(name) {
      if (name === 'c' && draft !== null) {
        finish(draft);
        draft = null;
        into = null;
      } else if (name === 'v' || name === 't' || name === 'f') into = null;
      else if (name === 'rPh') phonetic = false;
    },
  });
  if (!inOrder) cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return { cells, merges, hiddenRows, hiddenColumns, protected: locked };
}

/** The cell's own formula: those that share one are moved to their cell. */
function formulaOf({ formula, formulaOf: attributes, row, column }: Draft, shared: Map<string, string>): string | undefined {
  if (attributes === null || formula === null || attributes.t === 'dataTable') return undefined;
  const at = a1(row, column);
  if (attributes.t === 'shared' && attributes.si !== undefined) {
    if (formula !== '') shared.set(attributes.si, translateFormulaToR1C1(formula, at));
    else {
      const relative = shared.get(attributes.si);
      return relative === undefined ? undefined : translateFormulaToA1(relative, at, { wrapEdges: false });
    }
  }
  return formula === '' ? undefined : formula;
}

/** The cell's value by its type; null where it is blank or a formula that was never computed. */
function valueOf({ type, value, text, format }: Draft, { strings, dates }: CellContext, isFormula: boolean): CellValue {
  const orBlank = (shown: string): string | null => (shown === '' && !isFormula ? null : shown);
  if (type === 'inlineStr') return text === null ? null : orBlank(unescapeCell(text));
  if (value === null || (value === '' && type !== 'str')) return null;
  switch (type) {
    case 's':
      return orBlank(strings[Number(value)] ?? '');
    case 'str':
      return orBlank(unescapeCell(value));
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { error: value };
    case 'd':
      return serialOfDate(value);
    default: {
      const number = Number(value);
      return Number.isNaN(number) ? value : dates.read(number, format);
    }
  }
}

function addRow(spans: Span[], row: number): void {
  const last = spans.at(-1);
  if (last?.last === row - 1) spans[spans.length - 1] = { first: last.first, last: row };
  else spans.push({ first: row, last: row });
}
