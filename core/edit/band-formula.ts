// The native formula of a grade: the bands of a criteria set as nested IFs.
import { toNumber } from '../points.ts';
import type { GradeBand } from '../sheet/table.ts';

/** IF(AND(x>=80,x<90),"Khá",…) over the bands; "" outside them all. */
export function bandFormula(bands: readonly GradeBand[], exact: string): string {
  return bands.reduceRight((otherwise, { name, from, to }) => {
    const tests = [
      ...(from === undefined ? [] : [`${exact}${from.inclusive ? '>=' : '>'}${toNumber(from.percent)}`]),
      ...(to === undefined ? [] : [`${exact}${to.inclusive ? '<=' : '<'}${toNumber(to.percent)}`]),
    ];
    const quoted = `"${name.replaceAll('"', '""')}"`;
    return tests.length === 0 ? quoted : `IF(AND(${tests.join(',')}),${quoted},${otherwise})`;
  }, '""');
}
