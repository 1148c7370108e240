// What a command is: its name, what it takes, and what it does with a call.
import type { Ties } from '../../core/score/rank.ts';
import type { Language } from '../../core/text/language.ts';
import type { Terminal } from './terminal.ts';
import type { CommandName, OptionName } from './words/words.ts';

/** 0 nothing of severity error, 1 errors found, 2 could not run. */
export type ExitStatus = 0 | 1 | 2;

/** A call as it was typed. */
export interface Call {
  readonly files: readonly string[];
  readonly options: {
    readonly json?: true;
    readonly set?: string;
    readonly columns?: string;
    readonly output?: string;
    readonly inPlace?: true;
    readonly fix?: true;
    readonly name?: string;
    readonly level?: string;
    readonly years?: string;
    readonly max?: string;
    readonly method?: string;
    readonly percents?: string;
    readonly year?: string;
    /** Of --no-charts. */
    readonly charts?: boolean;
    readonly agency?: string;
    readonly superior?: string;
    readonly place?: string;
    readonly signerTitle?: string;
    readonly signer?: string;
    readonly goal?: string;
    readonly effort?: string;
    readonly ranking?: string;
    readonly unit?: string;
    readonly today?: string;
    readonly sheet?: string;
    readonly withPlan?: true;
    readonly units?: string;
    readonly ties?: Ties;
    readonly map?: string;
    readonly confirm?: true;
    readonly beforeSheet?: string;
    readonly afterSheet?: string;
    readonly seed?: string;
    readonly band?: string;
    readonly runs?: string;
    readonly by?: string;
  };
  readonly language: Language;
  /** The package's own folder, where the examples are. */
  readonly root: URL;
  readonly terminal: Terminal;
}

export interface Command {
  readonly name: CommandName;
  readonly takes: 'no-file' | 'one-file' | 'two-files' | 'files';
  /** Besides --lang and --help. */
  readonly options: readonly OptionName[];
  /** Throws Failure or HostError where it cannot run. */
  run(call: Call): Promise<ExitStatus>;
}
