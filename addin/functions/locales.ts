// The two locales that the manifest offers, and which of our languages each one is.
import type { Language } from '../../core/text/language.ts';

/** The locale of Office in which each language is shown; Vietnamese is the manifest's default. */
export const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

/** The file of function metadata of a language, beside the task pane's page. */
export const metadataFile = (language: Language): string => `functions.${LOCALES[language]}.json`;

/** The language for a locale of the host ("en-GB"); Vietnamese where it is another, as the manifest's default is. */
export const languageOfLocale = (locale: string | undefined): Language => (locale !== undefined && /^en\b/i.test(locale) ? 'en' : 'vi');
