// English verdict on a table.
import type { VerdictSentences } from '../verdict.ts';

export const verdict: VerdictSentences = {
  errors: 'Errors to mend before sending: {error#}.',
  warnings: 'No errors. Points to look at again: {warning#}.',
  clean: 'This table adds up.',
};
