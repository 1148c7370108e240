// How often a property is tried and from which seed: the same every day, another one by PARSCORE_SEED, more by PARSCORE_RUNS.
const given = (name: string, usual: number): number => {
  const text = process.env[name];
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : usual;
};

/** Settings of fc.assert for a property that costs little (times 1) or more (a fraction). */
export const runs = (times = 1): { readonly seed: number; readonly numRuns: number } => ({ seed: given('PARSCORE_SEED', 20_251_123), numRuns: Math.ceil(given('PARSCORE_RUNS', 100) * times) });
