// Excel's metadata of the custom functions in one language, made from core's one table.
import type { CustomFunction } from '../../core/functions/function.ts';
import { FUNCTIONS } from '../../core/functions/registry.ts';
import type { Language } from '../../core/text/language.ts';
import { nameInMetadata, type Naming } from './naming.ts';

/** One parameter as Excel wants it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix' | 'scalar';
  readonly optional: boolean;
}

/** One function as Excel wants it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' | 'scalar' };
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly requiresParameterAddresses: true };
}

/** The file that the manifest names for a locale. */
export interface Metadata {
  /** A table may hold #REF!: it is a finding, not a reason to answer nothing. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** What a build decides: where the help stands (https, ending in /) and how functions are called. */
export interface MetadataChoice {
  readonly language: Language;
  readonly site: string;
  readonly naming: Naming;
}

const ofFunction = (fn: CustomFunction, { language, site, naming }: MetadataChoice): FunctionMetadata => ({
  id: fn.id,
  name: nameInMetadata(fn.id, naming),
  description: fn.description[language],
  helpUrl: `${site}help.html#${language}-${fn.id}`,
  result: { type: 'any', dimensionality: fn.spills ? 'matrix' : 'scalar' },
  parameters: fn.parameters.map(({ name, description, shape, optional }) => ({
    name: name[language],
    description: description[language],
    type: 'any',
    dimensionality: shape === 'table' ? 'matrix' : 'scalar',
    optional,
  })),
  // Excel tells where a range stands only to functions whose result is a matrix: the findings then name cells of the sheet.
  ...(fn.spills ? { options: { requiresParameterAddresses: true } } : {}),
});

/** The metadata of every function in one language. */
export const metadataOf = (choice: MetadataChoice): Metadata => ({
  allowErrorForDataTypeAny: true,
  functions: FUNCTIONS.map((fn) => ofFunction(fn, choice)),
});
