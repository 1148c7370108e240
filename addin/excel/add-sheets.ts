// Adds the sheets of another .xlsx file: Excel itself unpacks it, so that looks, formulas and merges come as they are.
import { HostError } from '../../core/host.ts';
import { codeOf } from './in-excel.ts';

/** All the sheets of a file after the last one; gives their number. Two requests: one looks, one adds. */
export async function addSheets(context: Excel.RequestContext, file: string, bytes: Uint8Array): Promise<number> {
  const { workbook } = context;
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.protection.protected) throw new HostError('workbook/protected');
  const ids = workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: 'End' });
  try {
    await context.sync();
  } catch (error) {
    throw refusalOf(error, file);
  }
  return ids.value.length;
}

/** What is about this Excel and would be the same with every other file. */
const NOT_THE_FILE: readonly string[] = ['AccessDenied', 'InvalidOperationInCellEditMode', 'HostIsBusy', 'ApiNotFound', 'NotImplemented'];

/** Excel does not say what is wrong with a file; its code is told to who helps. */
function refusalOf(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code === null || NOT_THE_FILE.includes(code)) return error;
  if (code === 'RequestPayloadSizeLimitExceeded') return new HostError('file/too-large', { file }, { cause: error });
  return new HostError('file/not-added', { file, reason: code }, { cause: error });
}

/** Bytes that one call of a function takes as its arguments. */
const STEP = 0x2000;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += STEP) letters += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(letters);
}
