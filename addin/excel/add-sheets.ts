// Adds the sheets of another .xlsx file: Excel itself unpacks it, so that looks, formulas and merges come as they are.
import { HostError } from '../../core/host.ts';
import { namesOfAdded } from '../../core/sheet/sheet-name.ts';
import { OWN_NAMES } from '../../core/sheet/snapshot.ts';
import { codeOf } from './in-excel.ts';
import { askOwnSheets, type OwnSheets } from './own-sheets.ts';

/** All the sheets of a file after the last one; gives their number. Three requests: look, add, name. */
export async function addSheets(context: Excel.RequestContext, file: string, bytes: Uint8Array): Promise<number> {
  const { workbook } = context;
  workbook.protection.load('protected');
  await context.sync();
  if (workbook.protection.protected) throw new HostError('workbook/protected');
  const ids = workbook.insertWorksheetsFromBase64(base64Of(bytes), { positionType: 'End' });
  workbook.worksheets.load('items/id,items/name,items/names/items/name');
  const own = askOwnSheets(workbook);
  try {
    await context.sync();
  } catch (error) {
    throw refusalOf(error, file);
  }
  const { items } = workbook.worksheets;
  const came = items.filter(({ id }) => ids.value.includes(id));
  const added = came.filter((sheet) => !isOurs(sheet, own));
  for (const sheet of came) if (!added.includes(sheet)) remove(sheet, own);
  name(file, added, items.filter((sheet) => !came.includes(sheet)));
  try {
    await context.sync();
  } catch (error) {
    // The sheets are there: a name that somebody took meanwhile is no reason to refuse them.
    if (codeOf(error) === null) throw error;
  }
  return added.length;
}

const MARKERS: readonly string[] = Object.values(OWN_NAMES);

/** A sheet brings its marker along; where the workbook has that name already, as a name of the sheet's own. */
const isOurs = (sheet: Excel.Worksheet, own: OwnSheets): boolean => own.kindOf(sheet.name) !== undefined || sheet.names.items.some((item) => MARKERS.includes(item.name));

function remove(sheet: Excel.Worksheet, own: OwnSheets): void {
  const kind = own.kindOf(sheet.name);
  if (kind !== undefined) own.marker(kind)?.delete();
  sheet.delete();
}

/** Excel itself only numbers names that are taken: "Bảng chấm điểm (37)" says nobody whose it is. */
function name(file: string, added: readonly Excel.Worksheet[], others: readonly Excel.Worksheet[]): void {
  const namesOf = (sheets: readonly Excel.Worksheet[]): readonly string[] => sheets.map((sheet) => sheet.name);
  const names = namesOfAdded(file, namesOf(added), namesOf(others));
  for (const [at, sheet] of added.entries()) sheet.name = names[at] ?? sheet.name;
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
