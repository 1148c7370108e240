// The child's side of the pool: hears how it is to work, then answers one question after another until its parent goes.
import type { Heard } from './child-pool.ts';

/** `open` makes the answering function from the setup. Where it fails the child ends, and the parent is told so by that. */
export function answerParent<Setup, Question, Answer>(open: (setup: Setup) => Promise<(question: Question) => Promise<Answer>>): void {
  let answer: ((question: Question) => Promise<Answer>) | null = null;
  const reply = async (heard: Heard<Setup, Question>): Promise<void> => {
    if ('setup' in heard) {
      answer = await open(heard.setup);
      process.send?.('ready');
    } else process.send?.(await answer?.(heard.question));
  };
  process.on('message', (heard: Heard<Setup, Question>) => void reply(heard));
}
