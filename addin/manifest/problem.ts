// What the manifest's checker finds, and what it looks at besides the manifest itself.

/** One fault: a code of the rule, and the place and value in words of the manifest. */
export interface Problem {
  readonly code: `manifest/${string}`;
  readonly where: string;
}

/** The built site that the manifest points to: the bytes of a file by its path ("assets/icon-16.png"), null where there is none. */
export interface Site {
  /** https, with port, ending in /. */
  readonly address: string;
  read(path: string): Uint8Array | null;
}

/** The path on the site that an address points to; null where it points elsewhere. */
export function pathOn(site: Site, address: string): string | null {
  if (!address.startsWith(site.address)) return null;
  return address.slice(site.address.length).replace(/[#?].*$/, '');
}

/** A text file of the site as JSON; undefined where it is missing or no JSON. */
export function jsonOn(site: Site, path: string | null): unknown {
  const bytes = path === null ? null : site.read(path);
  if (bytes === null) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
