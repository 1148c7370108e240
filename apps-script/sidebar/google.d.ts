// What Google lends the page of a sidebar: calls of the script's functions by name.
interface GoogleRunner {
  withSuccessHandler(handler: (answer: never) => void): GoogleRunner;
  withFailureHandler(handler: (error: Error) => void): GoogleRunner;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: GoogleRunner } };
