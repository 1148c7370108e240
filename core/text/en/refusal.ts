// English sentences for what could not be done: files, sheets, criteria sets.
import type { RefusalSentences } from '../refusal.ts';

export const refusal: RefusalSentences = {
  'file/missing': ['File “{file}” was not found.', 'The file was not found.'],
  'file/is-folder': ['“{file}” is a folder, not an Excel file.', 'This is a folder, not an Excel file.'],
  'file/no-permission': ['There is no permission to read or write “{file}”.', 'There is no permission to read or write this file.'],
  'file/write-failed': ['“{file}” could not be written. The original file is untouched.', 'The file could not be written. The original file is untouched.'],
  'file/empty': ['File “{file}” is empty.', 'The file is empty.'],
  'file/not-a-zip': ['“{file}” is not an Excel .xlsx file. If it is an .xls file, open it in Excel and save it as .xlsx.', 'This is not an Excel .xlsx file. If it is an .xls file, open it in Excel and save it as .xlsx.'],
  'file/encrypted': ['File “{file}” has a password. Remove it in Excel and try again.', 'The file has a password. Remove it in Excel and try again.'],
  'file/too-large': ['File “{file}” is too large: it unpacks to more than {limit}. Delete unneeded sheets and cells and try again.', 'File “{file}” is too large. Delete unneeded sheets and cells and try again.', 'The file is too large. Delete unneeded sheets and cells and try again.'],
  'file/unsafe': ['File “{file}” has an unsafe structure and was not opened.', 'The file has an unsafe structure and was not opened.'],
  'file/not-a-workbook': ['“{file}” is not an Excel .xlsx workbook.', 'This is not an Excel .xlsx workbook.'],
  'file/broken': ['File “{file}” is damaged and cannot be read. Open it in Excel, save it and try again.', 'The file is damaged and cannot be read. Open it in Excel, save it and try again.'],
  'sheet/protected': ['Sheet “{sheet}” is protected. Unprotect it in Excel and try again.', 'The sheet is protected. Unprotect it in Excel and try again.'],
  'sheet/missing': ['Sheet “{sheet}” is gone. Read the table again and retry.', 'The sheet is gone. Read the table again and retry.'],
  'workbook/protected': ['The structure of “{file}” is locked, so sheets cannot be added or removed. Unlock it (Review > Protect Workbook) and try again.', 'The workbook’s structure is locked, so sheets cannot be added or removed. Unlock it (Review > Protect Workbook) and try again.'],
  'cell/in-array': ['Cell {cell} of sheet “{sheet}” is part of an array formula and cannot be changed alone. Change the array formula in Excel.', 'This cell is part of an array formula and cannot be changed alone.'],
  'table/not-found': ['No scoring or ranking table was found in “{file}”.', 'No scoring or ranking table was found.'],
  'table/no-scoring': ['“{file}” has no scoring table.', 'There is no scoring table.'],
  'set/not-json': ['“{file}” is not valid JSON, so the criteria set cannot be read.', 'The criteria set file is not valid JSON.'],
  'set/invalid': ['Criteria set “{file}” is not valid at “{where}”.', 'Criteria set “{file}” is not valid.', 'The criteria set is not valid.'],
  'set/too-large': ['Criteria set “{file}” is too large.', 'The criteria set is too large.'],
  'set/unknown-id': ['There is no criteria set “{id}”. Run “parscore sets” to see the built-in ones.', 'There is no such criteria set. Run “parscore sets” to see the built-in ones.'],
  'set/no-components': ['Criteria set “{id}” does not list enough items to make a template.', 'The criteria set does not list enough items to make a template.'],
};
