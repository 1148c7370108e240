// The workbook in its worker, as the page calls it; a refusal comes out as the HostError that it was.
import { proxy, wrap } from 'comlink';
import { HostError } from '../../core/host.ts';
import type { Answer, BookService } from './book/service.ts';

export type RemoteBook = BookService;

/** Starts the worker whose script stands at an address of this site. */
export function startBook(script: string): RemoteBook {
  const remote = wrap<BookService>(new Worker(script, { type: 'module', name: 'parscore-book' }));
  return {
    open: (bytes, file) => remote.open(bytes, file),
    read: () => remote.read(),
    readOther: (bytes) => remote.readOther(bytes),
    checkSheet: (sheet, options) => remote.checkSheet(sheet, options),
    loadSettings: () => remote.loadSettings(),
    edit: (step, cells) => remote.edit(step, cells),
    apply: (step, patch) => remote.apply(step, patch),
    putResults: (results) => remote.putResults(results),
    turnTo: (step) => remote.turnTo(step),
    redraw: () => remote.redraw(),
    save: () => remote.save(),
    loadLibrary: (address, progress) => remote.loadLibrary(address, proxy(progress)),
  };
}

/** The value of an answer; throws what was refused. */
export function settled<Value>(answer: Answer<Value>): Value {
  if ('value' in answer) return answer.value;
  const { code, values, detail } = answer.refused;
  throw new HostError(code, values, { cause: new Error(detail) });
}
