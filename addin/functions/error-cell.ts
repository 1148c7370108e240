// Error cells among the values that Excel passes: objects of several forms, all of them one error text for core.

/** Excel.ErrorCellValueType in words of the sheet. */
const TEXT_OF_TYPE: Readonly<Record<string, string>> = {
  Div0: '#DIV/0!',
  Name: '#NAME?',
  NotAvailable: '#N/A',
  Null: '#NULL!',
  Num: '#NUM!',
  Ref: '#REF!',
  Value: '#VALUE!',
};

/** An error object as the text that the cell shows; every other value as it is. */
export function errorText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { code, basicValue, errorType } = value as { readonly code?: unknown; readonly basicValue?: unknown; readonly errorType?: unknown };
  for (const text of [basicValue, code]) if (typeof text === 'string' && text.startsWith('#')) return text;
  return typeof errorType === 'string' ? (TEXT_OF_TYPE[errorType] ?? '#VALUE!') : value;
}

/** The same for a scalar or for rows x columns. */
export const withErrorTexts = (value: unknown): unknown => (Array.isArray(value) ? value.map(withErrorTexts) : errorText(value));
