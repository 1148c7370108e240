// The messages that Microsoft's library sends to its host and takes back, as far as its own code shows them.

/** Arguments of a call; those that are objects are told by the ids of their paths, in the same places. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How an object is reached. `T` is its class: the library adds it when it is told to. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  readonly T?: string;
}

/** What a load asks for. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

/** One batch. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** What came of a batch: the results up to the first error. What was done before it stays done. */
export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly HttpStatusCode: number; readonly ActionIndex: number; readonly Location: string };
}

/** Kinds of actions, by the numbers of the library. */
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, ensureProcess: 6, queryAsJson: 7, ensureUnchanged: 8 } as const;

/** Kinds of object paths, by the numbers of the library. */
export const PATH = { global: 1, created: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

/** An error as Excel answers it. */
export class WireError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'WireError';
    this.code = code;
    this.status = status;
  }
}

export const invalidArgument = (what = 'The argument is invalid or missing or has an incorrect format.'): WireError => new WireError('InvalidArgument', what);

export const itemNotFound = (): WireError => new WireError('ItemNotFound', "The requested resource doesn't exist.", 404);

/** What the test host does not do: told by class and member, never guessed. */
export const notImplemented = (type: string, member: string): WireError => new WireError('NotImplementedInTestHost', `${type}.${member} is not implemented in the test host`, 501);
