// What stands beside a bar: the number and the name, cut after a whole word.
import { shortName } from '../check/report.ts';

const LONGEST = 42;

/** "1.2.3. Tên ngắn". */
export function chartLabel(number: string | null, name: string, longest = LONGEST): string {
  const short = shortName(name);
  const cut = short.length <= longest ? short : `${short.slice(0, Math.max(longest / 2, short.lastIndexOf(' ', longest - 1))).replace(/[,;:.…\s]+$/, '')}…`;
  return number === null || number === '' ? cut : `${number.replace(/\.$/, '')}. ${cut}`;
}
