// The custom functions in the grid, from the one table of core: arguments as they stand in the cells, help in the reader's language.
import { builtInSet } from '../../../core/criteria/built-in.ts';
import { argumentOf } from '../../../core/functions/arguments.ts';
import { FunctionProblem, type Answer, type Argument, type CustomFunction, type FunctionContext } from '../../../core/functions/function.ts';
import { FUNCTIONS } from '../../../core/functions/registry.ts';
import type { Language } from '../../../core/text/language.ts';
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';

type FunctionClass = new (name: string) => BaseFunction;

/** One class a function, as the formula engine wants them. */
export const functionClasses = (language: () => Language): [FunctionClass, string][] => FUNCTIONS.map((fn) => [classOf(fn, language), fn.id]);

function classOf(fn: CustomFunction, language: () => Language): FunctionClass {
  return class extends BaseFunction {
    override minParams = fn.parameters.filter(({ optional }) => !optional).length;
    override maxParams = fn.parameters.length;
    // As references, so that a blank cell is told from a zero and a finding names its own cell.
    override needsReferenceObject = true;
    override needsSheetsInfo = true;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const given: readonly FunctionVariantType[] = variants;
      const error = given.find((variant) => variant.isError());
      if (error?.isValueObject() === false && error instanceof ErrorValueObject) return error;
      const [first] = given;
      const origin = first?.isReferenceObject() === true ? originOf(first as BaseReferenceObject, this.getSheetsInfo().sheetNameMap) : null;
      const context: FunctionContext = { language: language(), set: builtInSet, ...(origin && { origin }) };
      try {
        return answerOf(fn.run(fn.parameters.map((_, at) => argumentFrom(given[at])), context));
      } catch (problem) {
        if (!(problem instanceof FunctionProblem)) throw problem;
        return ErrorValueObject.create(problem.kind === 'invalid' ? ErrorType.VALUE : ErrorType.NA, problem.message);
      }
    }
  };
}

function originOf(reference: BaseReferenceObject, names: Readonly<Record<string, string>>): FunctionContext['origin'] {
  const { startRow, startColumn } = reference.getRangePosition();
  const id = reference.getSheetId();
  return { sheet: names[id] ?? id, row: Number.isNaN(startRow) ? 0 : startRow, column: Number.isNaN(startColumn) ? 0 : startColumn };
}

function argumentFrom(variant: FunctionVariantType | undefined): Argument {
  if (variant === undefined) return null;
  if (variant.isReferenceObject()) return argumentOf(rowsOf((variant as BaseReferenceObject).toArrayValueObject()));
  if (variant.isArray()) return argumentOf(rowsOf(variant as ArrayValueObject));
  const value = plain(variant as BaseValueObject);
  return argumentOf(value);
}

/** Rows and columns as they stand, blanks as null. */
const rowsOf = (array: ArrayValueObject): (string | number | boolean | null)[][] =>
  Array.from({ length: array.getRowCount() }, (_, row) => Array.from({ length: array.getColumnCount() }, (__, column) => plain(array.get(row, column))));

function plain(value: Nullable<BaseValueObject>): string | number | boolean | null {
  if (!value || value.isNull()) return null;
  if (value.isError()) return String((value as ErrorValueObject).getErrorType());
  return value.getValue();
}

function answerOf(answer: Answer): BaseValueObject {
  if (typeof answer === 'number') return NumberValueObject.create(answer);
  if (typeof answer === 'string') return StringValueObject.create(answer);
  return ArrayValueObject.createByArray(answer.map((row) => [...row]));
}

/** What is shown while one types, in one language. */
export const functionDescriptions = (language: Language): IFunctionInfo[] =>
  FUNCTIONS.map(({ id, description, parameters, example }) => ({
    functionName: id,
    functionType: FunctionType.User,
    description: `${description[language]} ${example}`,
    abstract: description[language],
    functionParameter: parameters.map(({ name, description: detail, shape, optional }) => ({
      name: name[language],
      detail: detail[language],
      example: shape === 'table' ? 'A8:I60' : '',
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  }));
