// The two languages that PARScore speaks.

/** Vietnamese, the default, and English. */
export type Language = 'vi' | 'en';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

export const isLanguage = (text: string): text is Language => text === 'vi' || text === 'en';
