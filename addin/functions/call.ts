// One call of a custom function by Excel: its arguments in, a value or rows x columns out, a problem as Excel's own error.
import { argumentOf } from '../../core/functions/arguments.ts';
import { FunctionProblem, type Answer, type CustomFunction, type FunctionContext } from '../../core/functions/function.ts';
import { builtInSet } from '../../core/criteria/built-in.ts';
import type { Language } from '../../core/text/language.ts';
import { withErrorTexts } from './error-cell.ts';
import { originOf } from './origin.ts';
import type { FunctionsRuntime, Invocation } from './runtime.ts';

/** What the metadata declares as a matrix must be rows x columns, though it is one word. */
const asDeclared = (answer: Answer, spills: boolean): Answer => (spills && !Array.isArray(answer) ? [[answer as string | number]] : answer);

/** The function that Excel calls: one argument a parameter, null where omitted, then the invocation. */
export const callOf =
  (fn: CustomFunction, runtime: FunctionsRuntime, language: () => Language) =>
  (...received: readonly unknown[]): Answer => {
    const count = fn.parameters.length;
    const invocation = received[count] as Invocation | null | undefined;
    const origin = originOf(invocation?.parameterAddresses?.[0]);
    const context: FunctionContext = { language: language(), set: builtInSet, ...(origin ? { origin } : {}) };
    try {
      return asDeclared(fn.run(received.slice(0, count).map((value) => argumentOf(withErrorTexts(value))), context), fn.spills);
    } catch (problem) {
      if (!(problem instanceof FunctionProblem)) throw problem;
      const code = problem.kind === 'invalid' ? runtime.ErrorCode.invalidValue : runtime.ErrorCode.notAvailable;
      throw new runtime.Error(code, problem.message);
    }
  };
