// Fetches what writes Word files from the script, once, and runs it: a sidebar can load no script by an address.
import type { PaperLibrary } from '../../pane/paper-library.ts';
import type { Remote } from './remote.ts';

/** The name under which the script leaves it in the page. */
export const PAPER_LIBRARY = 'parscorePaperLibrary';

type Lent = { readonly [PAPER_LIBRARY]?: PaperLibrary };

const lent = (): PaperLibrary | undefined => (window as unknown as Lent)[PAPER_LIBRARY];

/** Rejects where Google does not answer, or the browser cannot unpack it. */
export async function fetchPaperLibrary(remote: Remote): Promise<PaperLibrary> {
  if (lent() === undefined) {
    const script = document.createElement('script');
    script.textContent = await unzipped(await remote('parscorePaperLibrary'));
    document.head.append(script);
  }
  const library = lent();
  if (library === undefined) throw new Error('the library did not run');
  return library;
}

async function unzipped(letters: string): Promise<string> {
  const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
