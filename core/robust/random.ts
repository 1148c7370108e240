// A seeded generator: the same seed gives the same trials on every machine, so that a result can be repeated and checked.

/** Whole numbers from `from` to `to`, both included, each as likely as the others. */
export type Draw = (from: number, to: number) => number;

const ROUNDS = 12;

/** Chris Doty-Humphrey's small fast counting generator (sfc32, of PractRand, in the public domain); the seed is a whole number of 32 bits. */
export function drawsOf(seed: number): Draw {
  let [a, b, c, counter] = [0, seed | 0, 0, 1];
  const next = (): number => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return (result >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < ROUNDS; round++) next();
  return (from, to) => from + Math.floor(next() * (to - from + 1));
}
