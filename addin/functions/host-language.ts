// The language of Excel's own menus at the moment of a call, as its choice of the metadata file is.
import type { Language } from '../../core/text/language.ts';
import { languageOfLocale } from './locales.ts';

/** Vietnamese where Office is not there yet: functions may be called before it is ready. */
export function hostLanguage(): Language {
  if (typeof Office === 'undefined') return 'vi';
  // Before Office is ready its context is there without what the host has not told yet.
  const context = Office.context as Partial<Office.Context> | undefined;
  return languageOfLocale(context?.displayLanguage);
}
