// Files dropped anywhere on the page are opened in it, and never by the browser in its place.
import type { PageSession } from '../session.ts';
import { incoming } from './incoming.ts';

/** Watches until the returned function is called; tells while files hang over the page. */
export function watchDrops(page: Pick<Window, 'addEventListener' | 'removeEventListener'>, session: PageSession, over: (is: boolean) => void): () => void {
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
  const drag = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    over(true);
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) over(false);
  };
  const drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    over(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (file && files.length === 1) void session.open(incoming(file));
    else session.say({ kind: 'warning', word: 'drop-one', values: {} });
  };
  // Before the grid, which has drops of its own.
  page.addEventListener('dragenter', drag, true);
  page.addEventListener('dragover', drag, true);
  page.addEventListener('dragleave', leave, true);
  page.addEventListener('drop', drop, true);
  return () => {
    page.removeEventListener('dragenter', drag, true);
    page.removeEventListener('dragover', drag, true);
    page.removeEventListener('dragleave', leave, true);
    page.removeEventListener('drop', drop, true);
  };
}
