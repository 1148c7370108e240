// google.script.run as Google documents it, put into the page before its scripts: a call answers nothing, and no value but plain JSON leaves the page.

/** What Google does with a call of the page: the script's answer as JSON, or why there is none. */
export type Called = { readonly answer: string } | { readonly failure: string };

/** Lent by the test: runs a function of the script, arguments as JSON. */
declare function callScript(name: string, args: string): Promise<Called>;

function refuse(value: unknown, place: string): void {
  if (value === null || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return;
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) refuse(each, `${place}[${at}]`);
    return;
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError(`Failed due to illegal value in property: ${place}`);
  for (const [key, each] of Object.entries(value)) refuse(each, `${place}.${key}`);
}

/** A runner stays as it is; with a handler it is another. */
const runner = (succeed: (answer: unknown) => void, fail: (error: Error) => void): object =>
  new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'withSuccessHandler') return (next: typeof succeed) => runner(next, fail);
        if (name === 'withFailureHandler') return (next: typeof fail) => runner(succeed, next);
        return (...args: readonly unknown[]): void => {
          args.forEach((arg, at) => refuse(arg, String(at)));
          void callScript(String(name), JSON.stringify(args)).then((called) => {
            if ('failure' in called) fail(new Error(called.failure));
            else succeed(JSON.parse(called.answer));
          });
        };
      },
    },
  );

const nothing = (): void => undefined;
Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
