// Runs a batch in Excel and turns what Excel refuses into refusals that an official understands.
import { HostError } from '../../core/host.ts';
import { has, type Supports } from './capabilities.ts';

/** One command: it waits while a cell is being edited, and is one step of undo where Excel can. */
export async function inExcel<Result>(supports: Supports, batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(has(supports, 'one-undo') && { mergeUndoGroup: true }) }, batch);
  } catch (error) {
    throw refusalOf(error);
  }
}

/** Excel's code of an error; null for errors that are not Excel's. */
export const codeOf = (error: unknown): string | null => (error instanceof OfficeExtension.Error ? error.code : null);

/** What is not Excel's error is our own mistake and stays what it is. */
function refusalOf(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  return new HostError(REFUSALS[code] ?? 'host/failed', { reason: code }, { cause: error });
}

const REFUSALS: Readonly<Record<string, string>> = {
  ItemNotFound: 'sheet/gone',
  InvalidReference: 'sheet/gone',
  InvalidObjectPath: 'sheet/gone',
  AccessDenied: 'sheet/protected',
  RequestPayloadSizeLimitExceeded: 'sheet/too-large',
  ResponsePayloadSizeLimitExceeded: 'sheet/too-large',
  InvalidOperationInCellEditMode: 'host/busy',
  HostIsBusy: 'host/busy',
};
