// Adds the sheets of another .xlsx file: Excel itself unpacks it, so that looks, formulas and merges come as they are.
import { HostError } from '../../core/host.ts';
import { namesOfAdded } from '../../core/sheet/sheet-name.ts';
import { codeOf } from './in-excel.ts';

/** All the sheets of a file after the last one; gives their number. Three requests: look, add, name. */
export async function addSheets(context: Excel.RequestContext, file: string, bytes: Uint8Array): Promise<number> {
  const { workbook } = context;
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.protection.protected) throw new HostError('workbook/protected');
  const ids = workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: 'End' });
  workbook.worksheets.load('items/id,items/name');
  try {
    await context.sync();
  } catch (error) {
    throw refusalOf(error, file);
  }
  await name(context, file, ids.value);
  return ids.value.length;
}

/** Excel itself only numbers names that are taken: "Bảng chấm điểm (37)" says nobody whose it is. */
async function name(context: Excel.RequestContext, file: string, ids: readonly string[]): Promise<void> {
  const { items } = context.workbook.worksheets;
  const added = items.filter(({ id }) => ids.includes(id));
  const names = namesOfAdded(file, added.map((sheet) => sheet.name), items.filter((sheet) => !added.includes(sheet)).map((sheet) => sheet.name));
  for (const [at, sheet] of added.entries()) sheet.name = names[at] ?? sheet.name;
  try {
    await context.sync();
  } catch (error) {
    // The sheets are there: a name that somebody took meanwhile is no reason to refuse them.
    if (codeOf(error) === null) throw error;
  }
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
