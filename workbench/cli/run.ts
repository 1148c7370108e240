// One run of the command line: from arguments to an exit status, never a stack.
import { callProgram, languageOf } from './program.ts';
import type { ExitStatus } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { failureText } from './failure.ts';
import type { Terminal } from './terminal.ts';

/** Runs the arguments that follow "parscore". Every failure is one line on stderr and status 2; PARSCORE_DEBUG=1 adds the stack. */
export async function run(args: readonly string[], version: string, root: URL, terminal: Terminal): Promise<ExitStatus> {
  try {
    return await callProgram(args, { commands: COMMANDS, version, root, terminal }, (command, call) => command.run(call));
  } catch (error) {
    terminal.progress('');
    terminal.err(failureText(error, languageOf(args)));
    if (process.env['PARSCORE_DEBUG'] === '1' && error instanceof Error && error.stack !== undefined) terminal.err(error.stack);
    return 2;
  }
}
