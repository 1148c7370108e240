// Why a command could not run, as one line in the chosen language.
import { HostError } from '../../core/host.ts';
import type { Language } from '../../core/text/language.ts';
import { isRefusalCode, refusalText, type RefusalCode } from '../../core/text/refusal.ts';
import type { SentenceValue } from '../../core/text/template.ts';
import { callText, type CallCode } from './words/words.ts';

/** A call or a file that cannot be worked with. Ends the command with exit status 2. */
export class Failure extends Error {
  readonly code: CallCode | RefusalCode;
  readonly values: Readonly<Record<string, SentenceValue>>;

  constructor(code: CallCode | RefusalCode, values: Readonly<Record<string, SentenceValue>> = {}) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.values = values;
  }
}

/** One line for any failure; `file` is named where the failure does not name one itself. */
export function failureText(error: unknown, language: Language, file?: string): string {
  const code = error instanceof HostError || error instanceof Failure ? error.code : '';
  const values = error instanceof HostError || error instanceof Failure ? { file, ...error.values } : {};
  if (isRefusalCode(code)) return refusalText(code, values, language);
  if (isCallCode(code)) return callText(code, language, values);
  return callText('call/unexpected', language, { file, message: code === '' ? messageOf(error) : code });
}

const isCallCode = (code: string): code is CallCode => code.startsWith('call/');

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
