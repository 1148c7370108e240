// An object of the host's side: what its class reads, writes, leads to and does. Anything it does not name is refused.

/** A value that a member is given or gives. */
export type Call = (...args: readonly unknown[]) => unknown;

/** What one object can do. Names as the library's own, in camelCase. */
export interface Members {
  /** What an indexer finds it by. */
  readonly id?: string;
  /** Ranges are told by a reference that the host keeps, not by an id. */
  readonly kept?: boolean;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly nav?: Readonly<Record<string, () => HostObject | null>>;
  readonly call?: Readonly<Record<string, Call>>;
  /** Members of a collection. */
  readonly items?: () => readonly HostObject[];
  /** Properties that are kept as they are written and mean nothing to the host (titles of axes, print settings). */
  readonly bag?: Bag;
}

/** Properties by path ("format/font/size"); navigation adds to the path. */
export interface Bag {
  readonly path: string;
  read(path: string): unknown;
  write(path: string, value: unknown): void;
}

/** One object; `type` is the name of its class in the library. */
export class HostObject {
  readonly type: string;
  readonly members: Members;

  constructor(type: string, members: Members) {
    this.type = type;
    this.members = members;
  }
}

/** A bag in memory. */
export function mapBag(map: Map<string, unknown>, path = ''): Bag {
  return { path, read: (name) => map.get(name) ?? null, write: (name, value) => void map.set(name, value) };
}
