// How the functions are called in a cell: bare =PARSCORE(), or =PAR.SCORE() in a build with a namespace; never both.

/** How a build names its functions. */
export type Naming = 'bare' | 'namespace';

/** What stands before the point in a build with a namespace. */
export const NAMESPACE = 'PAR';

/** The name that Excel's metadata gives to a function; Excel itself writes the namespace before it. */
export const nameInMetadata = (id: string, naming: Naming): string => (naming === 'bare' ? id : id.slice(NAMESPACE.length));

/** The name as an official types it. */
export const typedName = (id: string, naming: Naming): string => (naming === 'bare' ? id : `${NAMESPACE}.${nameInMetadata(id, naming)}`);
