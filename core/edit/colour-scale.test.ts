// Colour scales of our sheets: their colours keep letters legible and are told apart by everybody, and they cover figures of ranked units alone.
import { expect, test } from 'vitest';
import { consolidate } from '../units/consolidate.ts';
import { unitsSheet } from '../units/units-sheet.ts';
import { writtenUnit } from '../units/written-unit.ts';
import type { SheetCell, SheetContent } from './patch.ts';
import { SCALE_COLOURS } from './looks.ts';

const channels = (colour: string): readonly number[] => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
/** Relative luminance (WCAG 2.1). */
const luminance = (colour: string): number => channels(colour).reduce((sum, channel, at) => sum + linear(channel) * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);

test('black letters stand on every colour of a scale as WCAG AAA asks', () => {
  for (const colour of Object.values(SCALE_COLOURS)) expect((luminance(colour) + 0.05) / 0.05).toBeGreaterThan(7);
});

test('the ends differ in blue, which red-green blindness leaves, and the middle is the lightest', () => {
  const [, , low = 0] = channels(SCALE_COLOURS.lowest);
  const [, , high = 0] = channels(SCALE_COLOURS.highest);
  expect(high - low).toBeGreaterThan(0.3);
  expect(luminance(SCALE_COLOURS.middle)).toBeGreaterThan(Math.max(luminance(SCALE_COLOURS.lowest), luminance(SCALE_COLOURS.highest)));
});

const contentOf = (...units: ReturnType<typeof writtenUnit>[]): SheetContent => unitsSheet({ consolidation: consolidate(units), workbook: null, language: 'vi', charts: true }).content;

/** The cells in the areas of the scales. */
const scaled = ({ cells, scales = [] }: SheetContent): readonly SheetCell[] =>
  scales.flatMap(({ areas }) => areas.flatMap((area) => cells.filter(({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)));

test('the scale of a consolidation covers the fields of the ranked units, without means, bests and units put aside', () => {
  const content = contentOf(writtenUnit('Sở A', 90), writtenUnit('Sở B', 80), writtenUnit('Sở C', 70), writtenUnit('Sở D', 60), writtenUnit('SỞ D', 65));
  const covered = scaled(content);
  const names = new Set(covered.map(({ row }) => content.cells.find((cell) => cell.row === row && typeof cell.value === 'string' && /^sở [a-d]$/i.test(cell.value))?.value));
  expect([...names].sort()).toEqual(['Sở A', 'Sở B', 'Sở C']);
  expect(covered.length).toBeGreaterThanOrEqual(3);
  expect(covered.every(({ value, formula }) => typeof value === 'number' || formula !== undefined)).toBe(true);
});

test('groups that are ranked apart are coloured apart, and nobody ranked leaves no scale', () => {
  const apart = contentOf(writtenUnit('Sở A', 90, 100, { group: 'Sở' }), writtenUnit('Sở B', 80, 100, { group: 'Sở' }), writtenUnit('Xã C', 70, 100, { group: 'Xã' }), writtenUnit('Xã D', 60, 100, { group: 'Xã' }));
  expect(apart.scales).toHaveLength(2);
  expect(contentOf(writtenUnit('Sở D', 60), writtenUnit('SỞ D', 65)).scales ?? []).toEqual([]);
});
