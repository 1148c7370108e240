// Loads excelize, the library that draws our own sheets, once for the process.
import { createRequire } from 'node:module';
import { init } from 'excelize-wasm';

/** The library with its constructors and its chart types. */
export type Excelize = Awaited<ReturnType<typeof init>>;

let loading: Promise<Excelize> | null = null;

/** The library; its first use takes about a second. */
export function excelize(): Promise<Excelize> {
  loading ??= init(createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz'));
  return loading;
}
