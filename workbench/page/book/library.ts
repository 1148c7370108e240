// Brings excelize, the library that draws our own sheets, into the worker, and tells how much of it has arrived.
import { init } from 'excelize-wasm';
import { bringExcelizeFrom, excelize } from '../../xlsx/excelize.ts';

/** Loads it from an address of this site; what needs it waits. */
export async function loadLibrary(address: string, progress: (loaded: number, total: number) => void): Promise<void> {
  bringExcelizeFrom(async () => {
    const bytes = await fetched(address, progress);
    const place = URL.createObjectURL(new Blob([bytes]));
    try {
      return await init(place);
    } finally {
      URL.revokeObjectURL(place);
    }
  });
  await excelize();
}

async function fetched(address: string, progress: (loaded: number, total: number) => void): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`);
  const total = Number(response.headers.get('Content-Length') ?? '0');
  const reader = response.body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (value === undefined) continue;
    pieces.push(value);
    loaded += value.length;
    progress(loaded, Math.max(total, loaded));
  }
  return new Blob(pieces).arrayBuffer();
}
