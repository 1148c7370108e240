// Words of the reader's reasons: why it believes that this is a table.
import type { Evidence } from '../sheet/table.ts';
import { evidence as en } from './en/evidence.ts';
import type { Language } from './language.ts';
import { columnText } from './names.ts';
import { say, type Variants } from './template.ts';
import { evidence as vi } from './vi/evidence.ts';

/** The sentences of every reason. */
export type EvidenceSentences = Readonly<Record<Evidence['code'], Variants>>;

const SENTENCES: Readonly<Record<Language, EvidenceSentences>> = { vi, en };

/** The codes of all reasons. */
export const EVIDENCE_CODES = Object.keys(vi) as readonly Evidence['code'][];

/** One sentence for one reason. Read from its values: count, cell, role. */
export function evidenceText({ code, values = {} }: Evidence, language: Language): string {
  const role = values['role'];
  const named = typeof role === 'string' ? columnText(role, language) : null;
  return say(SENTENCES[language][code], { language, values: { ...values, role: named } });
}
