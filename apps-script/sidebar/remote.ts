// Calls the server from the sidebar: names, arguments and answers are typed from the server's own exports.
import { HostError } from '../../core/host.ts';
import type * as server from '../server.ts';
import type { Answer } from '../spreadsheet/answers.ts';

/** The server's functions that answer the sidebar. */
type Calls = { [Name in keyof typeof server as (typeof server)[Name] extends (...args: never[]) => Answer<unknown> ? Name : never]: (typeof server)[Name] };
export type CallName = keyof Calls;

/** What a call brings when it is not refused. */
type ValueOf<Name extends CallName> = Extract<ReturnType<Calls[Name]>, { readonly ok: true }>['value'];

/** Calls the server; throws HostError for what it refuses, and host/unreachable where Google did not run the call. */
export type Remote = <Name extends CallName>(name: Name, ...args: Parameters<Calls[Name]>) => Promise<ValueOf<Name>>;

/** Over google.script.run, which carries plain JSON only. */
export const googleRemote: Remote = (name, ...args) =>
  new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((answered: Answer<never>) => {
        if (answered.ok) resolve(answered.value);
        else reject(new HostError(answered.code, answered.values));
      })
      .withFailureHandler((error: Error) => reject(new HostError('host/unreachable', { reason: error.message }, { cause: error })));
    (runner[name] as (...plain: unknown[]) => void)(...args.map(plain));
  });

const plain = (arg: unknown): unknown => JSON.parse(JSON.stringify(arg));
