// Makes Code.js, the file that Google Sheets reads: one line a function with real parameter names, and the help as JSDoc.
import type { CustomFunction, Parameter } from '../../core/functions/function.ts';
import { FUNCTIONS } from '../../core/functions/registry.ts';
import { ENTRIES, type Entry } from '../entries.ts';

/** The global under which bundle.js stands in Apps Script. */
export const BUNDLE = 'PARScore';

/** JSDoc ends at the first star and stroke. */
const inComment = (text: string): string => text.replace(/\*\//g, '* /');

const TYPE = { table: 'Array<Array<any>>', value: 'any' } as const;

function parameterLine({ name, description, shape, optional }: Parameter): string {
  return ` * @param {${TYPE[shape]}} ${optional ? `[${name.vi}]` : name.vi} ${inComment(description.vi)}`;
}

/** One custom function, with its Vietnamese help. */
export function stubOf({ id, description, parameters, spills, example }: CustomFunction): string {
  const names = parameters.map(({ name }) => name.vi).join(', ');
  return [
    '/**',
    ` * ${inComment(description.vi)}`,
    ` * Ví dụ: ${inComment(example)}`,
    ' *',
    ...parameters.map(parameterLine),
    ` * @return {${spills ? 'Array<Array<any>>' : 'any'}} ${inComment(description.vi)}`,
    ' * @customfunction',
    ' */',
    `function ${id}(${names}) { return ${BUNDLE}.runFunction('${id}', [${names}]); }`,
  ].join('\n');
}

const entryOf = ({ name, does, call, parameters }: Entry): string => `/** ${inComment(does)} */\nfunction ${name}(${parameters.join(', ')}) { return ${BUNDLE}.${call}; }`;

/** The whole of Code.js. */
export const codeFile = (): string =>
  ['// PARScore cho Google Trang tính. Tệp này được dựng tự động; mã nằm trong bundle.js.', ...ENTRIES.map(entryOf), ...FUNCTIONS.map(stubOf)].join('\n\n') + '\n';
