// How sure the reader is, in a word and in whole percent.

/** Below this the panel asks rather than tells. */
export const DOUBTFUL = 0.7;

const CERTAIN = 0.9;

export type Certainty = 'sure' | 'fairly-sure' | 'not-sure';

/** The word for a confidence of 0 to 1. */
export const certaintyOf = (confidence: number): Certainty => (confidence < DOUBTFUL ? 'not-sure' : confidence < CERTAIN ? 'fairly-sure' : 'sure');

/** 95 of 0.95; never 100 of less than 1, nor 70 of what is doubtful. */
export const percentOf = (confidence: number): number => Math.floor(Math.round(confidence * 10_000) / 100);
