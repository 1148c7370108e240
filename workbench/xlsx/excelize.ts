// Loads excelize, the library that draws our own sheets, once for the process.
import { init } from 'excelize-wasm';

/** The library with its constructors and its chart types. */
export type Excelize = Awaited<ReturnType<typeof init>>;

let loading: Promise<Excelize> | null = null;
let bring: () => Promise<Excelize> = async () => {
  // Asked for late, so that a page, which brings the library by itself, can hold this file.
  const { createRequire } = await import('node:module');
  return init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));
};

/** Says where the library comes from, in a place that has no packages. */
export function bringExcelizeFrom(place: () => Promise<Excelize>): void {
  bring = place;
}

/** The library; its first use takes about a second. One that could not be had is asked for again the next time. */
export function excelize(): Promise<Excelize> {
  loading ??= bring().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
