// The built functions.js in a context of its own, with the least that Excel's functions runtime is: associate, Error, ErrorCode.
import vm from 'node:vm';
import { bundleFunctions } from '../../addin/build/bundle-functions.ts';

/** What a call left in the cell: an answer, or Excel's error with its message. */
export interface Shown {
  readonly answer?: unknown;
  readonly code?: string;
  readonly message?: string;
}

export interface FunctionsInExcel {
  readonly ids: readonly string[];
  /** Calls a function as Excel does: omitted arguments are null, the invocation stands last. */
  call(id: string, args: readonly unknown[], count: number, invocation?: object): Shown;
}

class CellError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

const whole = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Registers the functions; `globals` are what else the page has, such as Office. */
export async function functionsInExcel(globals: Readonly<Record<string, unknown>> = {}): Promise<FunctionsInExcel> {
  const registered = new Map<string, (...args: readonly unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (id: string, run: (...args: readonly unknown[]) => unknown) => registered.set(id, run),
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  vm.runInContext(await bundleFunctions(), vm.createContext({ CustomFunctions, ...globals }), { filename: 'functions.js' });
  return {
    ids: [...registered.keys()],
    call(id, args, count, invocation = {}) {
      const run = registered.get(id);
      if (!run) throw new Error(`${id} is not registered`);
      const passed = Array.from({ length: count }, (_, at) => args[at] ?? null);
      try {
        return { answer: whole(run(...passed, invocation)) };
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        return { code: error.code, message: error.message };
      }
    },
  };
}
