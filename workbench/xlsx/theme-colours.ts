// Reads colours as style tables name them: written out, by the theme with a tint, or by the old numbered palette.
import type { Parts } from './archive.ts';
import { partKey, relationshipsOf } from './package.ts';
import { isOn, readXml, type Attributes } from './xml.ts';

/** A colour as RRGGBB of an element's attributes; undefined where the program chooses by itself. */
export type ColourOf = (attributes: Attributes) => string | undefined;

/** The order in which a style table numbers the theme's colours (ECMA-376 20.1.6.2, as Excel reads it: light before dark). */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

/** The theme that Office gives a new workbook, for files without one. */
const OFFICE_THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

/** The palette of numbered colours from 8 on (ECMA-376 18.8.27); the first eight repeat. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF ' +
  '660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const INDEXED = PALETTE.split(' ');

/** How the colours of a workbook are read. */
export function coloursOf(parts: Parts, workbook: string, file = ''): ColourOf {
  const target = relationshipsOf(parts, workbook, file).find(({ type }) => type === 'theme')?.target;
  const part = target === undefined ? undefined : partKey(parts, target);
  const theme = part === undefined ? OFFICE_THEME : readTheme(parts.get(part) ?? new Uint8Array(), file, part);
  return (attributes) => {
    if (isOn(attributes.auto)) return undefined;
    const base = baseOf(attributes, theme);
    return base === undefined ? undefined : tinted(base, Number(attributes.tint ?? '0'));
  };
}

function baseOf({ rgb, theme, indexed }: Attributes, colours: readonly string[]): string | undefined {
  if (rgb !== undefined) return /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(rgb)?.[1]?.toUpperCase();
  if (theme !== undefined) return colours[Number(theme)];
  if (indexed === undefined) return undefined;
  const number = Number(indexed);
  // 64 and 65 are the system's own letters and background.
  return INDEXED[number < 8 ? number : number - 8];
}

function readTheme(bytes: Uint8Array, file: string, part: string): readonly string[] {
  const found = new Map<string, string>();
  let slot: string | null = null;
  readXml(bytes, { file, part }, {
    open(name, attributes) {
      if (THEME_ORDER.includes(name)) slot = name;
      else if (slot !== null && !found.has(slot)) {
        const colour = name === 'srgbClr' ? attributes.val : name === 'sysClr' ? attributes.lastClr : undefined;
        if (colour !== undefined) found.set(slot, colour.toUpperCase());
      }
    },
    close(name) {
      if (name === slot) slot = null;
    },
  });
  return THEME_ORDER.map((name, at) => found.get(name) ?? OFFICE_THEME[at] ?? '000000');
}

/** A colour made darker (tint below 0) or lighter in its luminance (ECMA-376 18.8.19). */
function tinted(colour: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return colour;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue = spread === 0 ? 0 : max === red ? ((green - blue) / spread + 6) % 6 : max === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  const moved = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const floor = moved - chroma / 2;
  const sector = Math.floor(hue) % 6;
  const mixed = [[chroma, second, 0], [second, chroma, 0], [0, chroma, second], [0, second, chroma], [second, 0, chroma], [chroma, 0, second]][sector] ?? [0, 0, 0];
  return mixed.map((part) => Math.round((part + floor) * 255).toString(16).padStart(2, '0')).join('').toUpperCase();
}
