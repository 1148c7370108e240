// Writes a paper in a page: the browser paints the charts.
import { DOCX_TYPE, docxOf } from '../paper/docx.ts';
import { paintInPage } from '../paper/paint-in-page.ts';
import type { PaperLibrary } from './paper-library.ts';

export const paperLibrary: PaperLibrary = { type: DOCX_TYPE, write: (paper) => docxOf(paper, paintInPage) };
