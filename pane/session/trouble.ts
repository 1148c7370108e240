// What went wrong, as the panel tells it: a refusal's sentence for the official, the details for who helps them.
import { HostError } from '../../core/host.ts';
import { isRefusalCode } from '../../core/text/refusal.ts';
import type { Trouble } from './state.ts';

/** The trouble of an error. What no host has named is called host/failed, with its own message as the reason. */
export function troubleOf(error: unknown, during: Trouble['while']): Trouble {
  const detail = [during, ...chain(error)].join('\n');
  if (error instanceof HostError && isRefusalCode(error.code)) return { while: during, code: error.code, values: error.values, detail };
  return { while: during, code: 'host/failed', values: { reason: error instanceof Error ? error.message.slice(0, 120) : String(error) }, detail };
}

/** The error and its causes, each with its code, values and place in the program. */
function chain(error: unknown): string[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [String(error)];
  const own = error instanceof HostError ? `${error.code} ${JSON.stringify(error.values)}` : '';
  return [[error.name, own, error.stack ?? error.message].filter((each) => each !== '').join(' '), ...chain(error.cause)];
}
