// What the functions need of Excel's custom functions runtime, and no more: it stands before Office does.

/** The part of the global CustomFunctions that we call. */
export interface FunctionsRuntime {
  associate(id: string, run: (...args: readonly unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

/** What Excel passes after the arguments; the addresses only where the metadata asks and Excel is new enough. */
export interface Invocation {
  readonly parameterAddresses?: readonly unknown[];
}

declare global {
  var CustomFunctions: FunctionsRuntime;
}
