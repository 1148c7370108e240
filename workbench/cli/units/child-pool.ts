// Asks questions of child processes, one at a time each: a child that ends or does not answer is replaced, and its question is told of.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What became of a question: its answer, or that the child ended over it, or that it took longer than it may. */
export type Outcome<Answer> = { readonly kind: 'answered'; readonly answer: Answer } | { readonly kind: 'ended' } | { readonly kind: 'too-slow' };

/** What a child hears: first how it is to work, then one question after each answer. */
export type Heard<Setup, Question> = { readonly setup: Setup } | { readonly question: Question };

export interface PoolOrder<Setup, Question> {
  /** The module that each child runs; it answers by `answerParent`. */
  readonly module: URL;
  readonly setup: Setup;
  readonly questions: readonly Question[];
  /** How many children work at once. */
  readonly children: number;
  /** Questions of one child before another takes its place: what it used is given back with it. */
  readonly perChild: number;
  /** Milliseconds for one question, counted from when a child takes it. */
  readonly limit: number;
}

/** Starting takes a fraction of a second; a machine that needs a minute for it will not read a file either. */
const START_LIMIT = 60_000;
/** A start may fail because memory is short just then. As many in a row is no chance. */
const STARTS = 3;

/** Tells what became of each question, in the order in which they end. Rejects only where no child can be started at all. */
export async function askChildren<Setup, Question, Answer>(order: PoolOrder<Setup, Question>, tell: (question: Question, outcome: Outcome<Answer>) => void): Promise<void> {
  const waiting = [...order.questions];
  let failedStarts = 0;
  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      const child = startChild<Setup, Question, Answer>(order.module);
      const started = await child.hear({ setup: order.setup }, START_LIMIT);
      failedStarts = started.kind === 'answered' ? 0 : failedStarts + 1;
      if (failedStarts >= STARTS) throw new Error(`no child process of ${order.module.pathname} starts`);
      let asked = started.kind === 'answered' ? 0 : order.perChild;
      for (; asked < order.perChild; asked++) {
        const question = waiting.shift();
        if (question === undefined) break;
        const outcome = await child.hear({ question }, order.limit);
        tell(question, outcome);
        if (outcome.kind !== 'answered') break;
      }
      await child.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(order.children, waiting.length) }, work));
}

interface Child<Setup, Question, Answer> {
  /** Never rejects. After anything but an answer the child is gone. */
  readonly hear: (told: Heard<Setup, Question>, limit: number) => Promise<Outcome<Answer>>;
  readonly end: () => Promise<void>;
}

function startChild<Setup, Question, Answer>(module: URL): Child<Setup, Question, Answer> {
  const child = fork(fileURLToPath(module), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  // Not "exit": an answer may still be under way then. A child that could not be started at all has an error and no end.
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()).on('error', () => child.pid === undefined && resolve()));
  const hear = (told: Heard<Setup, Question>, limit: number): Promise<Outcome<Answer>> =>
    new Promise((resolve) => {
      const outcome = (what: Outcome<Answer>): void => {
        clearTimeout(clock);
        child.off('message', answered);
        resolve(what);
      };
      const answered = (answer: Answer): void => outcome({ kind: 'answered', answer });
      // Only a kill that cannot be caught ends a loop.
      const clock = setTimeout(() => {
        child.kill('SIGKILL');
        outcome({ kind: 'too-slow' });
      }, limit);
      child.once('message', answered);
      void gone.then(() => outcome({ kind: 'ended' }));
      // What cannot be sent went to a child that is ending, which is told by its end.
      child.send(told as object, () => undefined);
    });
  const end = async (): Promise<void> => {
    // It holds nothing that could be lost: it only reads.
    child.kill('SIGKILL');
    await gone;
  };
  return { hear, end };
}
