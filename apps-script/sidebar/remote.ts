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

/** Runs a function of the script by name; rejects where Google did not. */
export type Run = (name: CallName, args: readonly unknown[]) => Promise<Answer<never>>;

/** The calls over whatever runs them. */
export const remoteOver =
  (run: Run): Remote =>
  async (name, ...args) => {
    let answered: Answer<never>;
    try {
      answered = await run(name, args.map(plain));
    } catch (error) {
      throw new HostError('host/unreachable', { reason: error instanceof Error ? error.message : String(error) }, { cause: error });
    }
    if (!answered.ok) throw new HostError(answered.code, answered.values);
    return answered.value;
  };

/** Google carries plain JSON: what is undefined is left out. */
const plain = (arg: unknown): unknown => JSON.parse(JSON.stringify(arg));

/** Over google.script.run. */
export const googleRun: Run = (name, args) =>
  new Promise((resolve, reject) => {
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    (runner[name] as (...plainArgs: readonly unknown[]) => void)(...args);
  });
