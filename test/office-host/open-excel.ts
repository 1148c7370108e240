// Opens a workbook in Node: Microsoft's library is loaded once, and its Excel.run then works on the workbook.
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import { library } from './library.ts';
import { openWorkbook, type OpenExcel } from './open-workbook.ts';

export type { OpenExcel } from './open-workbook.ts';

/** Opens the workbook of a snapshot; any that was open in this process is forgotten. */
export const openExcel = (snapshot: Snapshot): OpenExcel => openWorkbook(library(), snapshot);
