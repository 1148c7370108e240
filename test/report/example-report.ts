// The report of an example workbook, for the tests that draw it in Node and in a page.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { checkWorkbook } from '../../core/check/check.ts';
import { scoreReport, type ReportOrder, type ScoreReport } from '../../core/report/score-report.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { readSnapshot } from '../../workbench/xlsx/read.ts';

/** Of the first scoring table of examples/`file`. */
export function exampleReport(file = 'bang-cham-diem-so-2025.xlsx', order: Partial<ReportOrder> = {}): ScoreReport {
  const snapshot = readSnapshot(new Uint8Array(readFileSync(`examples/${file}`)));
  const found = checkWorkbook(snapshot).tables.find(({ table }) => table.kind === 'scoring');
  const sheet = snapshot.sheets.find(({ name }) => name === found?.table.sheet);
  if (found?.table.kind !== 'scoring' || found.score === undefined || sheet === undefined) throw new Error(`no scoring table in ${file}`);
  return scoreReport({ table: found.table, grid: gridOf(sheet), score: found.score, set: null, year: 2025, charts: true, language: 'vi', ...order });
}

/** Every text of a Word file's document, in order. */
export function wordsOf(docx: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
}
