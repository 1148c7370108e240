// What writes a report as a Word file, loaded only when a report is asked for: it is as large as half the panel.
import type { Paper } from '../core/report/paper.ts';

export interface PaperLibrary {
  /** The media type of the file. */
  readonly type: string;
  /** The bytes of the file, charts as pictures. Rejects where a chart cannot be painted. */
  write(paper: Paper): Promise<Uint8Array>;
}

/** For a page whose scripts lie beside it. */
export async function loadPaperLibrary(): Promise<PaperLibrary> {
  const { paperLibrary } = await import('./paper-in-page.ts');
  return paperLibrary;
}
