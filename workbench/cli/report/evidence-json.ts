// The evidence register for programs: schema parscore.evidence/1. Dates are year-month-day, null where there is none or no real one.
import type { DocumentDate } from '../../../core/evidence/document-date.ts';
import type { EvidenceRegister } from '../../../core/evidence/register.ts';
import type { Language } from '../../../core/text/language.ts';
import { findingsJson } from './check-json.ts';

/** One member a table. */
export const registersJson = (registers: readonly EvidenceRegister[], language: Language): readonly object[] =>
  registers.map(({ table, year, leaves, findings }) => ({
    sheet: table.sheet,
    year,
    leaves: leaves.map(({ row, cell, documents, isLacking }) => ({
      number: row.path,
      name: row.name,
      cell,
      missing: isLacking,
      documents: documents.map((document) => ({ text: document.text, number: document.number, date: isoDay(document.date), links: document.links, remarks: document.remarks, alsoAt: document.alsoAt })),
    })),
    findings: findingsJson(findings, language),
  }));

function isoDay(date: DocumentDate): string | null {
  if (date.state !== 'day') return null;
  const { year, month, day } = date.day;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
