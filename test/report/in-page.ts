// What a page does with a paper: draws it with the browser's own painter and gives the file.
import type { Paper } from '../../core/report/paper.ts';
import { docxOf } from '../../paper/docx.ts';
import { paintInPage } from '../../paper/paint-in-page.ts';

declare global {
  interface Window {
    /** The file, in base 64. */
    docxOfPaper: (paper: Paper) => Promise<string>;
  }
}

window.docxOfPaper = async (paper) => {
  const bytes = await docxOf(paper, paintInPage);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};
