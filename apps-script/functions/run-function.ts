// One call of a custom function by Google Sheets: its arguments in, a value or rows x columns out, a problem as an error with a sentence.
import { builtInSet } from '../../core/criteria/built-in.ts';
import { argumentOf } from '../../core/functions/arguments.ts';
import { FunctionProblem, type Answer } from '../../core/functions/function.ts';
import { FUNCTIONS } from '../../core/functions/registry.ts';
import type { Language } from '../../core/text/language.ts';

/** English only where the spreadsheet itself is set to an English locale; a custom function may not ask who its user is. */
function sheetLanguage(): Language {
  try {
    return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale().startsWith('en') ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

/**
 * The answer of a function by its id. Sheets passes a single cell as a scalar, a range as rows x columns, an omitted
 * argument as undefined. Throws an Error whose message says what to change; the cell shows #ERROR! with it.
 */
export function runFunction(id: string, args: readonly unknown[]): Answer {
  const found = FUNCTIONS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no function ${id}`);
  const language = sheetLanguage();
  try {
    return found.run(found.parameters.map((_, at) => argumentOf(args[at])), { language, set: builtInSet });
  } catch (problem) {
    // A plain Error: Sheets shows the message alone, without the name of a class.
    throw problem instanceof FunctionProblem ? new Error(problem.message) : problem;
  }
}
