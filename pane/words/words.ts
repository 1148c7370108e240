// The panel's own words: each is written once, in both languages side by side, and said as whole sentences.
import type { Language } from '../../core/text/language.ts';
import { say, type SentenceValue, type Variants } from '../../core/text/template.ts';

/** One thing to say; the ways of saying it as core/text/template.ts tells. */
export type Entry = { readonly [language in Language]: string | Variants };

export type Words = Readonly<Record<string, Entry>>;

/** Says the word of a key in the panel's language. */
export type Say<Table extends Words> = (key: keyof Table & string, values?: Readonly<Record<string, SentenceValue>>) => string;

/** Checks at compile time that every word has both languages. */
export const words = <const Table extends Words>(table: Table): Table => table;

/** Says the words of a table in one language. */
export function sayer<Table extends Words>(table: Table, language: Language): Say<Table> {
  return (key, values = {}) => {
    const entry = table[key]?.[language];
    if (entry === undefined) throw new Error(`no words for ${key}`);
    return say(typeof entry === 'string' ? [entry] : entry, { language, values });
  };
}

/** A name from the middle of a sentence as it begins one: "điểm tối đa" heads its field as "Điểm tối đa". */
export const sentenceCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
