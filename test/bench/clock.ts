// Times contenders in turn within one run, so that a slow moment of the machine falls on all of them, and takes medians.

/** One contender: what it is called and what it does; `times` runs are taken together where one is too short to time. */
export interface Contender {
  readonly name: string;
  readonly times: number;
  run(): unknown;
}

/** Median milliseconds of one run of each contender, by name. Keeps what was returned, so that nothing is optimised away. */
export function medians(contenders: readonly Contender[], rounds: number, warmUp: number): ReadonlyMap<string, number> {
  const samples = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  let kept: unknown;
  for (let round = -warmUp; round < rounds; round++) {
    for (const { name, times, run } of contenders) {
      const from = performance.now();
      for (let at = 0; at < times; at++) kept = run();
      const took = (performance.now() - from) / times;
      if (round >= 0) samples.get(name)?.push(took);
    }
  }
  if (kept === undefined) throw new Error('a contender returned nothing');
  return new Map([...samples].map(([name, times]) => [name, median(times)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was timed');
  return middle;
}
