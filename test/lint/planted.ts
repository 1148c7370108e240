// Lints a source that stands nowhere on disk as if it stood at a path of this repository.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// Rules that need types cannot see a file that does not exist; the house rules need none.
const eslint = new ESLint({ cwd: process.cwd(), overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The ids of the rules that this source breaks at this path, each once; "parse" where it cannot be read at all. */
export async function broken(path: string, ...lines: readonly string[]): Promise<readonly string[]> {
  const source = ['// A planted file that a test reads.', ...lines, ''].join('\n');
  return brokenWhole(path, source);
}

/** As broken, but the source is taken whole, first line and all. */
export async function brokenWhole(path: string, source: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(source, { filePath: path, warnIgnored: true });
  if (result === undefined) throw new Error(`not linted: ${path}`);
  return [...new Set(result.messages.map((message) => message.ruleId ?? 'parse'))].sort();
}
