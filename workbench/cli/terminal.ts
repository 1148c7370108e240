// Where the command line writes: results to stdout, progress and refusals to stderr, colours only on a terminal.
import pico from 'picocolors';
import type { Severity } from '../../core/check/finding.ts';

/** The two streams, as the commands see them. */
export interface Terminal {
  /** One or more lines of the result. */
  out(text: string): void;
  /** One line for the person at the terminal. */
  err(text: string): void;
  /** Shows a line that the next one replaces; nothing where stderr is no terminal. '' takes it away. */
  progress(text: string): void;
  bold(text: string): string;
  dim(text: string): string;
  tint(severity: Severity, text: string): string;
}

/** The terminal of this process. NO_COLOR and FORCE_COLOR are honoured. */
export function processTerminal(): Terminal {
  // A reader that has seen enough (| head) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode);
  });
  const { FORCE_COLOR: forced = '', NO_COLOR: unwanted = '' } = process.env;
  const wanted = forced === '' ? process.stdout.isTTY === true && unwanted === '' : forced !== '0';
  const colours = pico.createColors(wanted);
  const tints: Readonly<Record<Severity, (text: string) => string>> = { error: colours.red, warning: colours.yellow, info: colours.cyan };
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    progress: (text) => void (process.stderr.isTTY && process.stderr.write(`\r\u001b[2K${text}`)),
    bold: colours.bold,
    dim: colours.dim,
    tint: (severity, text) => tints[severity](text),
  };
}
