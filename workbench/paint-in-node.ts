// Paints a drawing in Node: resvg, as WebAssembly, with the letters of Tinos, which are as wide as those of Times New Roman.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Painter } from '../paper/painter.ts';

const require = createRequire(import.meta.url);

/** Read once, when the first chart is painted: two and a half megabytes of program, half a megabyte of letters. */
let ready: Promise<Uint8Array> | undefined;

async function load(): Promise<Uint8Array> {
  const [program, letters] = await Promise.all([
    readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')),
  ]);
  await initWasm(program);
  return letters;
}

export const paintInNode: Painter = async ({ svg }, scale) => {
  const letters = await (ready ??= load());
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { fontBuffers: [letters], defaultFontFamily: 'Tinos', serifFamily: 'Tinos' } });
  return drawing.render().asPng();
};
