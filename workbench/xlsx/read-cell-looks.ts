// Reads how cells look, by style index: letters, fill, lines, alignment and number format, for a program that draws the sheet.
import type { Parts } from './archive.ts';
import { readNumberFormats } from './number-formats.ts';
import { coloursOf, type ColourOf } from './theme-colours.ts';
import type { Workbook } from './workbook-part.ts';
import { isOn, readXml, type Attributes } from './xml.ts';

/** Letters. Size in points, colour as RRGGBB. */
export interface FontLook {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A line: its kind as the file names it ("thin", "double"), and its colour as RRGGBB. */
export interface LineLook {
  readonly style: string;
  readonly colour: string;
}

/** The look of one style index; what is absent is the program's own. */
export interface CellLook {
  readonly font?: FontLook;
  /** RRGGBB. */
  readonly fill?: string;
  readonly lines?: Readonly<Partial<Record<Side, LineLook>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, counter-clockwise; 255 is letters below one another. */
  readonly rotation?: number;
  readonly format?: string;
}

/** The looks of a workbook: by style index, and the letters of a cell without one. */
export interface CellLooks {
  readonly looks: readonly CellLook[];
  readonly font: FontLook;
}

interface Draft {
  fonts: FontLook[];
  fills: (string | undefined)[];
  lines: Partial<Record<Side, LineLook>>[];
  xfs: { attributes: Attributes; alignment: Attributes | null }[];
}

/** Reads the style table; none where the workbook has none. */
export function readCellLooks(parts: Parts, workbook: Workbook, file = ''): CellLooks {
  const bytes = workbook.styles === undefined ? undefined : parts.get(workbook.styles);
  if (bytes === undefined || workbook.styles === undefined) return { looks: [], font: {} };
  const where = { file, part: workbook.styles };
  const draft = readDraft(bytes, where, coloursOf(parts, workbook.part, file));
  const formats = readNumberFormats(bytes, where);
  const looks = draft.xfs.map(({ attributes, alignment }, index) => lookOf(attributes, alignment, formats[index], draft));
  return { looks, font: draft.fonts[0] ?? {} };
}

function readDraft(bytes: Uint8Array, where: { file: string; part: string }, colourOf: ColourOf): Draft {
  const draft: Draft = { fonts: [], fills: [], lines: [], xfs: [] };
  let list = '';
  let font: { -readonly [Key in keyof FontLook]: FontLook[Key] } | null = null;
  let side: Side | null = null;
  let kind = '';
  readXml(bytes, where, {
    open(name, attributes) {
      if (['fonts', 'fills', 'borders', 'cellXfs', 'cellStyleXfs', 'dxfs'].includes(name)) list = name;
      else if (list === 'fonts') {
        if (name === 'font') draft.fonts.push((font = {}));
        else if (font !== null) readFont(font, name, attributes, colourOf);
      } else if (list === 'fills') {
        if (name === 'fill') draft.fills.push(undefined);
        else if (name === 'patternFill') kind = attributes.patternType ?? 'none';
        // A gradient's first colour serves for the whole.
        else if ((name === 'fgColor' && kind !== 'none') || (name === 'color' && draft.fills.at(-1) === undefined)) draft.fills[draft.fills.length - 1] = colourOf(attributes);
      } else if (list === 'borders') {
        if (name === 'border') draft.lines.push({});
        else if (isSide(name)) {
          side = name;
          kind = attributes.style ?? 'none';
          if (kind !== 'none') setLine(draft, side, { style: kind, colour: '000000' });
        } else if (name === 'color' && side !== null && kind !== 'none') setLine(draft, side, { style: kind, colour: colourOf(attributes) ?? '000000' });
        else side = null;
      } else if (list === 'cellXfs') {
        if (name === 'xf') draft.xfs.push({ attributes, alignment: null });
        else if (name === 'alignment') draft.xfs.push({ attributes: draft.xfs.pop()?.attributes ?? {}, alignment: attributes });
      }
    },
    close(name) {
      if (name === list) list = '';
    },
  });
  return draft;
}

const isSide = (name: string): name is Side => name === 'left' || name === 'right' || name === 'top' || name === 'bottom';

function setLine(draft: Draft, side: Side, line: LineLook): void {
  const last = draft.lines.at(-1);
  if (last) last[side] = line;
}

function readFont(font: { -readonly [Key in keyof FontLook]: FontLook[Key] }, name: string, attributes: Attributes, colourOf: ColourOf): void {
  const { val } = attributes;
  const isSet = val === undefined || isOn(val);
  if (name === 'b' && isSet) font.bold = true;
  else if (name === 'i' && isSet) font.italic = true;
  else if (name === 'strike' && isSet) font.strike = true;
  else if (name === 'u' && val !== 'none') font.underline = true;
  else if (name === 'sz' && Number(val) > 0) font.size = Number(val);
  else if (name === 'name' && val !== undefined) font.name = val;
  else if (name === 'color') {
    const colour = colourOf(attributes);
    if (colour !== undefined) font.colour = colour;
  }
}

function lookOf(xf: Attributes, alignment: Attributes | null, format: string | undefined, { fonts, fills, lines }: Draft): CellLook {
  const font = fonts[Number(xf.fontId ?? '0')];
  const fill = fills[Number(xf.fillId ?? '0')];
  const around = lines[Number(xf.borderId ?? '0')];
  const { horizontal, vertical, indent, textRotation } = alignment ?? {};
  return {
    ...(font && { font }),
    ...(fill !== undefined && { fill }),
    ...(around && Object.keys(around).length > 0 && { lines: around }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(isOn(alignment?.wrapText) && { wrap: true }),
    ...(Number(indent) > 0 && { indent: Number(indent) }),
    ...(Number(textRotation) > 0 && { rotation: rotationOf(Number(textRotation)) }),
    ...(format !== undefined && { format }),
  };
}

/** 91 to 180 turn clockwise. */
const rotationOf = (written: number): number => (written > 90 && written <= 180 ? 90 - written : written);
