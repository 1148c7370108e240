// Which functions a built functions.js registers: it is run with the least that Excel's functions runtime is.
import vm from 'node:vm';

/** The ids in the order of registration; throws what the script throws. */
export function registeredBy(script: string): readonly string[] {
  const ids: string[] = [];
  const CustomFunctions = { associate: (id: string) => ids.push(id), Error, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } };
  vm.runInContext(script, vm.createContext({ CustomFunctions }), { filename: 'functions.js', timeout: 10_000 });
  return ids;
}
