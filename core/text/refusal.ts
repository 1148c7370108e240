// Words of a refusal: why a file, sheet or criteria set could not be read or written.
import { refusal as en } from './en/refusal.ts';
import type { Language } from './language.ts';
import { say, type SentenceValue, type Variants } from './template.ts';
import { refusal as vi } from './vi/refusal.ts';

/** Every code that a HostError or a criteria set's reader may carry. Values: file, sheet, cell, limit, id, where, needs, reason. */
export const REFUSAL_CODES = [
  'file/missing',
  'file/is-folder',
  'file/no-permission',
  'file/write-failed',
  'file/empty',
  'file/not-a-zip',
  'file/encrypted',
  'file/too-large',
  'file/unsafe',
  'file/not-a-workbook',
  'file/broken',
  'file/not-added',
  'sheet/protected',
  'sheet/missing',
  'workbook/protected',
  'cell/in-array',
  'cell/changed',
  'sheet/too-large',
  'sheet/gone',
  'sheet/hidden',
  'settings/lost',
  'host/too-old',
  'host/busy',
  'host/locked',
  'host/unreachable',
  'host/failed',
  'host/half-written',
  'table/not-found',
  'table/no-scoring',
  'survey/none',
  'set/not-json',
  'set/invalid',
  'set/too-large',
  'set/unknown-id',
  'set/no-components',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** The sentences of every refusal. */
export type RefusalSentences = Readonly<Record<RefusalCode, Variants>>;

const SENTENCES: Readonly<Record<Language, RefusalSentences>> = { vi, en };

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(vi, code);

/** One line that says what could not be done and what helps. */
export const refusalText = (code: RefusalCode, values: Readonly<Record<string, SentenceValue>>, language: Language): string =>
  say(SENTENCES[language][code], { language, values });
