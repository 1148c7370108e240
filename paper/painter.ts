// What turns a drawing into a picture: another program in Node than in a page.
import type { DrawnChart } from './chart-svg.ts';

/** A PNG of the drawing, `scale` picture points for each of its pixels. Fails where the drawing cannot be painted. */
export type Painter = (drawing: DrawnChart, scale: number) => Promise<Uint8Array>;
