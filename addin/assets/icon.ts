// Our icon, drawn as shapes in a unit square: rising bars of scores under a tick, on a rounded tile.
import type { Picture } from './png.ts';

type Colour = readonly [red: number, green: number, blue: number];

const TILE: Colour = [12, 92, 92];
const BAR: Colour = [255, 255, 255];
const TICK: Colour = [255, 209, 102];

/** The sizes that Office asks for: ribbon 16, 32, 80; lists and high resolution 64, 128. */
export const ICON_SIZES: readonly number[] = [16, 32, 64, 80, 128];

const BARS = [
  { left: 0.18, right: 0.34, top: 0.66 },
  { left: 0.42, right: 0.58, top: 0.54 },
  { left: 0.66, right: 0.82, top: 0.42 },
] as const;

const inTile = (x: number, y: number): boolean => {
  const radius = 0.18;
  const dx = Math.max(radius - x, x - (1 - radius), 0);
  const dy = Math.max(radius - y, y - (1 - radius), 0);
  return Math.hypot(dx, dy) <= radius;
};

const inBars = (x: number, y: number): boolean => y <= 0.84 && BARS.some(({ left, right, top }) => x >= left && x <= right && y >= top);

/** How far a point is from the segment between two others. */
function distance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - (ax + t * (bx - ax)), y - (ay + t * (by - ay)));
}

const inTick = (x: number, y: number): boolean => Math.min(distance(x, y, 0.17, 0.34, 0.3, 0.46), distance(x, y, 0.3, 0.46, 0.55, 0.18)) <= 0.065;

const colourAt = (x: number, y: number): Colour | null => (!inTile(x, y) ? null : inTick(x, y) ? TICK : inBars(x, y) ? BAR : TILE);

/** Samples along each side of a pixel: edges are smooth at 16 pixels too. */
const SAMPLES = 8;

/** The icon at a size in pixels. */
export function drawIcon(size: number): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const x = ((at % size) + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
      const y = (Math.floor(at / size) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
      const colour = colourAt(x, y);
      if (colour === null) continue;
      covered += 1;
      colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
    }
    if (covered > 0) pixels.set([...sum.map((value) => Math.round(value / covered)), Math.round((covered * 255) / SAMPLES ** 2)], at * 4);
  }
  return { size, pixels };
}
