// The service over one workbook: calls in their order, refusals as data.
import { checkSheet } from '../../../core/check/check.ts';
import { HostError } from '../../../core/host.ts';
import { readSnapshot } from '../../xlsx/read.ts';
import { Book } from './book.ts';
import { loadLibrary } from './library.ts';
import type { Answer, BookService } from './service.ts';

/** The service; no workbook is open at first. */
export function bookService(): BookService {
  let book: Book | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const open = (): Book => {
    if (book === null) throw new Error('no workbook is open');
    return book;
  };
  const inOrder = <Value>(run: () => Value | Promise<Value>): Promise<Answer<Value>> => {
    const answer = last.then(() => answered(run));
    last = answer;
    return answer;
  };
  return {
    // A workbook that cannot be opened or drawn leaves the one that is open.
    open: (bytes, file) =>
      inOrder(() => {
        const opened = new Book(bytes, file);
        const drawn = opened.draw();
        book = opened;
        return drawn;
      }),
    read: () => inOrder(() => open().read()),
    readOther: (bytes) => inOrder(() => readSnapshot(bytes)),
    // What was read is checked beside whatever else is asked.
    checkSheet: (sheet, options) => answered(() => checkSheet(sheet, options)),
    loadSettings: () => inOrder(() => open().loadSettings()),
    edit: (step, cells) => inOrder(() => open().edit(step, cells).then(() => null)),
    apply: (step, patch) => inOrder(() => open().apply(step, patch)),
    putResults: (results) => inOrder(() => (open().putResults(results), null)),
    turnTo: (step) => inOrder(() => open().turnTo(step)),
    redraw: () => inOrder(() => open().draw()),
    save: () => inOrder(() => open().save()),
    // Not in the order of the others: a workbook is read and checked while the library is on its way.
    loadLibrary: (address, progress) => answered(() => loadLibrary(address, progress).then(() => null)),
  };
}

async function answered<Value>(run: () => Value | Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await run() };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { refused: error instanceof HostError ? { code: error.code, values: error.values, detail } : { code: 'host/failed', values: { reason: error instanceof Error ? error.message.slice(0, 120) : String(error) }, detail } };
  }
}
