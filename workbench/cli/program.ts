// The commands as commander knows them, with help and mistakes in the chosen language.
import { Command as Commander, CommanderError, Option } from 'commander';
import { CONVERSIONS } from '../../core/survey/conversions.ts';
import { isLanguage, type Language } from '../../core/text/language.ts';
import { NAMES } from '../../core/text/names.ts';
import type { Call, Command, ExitStatus } from './command.ts';
import { Failure } from './failure.ts';
import type { Terminal } from './terminal.ts';
import { WORDS, type CallCode, type CliWords, type OptionName } from './words/words.ts';

/** Called with the command that was chosen and its call. */
export type Chosen = (command: Command, call: Call) => Promise<ExitStatus>;

/** What the program is made of. */
export interface ProgramParts {
  readonly commands: readonly Command[];
  readonly version: string;
  /** The package's own folder. */
  readonly root: URL;
  readonly terminal: Terminal;
}

/** The language that the arguments ask for; it is needed before they are parsed, for help and mistakes. Vietnamese where they do not. */
export function languageOf(args: readonly string[]): Language {
  const at = args.lastIndexOf('--lang');
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  return asked !== undefined && isLanguage(asked) ? asked : 'vi';
}

/** Parses the arguments and runs what they ask for. Throws Failure where they are wrong. */
export async function callProgram(args: readonly string[], { commands, version, root, terminal }: ProgramParts, chosen: Chosen): Promise<ExitStatus> {
  const language = languageOf(args);
  const words = WORDS[language];
  let status: ExitStatus = 0;
  const program = new Commander('parscore');
  dress(program, words, terminal);
  program.description(words.about).usage(words.usage.program).version(version, words.options.version.flags, words.options.version.does);
  program.helpCommand(false).addHelpText('after', `\n${words.exits}`).addOption(option('lang', words));
  for (const command of commands) {
    const sub = program.command(command.name).description(words.commands[command.name]).summary(words.commands[command.name]);
    dress(sub, words, terminal);
    if (command.takes === 'one-file') sub.argument(`<${words.usage.file}>`, words.arguments.file);
    if (command.takes === 'two-files') sub.argument(`<${words.usage.before}>`, words.arguments.before).argument(`<${words.usage.after}>`, words.arguments.after);
    if (command.takes === 'files') sub.argument(`<${words.usage.files}...>`, words.arguments.files);
    for (const name of [...command.options, 'lang'] as const) sub.addOption(option(name, words));
    sub.action(async (...given: unknown[]) => {
      const files = command.takes === 'no-file' ? [] : given.slice(0, command.takes === 'two-files' ? 2 : 1).flat().map(String);
      status = await chosen(command, { files, options: sub.opts<Call['options']>(), language, root, terminal });
    });
  }
  try {
    if (args.length === 0) program.help();
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0 || error.code === 'commander.help') return 0;
    throw mistake(error);
  }
}

/** Headings and streams of one command; commander writes no error itself. */
function dress(command: Commander, words: CliWords, terminal: Terminal): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: (text) => terminal.out(text.trimEnd()), outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => terminal.bold(words.headings[title] ?? title), subcommandTerm: (sub) => sub.name(), optionDescription: (described) => described.description })
    .helpOption(words.options.help.flags, words.options.help.does)
    .showSuggestionAfterError(false);
  if (command.parent !== null) command.usage(`${words.usage.options}`);
}

function option(name: OptionName, words: CliWords): Option {
  const made = new Option(words.options[name].flags, words.options[name].does);
  if (name === 'lang') return made.choices(['vi', 'en']);
  if (name === 'method') return made.choices(CONVERSIONS);
  if (name === 'ties') return made.choices(['competition', 'dense']);
  return name === 'level' ? made.choices(Object.keys(NAMES.en.level)) : made;
}

const CODES: Readonly<Record<string, CallCode>> = {
  'commander.unknownOption': 'call/unknown-option',
  'commander.unknownCommand': 'call/unknown-command',
  'commander.missingArgument': 'call/missing-argument',
  'commander.optionMissingArgument': 'call/missing-value',
  'commander.excessArguments': 'call/extra-argument',
  'commander.invalidArgument': 'call/invalid-value',
};

/** Commander's mistake as ours: its code, and the words that it quotes. */
function mistake(error: CommanderError): Failure {
  const [token, value] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  return new Failure(CODES[error.code] ?? 'call/wrong', { token, value });
}
